import type { Entry } from './branch.ts';
import type { Part } from './compounds.ts';
import type { Folded } from './fold.ts';
import { LETTER_OF, scriptBy } from './letters.ts';
import { addGroups } from './lexicon.ts';
import { type Meaning, vocabularyOf } from './vocabulary.ts';
import { Words } from './words.ts';

export type { Meaning } from './vocabulary.ts';
export type { Word, Words } from './words.ts';

/** A known word or phrase at its place. */
export interface Known {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** A stretch of folded text around possible titles, its words, and what is known of them. */
export interface Passage {
  readonly folded: Folded;
  readonly text: string;
  /** The text as written, for capitals. */
  readonly original: string;
  readonly words: Words;
  /** In text order. */
  readonly known: readonly Known[];
}

const HEBREW = /[והבכלמש]/;
const ARABIC = /[وفبكل]/;

/** How many letters of articles and prepositions may be joined to the front of a Hebrew or Arabic word. */
function joinedTo(text: string, start: number, end: number): number {
  const isHebrew = text.charCodeAt(start) < 0x600;
  const joins = isHebrew ? HEBREW : ARABIC;
  let at = start;
  while (at < end && at < start + 2 && joins.test(text.charAt(at))) at++;
  if (isHebrew) return at - start;
  if (text.startsWith('ال', at) && at + 2 <= end) return at + 2 - start;
  return (text.charAt(at) === 'ل' && at < end ? at + 1 : at) - start;
}

/** Adds the parts of a compound in text order: its titles, or all else. */
function addParts(parts: readonly Part<Meaning>[], word: number, titles: boolean, found: Entry<Meaning>[]): void {
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (part && (part.meaning.as === 'title') === titles)
      found.push({ meaning: part.meaning, start: word + part.start, end: word + part.end, order: 0 });
  }
}

/** Adds the forms of titles, or of all else, that begin in a word: at its start or, in some scripts, within it. */
function addForms(text: string, words: Words, index: number, areTitles: boolean, found: Entry<Meaning>[]): void {
  const start = words.startOf(index);
  const number = LETTER_OF[text.charCodeAt(start)] ?? 0;
  const script = scriptBy(number);
  if (script === 'spaced') {
    const { titles, words: others, parts } = words.outlookOf(index);
    const groups = areTitles ? titles : others;
    if (groups) addGroups(groups, text, start, words.endOf(index), found);
    if (parts.length > 0) addParts(parts, start, areTitles, found);
    return;
  }
  const vocabulary = vocabularyOf(number);
  const lexicon = areTitles ? vocabulary.titles : vocabulary.words;
  const end = words.endOf(index);
  lexicon.at(text, start, end, found);
  const isUnspaced = script === 'unspaced';
  const inside = isUnspaced ? end - start - 1 : joinedTo(text, start, end);
  for (let i = 1; i <= inside; i++) lexicon.at(text, start + i, isUnspaced ? start + i + 1 : end, found);
}

/** The forms of titles in a folded text, in text order. */
export function titlesIn(text: string, words: Words): Known[] {
  const found: Entry<Meaning>[] = [];
  for (const index of words.titled) addForms(text, words, index, true, found);
  return found;
}

/**
 * Reads a folded text: its words, and every known form in it.
 * @param from where the first word to be looked up ends at least
 * @param to where the last word to be looked up begins at most
 */
export function readPassage(
  folded: Folded,
  original: string,
  words: Words = new Words(folded.text),
  titles: readonly Known[] = titlesIn(folded.text, words),
  from = 0,
  to = folded.text.length,
): Passage {
  const { text } = folded;
  const found: Entry<Meaning>[] = [];
  const { length } = words;
  for (let index = words.indexAt(from); index < length && words.startOf(index) <= to; index++)
    addForms(text, words, index, false, found);
  return { folded, text, original, words, known: merged(titles, found) };
}

/** Two lists in text order as one. */
function merged(titles: readonly Known[], others: readonly Known[]): readonly Known[] {
  const all: Known[] = [];
  let next = 0;
  for (const title of titles) {
    for (let other = others[next]; other && other.start < title.start; other = others[++next]) all.push(other);
    all.push(title);
  }
  for (; next < others.length; next++) all.push(others[next] as Known);
  return all;
}
