import { isLong, type Part } from './compounds.ts';
import { LETTER_OF } from './letters.ts';
import type { Beginnings } from './lexicon.ts';
import { type Meaning, vocabularyOf } from './vocabulary.ts';

/** What the data knows of a word by itself, whatever stands beside it. */
export interface Outlook {
  readonly titles: Beginnings<Meaning> | null;
  readonly words: Beginnings<Meaning> | null;
  /** The parts of a compound. */
  readonly parts: readonly Part<Meaning>[];
  readonly mayBeTitle: boolean;
}

const NOTHING: Outlook = { titles: null, words: null, parts: [], mayBeTitle: false };

const BITS = 13;
const MASK = (1 << BITS) - 1;
/** Outlooks of words by two numbers made of their letters; a word takes the place of another, so that memory stays bounded. */
const firsts = new Int32Array(1 << BITS);
const seconds = new Int32Array(1 << BITS);
const outlooks: Outlook[] = new Array(1 << BITS).fill(NOTHING);

/** What is known of a word of a script with spaces. */
export function outlookOf(text: string, start: number, end: number): Outlook {
  let first = 0;
  let second = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    first = (Math.imul(first, 31) + code) | 0;
    second = Math.imul(second ^ code, 0x0100_0193);
  }
  const place = (first ^ (first >>> BITS)) & MASK;
  if (firsts[place] === first && seconds[place] === second) return outlooks[place] ?? NOTHING;
  const outlook = read(text, start, end);
  firsts[place] = first;
  seconds[place] = second;
  outlooks[place] = outlook;
  return outlook;
}

function read(text: string, start: number, end: number): Outlook {
  const { titles, words, compounds } = vocabularyOf(LETTER_OF[text.charCodeAt(start)] ?? 0);
  const parts = isLong(end - start) ? compounds.partsOf(text, start, end) : NOTHING.parts;
  const own = titles.beginningsOf(text, start, end);
  const known: Outlook = {
    titles: own,
    words: words.beginningsOf(text, start, end),
    parts,
    mayBeTitle: own !== null || parts.length > 0,
  };
  return known.titles || known.words || parts.length > 0 ? known : NOTHING;
}
