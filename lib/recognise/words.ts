import { isLong, type Part } from './compounds.ts';
import { LETTER_OF, scriptBy } from './letters.ts';
import type { Group } from './lexicon.ts';
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

/** What the data knows of a word by itself, whatever stands beside it. */
export interface Outlook {
  readonly titles: readonly Group<Meaning>[] | null;
  readonly words: readonly Group<Meaning>[] | null;
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

function outlookOf(text: string, start: number, end: number, first: number, second: number): Outlook {
  const place = (first ^ (first >>> BITS)) & MASK;
  if (firsts[place] === first && seconds[place] === second) return outlooks[place] ?? NOTHING;
  const { titles, words, compounds } = vocabularyOf(LETTER_OF[text.charCodeAt(start)] ?? 0);
  const parts = isLong(end - start) ? compounds.partsOf(text, start, end) : NOTHING.parts;
  const own = titles.groupsOf(text, start, end);
  const known: Outlook = {
    titles: own,
    words: words.groupsOf(text, start, end),
    parts,
    mayBeTitle: own !== null || parts.length > 0,
  };
  const outlook = known.titles || known.words || known.parts.length > 0 ? known : NOTHING;
  firsts[place] = first;
  seconds[place] = second;
  outlooks[place] = outlook;
  return outlook;
}

/** What is being read; kept, so that not every text makes arrays of its own grow. */
let bounds: number[] = [];
let found: Outlook[] = [];
/** Longer ones are given back, so that memory stays bounded. */
const MOST_KEPT = 20_000;

/** The words of a folded text in their order. */
export class Words {
  readonly #text: string;
  /** Where each begins and ends, by turns. */
  readonly #bounds: readonly number[];
  readonly #outlooks: readonly Outlook[];
  readonly length: number;
  /** The indices of words in which a title may begin, ascending. */
  readonly titled: number[] = [];

  constructor(text: string) {
    this.#text = text;
    const { length } = text;
    const letters = LETTER_OF;
    let count = 0;
    for (let at = 0; at < length; at++) {
      let code = text.charCodeAt(at);
      const number = letters[code] ?? 0;
      if (number === 0) continue;
      const start = at;
      let first = code;
      let second = code;
      while (++at < length) {
        code = text.charCodeAt(at);
        if (letters[code] === 0) break;
        first = (Math.imul(first, 31) + code) | 0;
        second = Math.imul(second ^ code, 0x0100_0193);
      }
      if (text.charCodeAt(at - 1) >= 0x3000) at = beforeHan(text, start, at);
      bounds[2 * count] = start;
      bounds[2 * count + 1] = at;
      const spaced = scriptBy(number) === 'spaced';
      const outlook = spaced ? outlookOf(text, start, at, first, second) : NOTHING;
      if (!spaced || outlook.mayBeTitle) this.titled.push(count);
      found[count++] = outlook;
      at--;
    }
    this.length = count;
    this.#bounds = bounds.slice(0, 2 * count);
    this.#outlooks = found.slice(0, count);
    if (count > MOST_KEPT) {
      bounds = [];
      found = [];
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

  /** What is known of a word of a script with spaces. */
  outlookOf(index: number): Outlook {
    return this.#outlooks[index] ?? NOTHING;
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
