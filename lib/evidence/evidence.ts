import { SIGNAL_IDS, type SignalId } from '../entry/signals.ts';
import { ALPHABETS, type Alphabet, alphabetOf } from './cues/index.ts';
import { type Candidates, candidatesIn, type Finding, signalsIn, speaksIn } from './matcher.ts';
import { languagesIn, placesAt } from './names.ts';
import { passagesOf, quoteOf } from './sentences.ts';
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

/** How well a native speaker speaks. Everybody has one such language, so that it shows nothing alone. */
const NATIVE =
  /native|mother tongue|maternelle|muttersprach|nativ[oa]|materna|madrelingua|moedertaal|modersmal|morsmal|aidinkiel|ojczyst|ana dil|родн|рідн|μητρικ|母语|母語|ネイティブ|모국어|원어민|שפת אם|मातृभाषा|اللغة الام/;

/**
 * Where a passage shows that its subject speaks languages: a word of speaking beside languages of people, more than the native one and not those
 * that a site offers.
 */
function spokenIn(words: readonly Word[], text: string, alphabet: Alphabet, candidates: Candidates): Finding | null {
  const speaks = speaksIn(text, candidates);
  if (speaks === null) return null;
  const { count, isSwitch } = languagesIn(words, alphabet, ALPHABETS[alphabet].languages);
  return isSwitch || count === 0 || (count === 1 && NATIVE.test(text)) ? null : speaks;
}

/** The signals of one passage, with their places in the text. */
function shownIn(text: string, offset: number): Map<SignalId, Finding> {
  const words = wordsOf(text);
  const found = new Map<SignalId, Finding>();
  const alphabets = new Set(words.map(({ text: word }) => alphabetOf(word.replace(/^[0-9.,]+/, ''))));
  for (const alphabet of alphabets) {
    const codes = ALPHABETS[alphabet].languages;
    if (codes.length === 0) continue;
    const reading = readingOf(words, placesAt(words, alphabet, codes));
    const candidates = candidatesIn(reading.words, alphabet);
    for (const [id, finding] of signalsIn(reading.text, candidates)) {
      const place = inText(reading, finding);
      if (!found.has(id)) found.set(id, { start: place.start + offset, end: place.end + offset });
    }
    const spoken = spokenIn(words, reading.text, alphabet, candidates);
    if (spoken) {
      const place = inText(reading, spoken);
      for (const id of ['rf_language', 'sk_languages'] as const) {
        found.set(id, { start: place.start + offset, end: place.end + offset });
      }
    }
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
  for (const passage of passagesOf(text)) {
    if (quotes.size === SIGNAL_IDS.length) break;
    for (const [id, { start, end }] of shownIn(text.slice(passage.start, passage.end), passage.start)) {
      if (!quotes.has(id)) quotes.set(id, quoteOf(text, passage, start, end));
    }
  }
  return SIGNAL_IDS.flatMap((id) => {
    const quote = quotes.get(id);
    return quote === undefined ? [] : [{ id, quote }];
  });
}
