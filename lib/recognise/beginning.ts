const BITS = 14;
const MASK = (1 << BITS) - 1;

/** How many numbers there are. */
export const NUMBERS = 1 << BITS;

/** Words of scripts with spaces between them are told apart by so many of their first letters. */
export const FIRST_LETTERS = 4;

/** The number of the letters before, with one more. */
export const withLetter = (number: number, code: number): number => (number * 37 + code) & MASK;

/** A number made of the letters from one offset to another: that of a word's first letters tells of most words that nothing is known of them. */
export function numberOf(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = withLetter(number, text.charCodeAt(at));
  return number;
}

const LONGEST = 31;

/** The first words of some forms, by the numbers of their letters and their lengths: these tell of most words that they are none of them. */
export class FirstWords {
  /** By number: a bit for each length. */
  readonly #lengths = new Int32Array(NUMBERS);

  /**
   * @param number that of the first letters
   * @param length of the word, or of its least letters
   */
  add(number: number, length: number, isOpen: boolean): void {
    const lengths = isOpen ? -1 << Math.min(length, LONGEST) : 1 << Math.min(length, LONGEST);
    this.#lengths[number] = (this.#lengths[number] ?? 0) | lengths;
  }

  mayBe(number: number, length: number): boolean {
    return ((this.#lengths[number] ?? 0) & (1 << Math.min(length, LONGEST))) !== 0;
  }
}
