import type { Entry } from './branch.ts';
import { isLong, type Part } from './compounds.ts';
import { asItIs, fold } from './fold.ts';
import { LETTER_OF, scriptBy } from './letters.ts';
import { addBeginnings } from './lexicon.ts';
import { outlookOf } from './outlook.ts';
import { plainWords, wordsOf } from './reading.ts';
import type { Folded } from './trace.ts';
import { type Meaning, vocabularyOf } from './vocabulary.ts';
import type { Words } from './words.ts';

export type { Meaning } from './vocabulary.ts';
export type { Word, Words } from './words.ts';

/** A known word or phrase at its place. */
export interface Known {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** A stretch of folded text around possible titles, its words, and the titles among them. */
export interface Passage {
  readonly folded: Folded;
  readonly text: string;
  /** The text as written, for capitals. */
  readonly original: string;
  readonly words: Words;
  /** The forms of titles, in text order. */
  readonly titles: readonly Known[];
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
  const end = words.endOf(index);
  const number = LETTER_OF[text.charCodeAt(start)] ?? 0;
  const script = scriptBy(number);
  const vocabulary = vocabularyOf(number);
  const lexicon = areTitles ? vocabulary.titles : vocabulary.words;
  if (script === 'spaced') {
    if (!isLong(end - start) && !lexicon.mayBegin(words.numberOf(index), end - start)) return;
    const { titles, words: others, parts } = outlookOf(text, start, end);
    const beginnings = areTitles ? titles : others;
    if (beginnings) addBeginnings(beginnings, text, start, end, found);
    if (parts.length > 0) addParts(parts, start, areTitles, found);
    return;
  }
  lexicon.at(text, start, end, found);
  const isUnspaced = script === 'unspaced';
  const inside = isUnspaced ? end - start - 1 : joinedTo(text, start, end);
  for (let i = 1; i <= inside; i++) lexicon.at(text, start + i, isUnspaced ? start + i + 1 : end, found);
}

/** Reads a text as written: its words, and the forms of titles in it. */
export function readPassage(original: string): Passage {
  const plain = plainWords(original);
  const folded = plain ? asItIs(plain.text) : fold(original);
  const { text } = folded;
  const words = plain ?? wordsOf(text);
  const titles: Entry<Meaning>[] = [];
  for (const index of words.titled) addForms(text, words, index, true, titles);
  return { folded, text, original, words, titles };
}

/** Whether a cue or a country of the title data may begin in a word; in most that begin none it is false. */
export function mayHoldCue({ text, words }: Passage, index: number): boolean {
  const start = words.startOf(index);
  const number = LETTER_OF[text.charCodeAt(start)] ?? 0;
  const length = words.endOf(index) - start;
  if (scriptBy(number) !== 'spaced' || isLong(length)) return true;
  return vocabularyOf(number).words.mayBeginCue(words.numberOf(index), length);
}

/** Whether something known, without titles, may begin in a word and go on after it; in most words nothing does. */
export function mayGoOn({ text, words }: Passage, index: number): boolean {
  const start = words.startOf(index);
  const number = LETTER_OF[text.charCodeAt(start)] ?? 0;
  const end = words.endOf(index);
  // "Анкаре유럽": letters of another script are a word of their own, and those of any ending may go on into it
  if (scriptBy(number) !== 'spaced' || LETTER_OF[text.charCodeAt(end)]) return true;
  return vocabularyOf(number).words.mayBeginPhrase(words.numberOf(index), end - start);
}

/** What is known in a word of which nothing is known. */
export const NONE: readonly Known[] = [];
/** For what is found in the next word: nothing in most, so that it serves again. */
let spare: Entry<Meaning>[] = [];

/** What is known that begins in a word, without titles, in text order. */
export function knownIn({ text, words }: Passage, index: number): readonly Known[] {
  const found = spare;
  addForms(text, words, index, false, found);
  if (found.length === 0) return NONE;
  spare = [];
  return found;
}
