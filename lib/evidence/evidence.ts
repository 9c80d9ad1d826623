import { SIGNAL_IDS, type SignalId } from '../entry/signals.ts';
import { ALPHABETS, alphabetOf } from './cues/index.ts';
import { candidatesIn, type Finding, signalsIn } from './matcher.ts';
import { placesAt } from './names.ts';
import { type Passage, passagesOf, quoteOf } from './sentences.ts';
import { listAt, spokenIn } from './spoken.ts';
import { type Word, wordsOf } from './words.ts';

/** A signal with the words of the page that show it. */
export interface Shown {
  readonly id: SignalId;
  readonly quote: string;
}

/** The words of a passage as the matcher reads them, and the way back. */
interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, where it begins in `text`. */
  readonly at: readonly number[];
}

function readingOf(words: readonly Word[], places: ReadonlyMap<number, number>): Reading {
  let text = ' ';
  const at: number[] = [];
  const read: Word[] = [];
  for (let index = 0; index < words.length; ) {
    const length = places.get(index) ?? 1;
    const first = words[index];
    const last = words[index + length - 1] ?? first;
    if (first && last) {
      at.push(text.length);
      const word = places.has(index) ? '@' : first.text;
      read.push({ ...first, text: word, end: last.end });
      text += `${word} `;
    }
    index += length;
  }
  return { text, words: read, at };
}

/** The offsets in the text (UTF-16) that a finding in a reading stands for. */
function inText({ words, at }: Reading, { start, end }: Finding): Finding {
  const begun = at.findIndex((from, index) => from + (words[index]?.text.length ?? 0) > start);
  const ended = at.findLastIndex((from) => from < end);
  return { start: words[Math.max(0, begun)]?.start ?? 0, end: words[Math.max(0, ended)]?.end ?? 0 };
}

const SPOKEN: readonly SignalId[] = ['rf_language', 'sk_languages'];

/**
 * The signals of one passage, with their places in the text.
 * @param only looks for spoken languages and nothing else
 */
function shownIn(text: string, { start, end }: Passage, only?: 'spoken'): Map<SignalId, Finding> {
  const words = wordsOf(text.slice(start, end));
  const found = new Map<SignalId, Finding>();
  const alphabets = new Set(words.map(({ text: word }) => alphabetOf(word.replace(/^[0-9.,]+/, ''))));
  for (const alphabet of alphabets) {
    const reading = readingOf(words, placesAt(words, alphabet, ALPHABETS[alphabet].languages));
    const candidates = candidatesIn(reading.words, alphabet);
    const note = (id: SignalId, finding: Finding) => {
      const place = inText(reading, finding);
      if (!found.has(id)) found.set(id, { start: place.start + start, end: place.end + start });
    };
    if (only === undefined) for (const [id, finding] of signalsIn(reading.text, candidates)) note(id, finding);
    const spoken = spokenIn(words, reading.text, alphabet, candidates);
    if (spoken) for (const id of SPOKEN) note(id, spoken);
  }
  return found;
}

/**
 * What a profile's own text shows of the entry's skills and against its red flags: each signal once, with the first sentence or line that
 * shows it. In the text of a vacancy the same lines are what it asks for.
 * @param text the subject's own words, lines kept; time is linear in its length
 * @returns in the order of the entry; every quote is a slice of the text
 */
export function evidenceIn(text: string): readonly Shown[] {
  const quotes = new Map<SignalId, string>();
  const quote = (passage: Passage, found: ReadonlyMap<SignalId, Finding>) => {
    for (const [id, { start, end }] of found) {
      if (!quotes.has(id)) quotes.set(id, quoteOf(text, passage, start, end));
    }
  };
  const passages = passagesOf(text);
  for (const [index, passage] of passages.entries()) {
    if (quotes.size === SIGNAL_IDS.length) break;
    quote(passage, shownIn(text, passage));
    const list = quotes.has('rf_language') ? null : listAt(text, passages, index);
    if (list) quote(list, shownIn(text, list, 'spoken'));
  }
  return SIGNAL_IDS.flatMap((id) => {
    const shown = quotes.get(id);
    return shown === undefined ? [] : [{ id, quote: shown }];
  });
}
