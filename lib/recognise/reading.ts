import { FIRST_LETTERS, numberOf, withLetter } from './beginning.ts';
import { isLong } from './compounds.ts';
import { LETTER_OF, scriptBy } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { outlookOf } from './outlook.ts';
import { type Meaning, vocabularyOf } from './vocabulary.ts';
import { Words } from './words.ts';

/** What is being read; kept, so that not every text makes arrays of its own grow. */
let bounds: number[] = [];
let numbers: number[] = [];
/** Longer ones are given back, so that memory stays bounded. */
const MOST_KEPT = 20_000;

/** What a byte of text is, where nothing needs to be folded but its case; else 0. */
const LETTER = 1;
const SIGN = 2;
const SPACE = 3;
const PLAIN = new Uint8Array(0x1_00);
for (const sign of '!"#$%&\'()*+,-./:;<=>?@[\\]^_{|}~') PLAIN[sign.charCodeAt(0)] = SIGN;
for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') PLAIN[letter.charCodeAt(0)] = LETTER;
for (const space of ' \n') PLAIN[space.charCodeAt(0)] = SPACE;
const LATIN = LETTER_OF[0x61] ?? 0;

const encoder = new TextEncoder();
/** The bytes of what is being read, and one more that is no letter. */
const bytes = new Uint8Array(MOST_KEPT + 1);

/**
 * The words of a text in which nothing needs to be folded but the case, as in most English: plain letters, and spaces one by one.
 * @param text as written
 * @returns `null` for any other text
 */
export function plainWords(text: string): Words | null {
  const { length } = text;
  if (length >= bytes.length) return null;
  const lower = text.toLowerCase();
  // bytes are read several times as fast as the letters of a string, and there is one for each in plain text only
  const units = bytes;
  if (encoder.encodeInto(lower, units).written !== length) return null;
  units[length] = 0x2e;
  const sorts = PLAIN;
  const limits = bounds;
  const firsts = numbers;
  const { titles } = vocabularyOf(LATIN);
  const likely: number[] = [];
  let count = 0;
  let before = 0;
  for (let at = 0; at < length; ) {
    let code = units[at] as number;
    const sort = sorts[code] as number;
    if (sort !== LETTER) {
      if (sort === 0 || (sort === SPACE && before === SPACE)) return null;
      before = sort;
      at++;
      continue;
    }
    before = LETTER;
    const start = at;
    let number = withLetter(0, code);
    while (true) {
      code = units[++at] as number;
      if (sorts[code] !== LETTER) break;
      if (at - start < FIRST_LETTERS) number = withLetter(number, code);
    }
    limits[2 * count] = start;
    limits[2 * count + 1] = at;
    firsts[count] = number;
    if (titles.mayBegin(number, at - start) || isLong(at - start)) likely.push(count);
    count++;
  }
  const titled: number[] = [];
  for (const index of likely)
    if (outlookOf(lower, limits[2 * index] ?? 0, limits[2 * index + 1] ?? 0).mayBeTitle) titled.push(index);
  return taken(lower, count, titled);
}

/** The words of any folded text. */
export function wordsOf(text: string): Words {
  const { length } = text;
  const letters = LETTER_OF;
  const limits = bounds;
  const firsts = numbers;
  const titled: number[] = [];
  let count = 0;
  let known = 0;
  let isSpaced = true;
  let titles: Lexicon<Meaning> | undefined;
  for (let at = 0; at < length; at++) {
    let code = text.charCodeAt(at);
    const alphabet = letters[code] ?? 0;
    if (alphabet === 0) continue;
    const start = at;
    let number = withLetter(0, code);
    while (++at < length) {
      code = text.charCodeAt(at);
      if (letters[code] === 0) break;
      if (at - start < FIRST_LETTERS) number = withLetter(number, code);
    }
    if (text.charCodeAt(at - 1) >= 0x3000) {
      at = beforeHan(text, start, at);
      number = numberOf(text, start, Math.min(at, start + FIRST_LETTERS));
    }
    limits[2 * count] = start;
    limits[2 * count + 1] = at;
    firsts[count] = number;
    if (alphabet !== known) {
      known = alphabet;
      isSpaced = scriptBy(alphabet) === 'spaced';
      titles = vocabularyOf(alphabet).titles;
    }
    const isLikely = !isSpaced || titles?.mayBegin(number, at - start) || isLong(at - start);
    if (isLikely && (!isSpaced || outlookOf(text, start, at).mayBeTitle)) titled.push(count);
    count++;
    at--;
  }
  return taken(text, count, titled);
}

/** Takes what was read. */
function taken(text: string, count: number, titled: readonly number[]): Words {
  const words = new Words(text, bounds.slice(0, 2 * count), numbers.slice(0, count), titled);
  if (count > MOST_KEPT) {
    bounds = [];
    numbers = [];
  }
  return words;
}

/** "2019年まで", "PR大使": letters and digits in front of a script without spaces are a word of their own. */
function beforeHan(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) > 0x3000) return end;
  const at = text.slice(start, end).search(/[\u3005-\ud7ff]/);
  return at > 0 ? start + at : end;
}
