import { SIGNAL_IDS, type SignalId } from '../entry/signals.ts';
import { ALPHABETS, alphabetOf } from './cues/index.ts';
import { guardedIn } from './guarded.ts';
import { candidatesIn, type Finding, signalsIn, without } from './matcher.ts';
import { placesAt } from './names.ts';
import { inPassage, readingOf } from './reading.ts';
import { type Passage, passagesOf, quoteOf } from './sentences.ts';
import { listAt, spokenIn } from './spoken.ts';
import { wordsOf } from './words.ts';

/** A signal with the words of the page that show it. */
export interface Shown {
  readonly id: SignalId;
  readonly quote: string;
}

const SPOKEN: readonly SignalId[] = ['rf_language', 'sk_languages'];

/** What a passage shows. */
interface PassageShown {
  readonly found: ReadonlyMap<SignalId, Finding>;
  /** Whether an official does something in it who may be the subject of the page. */
  readonly byOfficial: boolean;
}

/**
 * The signals of one passage, with their places in the text.
 * @param officials whether one who is named by a post alone is somebody else
 * @param only looks for spoken languages and nothing else
 */
function shownIn(text: string, { start, end }: Passage, officials: boolean, only?: 'spoken'): PassageShown {
  const passage = text.slice(start, end);
  const words = wordsOf(passage);
  const found = new Map<SignalId, Finding>();
  let byOfficial = false;
  const alphabets = new Set(words.map(({ text: word }) => alphabetOf(word.replace(/^[0-9.,]+/, ''))));
  for (const alphabet of alphabets) {
    const reading = readingOf(words, placesAt(words, alphabet, ALPHABETS[alphabet].languages));
    const candidates = candidatesIn(reading.words, alphabet);
    const guarded = guardedIn(passage, reading, candidates, alphabet, officials);
    byOfficial ||= guarded.byOfficial;
    const own = without(reading.text, guarded.findings);
    const note = (id: SignalId, finding: Finding) => {
      const place = inPassage(reading, finding);
      if (!found.has(id)) found.set(id, { start: place.start + start, end: place.end + start });
    };
    if (only === undefined) for (const [id, finding] of signalsIn(own, candidates)) note(id, finding);
    const others = guarded.findings.map((finding) => inPassage(reading, finding));
    const ownWords = words.filter((word) => !others.some((part) => word.start >= part.start && word.end <= part.end));
    const spoken = spokenIn(ownWords, own, alphabet, candidates);
    if (spoken) for (const id of SPOKEN) note(id, spoken);
  }
  return { found, byOfficial };
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
  const byOfficial: Passage[] = [];
  for (const [index, passage] of passages.entries()) {
    if (quotes.size === SIGNAL_IDS.length) break;
    const shown = shownIn(text, passage, true);
    quote(passage, shown.found);
    if (shown.byOfficial) byOfficial.push(passage);
    const list = quotes.has('rf_language') ? null : listAt(text, passages, index);
    if (list) quote(list, shownIn(text, list, true, 'spoken').found);
  }
  // "The Ambassador" is the subject of the page where the page calls its subject one.
  if (quotes.has('sk_strategic_lead'))
    for (const passage of byOfficial) quote(passage, shownIn(text, passage, false).found);
  return SIGNAL_IDS.flatMap((id) => {
    const shown = quotes.get(id);
    return shown === undefined ? [] : [{ id, quote: shown }];
  });
}
