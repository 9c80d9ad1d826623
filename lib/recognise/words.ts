import { FIRST_LETTERS, numberOf, withLetter } from './beginning.ts';
import { isLong } from './compounds.ts';
import { LETTER_OF, scriptBy } from './letters.ts';
import type { Lexicon } from './lexicon.ts';
import { outlookOf } from './outlook.ts';
import { type Meaning, vocabularyOf } from './vocabulary.ts';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word that is cut out of its text when somebody asks for it: few are. */
class WordAt implements Word {
  readonly start: number;
  readonly end: number;
  readonly #of: string;

  constructor(of: string, start: number, end: number) {
    this.#of = of;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.#of.slice(this.start, this.end);
  }
}

/** What is being read; kept, so that not every text makes arrays of its own grow. */
let bounds: number[] = [];
let numbers: number[] = [];
/** Longer ones are given back, so that memory stays bounded. */
const MOST_KEPT = 20_000;

/** The words of a folded text in their order. */
export class Words {
  readonly #text: string;
  /** Where each begins and ends, by turns. */
  readonly #bounds: readonly number[];
  readonly #numbers: readonly number[];
  readonly length: number;
  /** The indices of words in which a title may begin, ascending. */
  readonly titled: number[] = [];

  constructor(text: string) {
    this.#text = text;
    const { length } = text;
    const letters = LETTER_OF;
    const limits = bounds;
    const firsts = numbers;
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
      const isLikely = !isSpaced || titles?.mayBegin(number) || isLong(at - start);
      if (isLikely && (!isSpaced || outlookOf(text, start, at).mayBeTitle)) this.titled.push(count);
      count++;
      at--;
    }
    this.length = count;
    this.#bounds = limits.slice(0, 2 * count);
    this.#numbers = firsts.slice(0, count);
    if (count > MOST_KEPT) {
      bounds = [];
      numbers = [];
    }
  }

  /** The word with an index; `undefined` before the first and after the last. */
  at(index: number): Word | undefined {
    const start = this.#bounds[2 * index];
    const end = this.#bounds[2 * index + 1];
    return start === undefined || end === undefined ? undefined : new WordAt(this.#text, start, end);
  }

  startOf(index: number): number {
    return this.#bounds[2 * index] ?? this.#text.length;
  }

  endOf(index: number): number {
    return this.#bounds[2 * index + 1] ?? this.#text.length;
  }

  /** The number of a word's first letters. */
  numberOf(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** The index of the word that covers an offset, or of the next one. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#bounds[2 * middle + 1] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** "2019年まで", "PR大使": letters and digits in front of a script without spaces are a word of their own. */
function beforeHan(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) > 0x3000) return end;
  const at = text.slice(start, end).search(/[\u3005-\ud7ff]/);
  return at > 0 ? start + at : end;
}
