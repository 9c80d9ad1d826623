import type { Alphabet, Script } from './script.ts';
import { SCRIPT_OF } from './script.ts';

/** The alphabets in the order of their numbers, which begin at 1. */
const ALPHABETS: readonly Alphabet[] = [
  'latin',
  'greek',
  'cyrillic',
  'hebrew',
  'arabic',
  'devanagari',
  'han',
  'hangul',
];
/** Where each alphabet begins and ends; all else counts as Latin. */
const RANGES: readonly (readonly [alphabet: Alphabet, from: number, to: number])[] = [
  ['greek', 0x370, 0x400],
  ['cyrillic', 0x400, 0x530],
  ['hebrew', 0x590, 0x600],
  ['arabic', 0x600, 0x780],
  ['devanagari', 0x900, 0x980],
  ['han', 0x3040, 0xa000],
  ['hangul', 0xac00, 0xd7b0],
];
/** UTF-16 units of folded text that are no part of a word. */
const SIGNS: readonly (readonly [from: number, to: number])[] = [
  [0, 0x30],
  [0x3a, 0x61],
  [0x7b, 0xc0],
  [0x60c, 0x60d],
  [0x61b, 0x620],
  [0x6d4, 0x6d5],
  [0x964, 0x966],
  [0x2000, 0x2c00],
  [0x2e00, 0x3005],
  [0x3008, 0x3040],
  [0xd800, 0xf900],
  [0xfe00, 0xfe70],
  [0xfefd, 0x1_0000],
];

/** By UTF-16 unit of folded text: the number of its alphabet when it is part of a word, else 0. One look-up a letter is what reading costs. */
export const LETTER_OF: Uint8Array = letters();

function letters(): Uint8Array {
  const table = new Uint8Array(0x1_0000).fill(1);
  for (const [alphabet, from, to] of RANGES) table.fill(ALPHABETS.indexOf(alphabet) + 1, from, to);
  for (const [from, to] of SIGNS) table.fill(0, from, to);
  return table;
}

/** The alphabet of a number that `LETTER_OF` gives. */
export const alphabetBy = (number: number): Alphabet => ALPHABETS[number - 1] ?? 'latin';

const SCRIPTS: readonly Script[] = ['spaced', ...ALPHABETS.map((alphabet) => SCRIPT_OF[alphabet])];

/** The script of a number that `LETTER_OF` gives. */
export const scriptBy = (number: number): Script => SCRIPTS[number] ?? 'spaced';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** By unit: 1 for a letter, mark or digit of Unicode, 2 for all else, 0 while nobody has asked. */
const known = new Uint8Array(0x1_0000);

/** Whether a unit is a letter, mark or digit by Unicode; false for half a pair and past the end of a text. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b);
  if (!(code > 0)) return false;
  const answer = known[code];
  if (answer) return answer === 1;
  const is = LETTER.test(String.fromCharCode(code));
  known[code] = is ? 1 : 2;
  return is;
}
