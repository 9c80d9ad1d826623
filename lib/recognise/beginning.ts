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
