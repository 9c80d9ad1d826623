import { LETTERS, STEMS, WORDS } from './stems';

/** Characters that are read at once. */
const PIECE = 16_384;
/** Characters of a piece that are read with the next once more, so that no stem is lost between the two. */
const OVERLAP = LETTERS - 1;
/** Bytes before and behind a piece: empty, so that nothing needs to ask whether it is still inside. */
const MARGIN = 8;
/** Bytes that UTF-8 takes for a UTF-16 code unit at the most. */
const WIDEST = 3;

const encoder = new TextEncoder();
const bytes = new Uint8Array(MARGIN + WIDEST * PIECE + MARGIN);
/** The same bytes, four at once. */
const fours = new Int32Array(bytes.buffer);
const target = bytes.subarray(MARGIN);

/** Spaces and hyphens have the code that `& 31` makes of `_`; all else that is no letter has 0, so that an empty hash is that of five signs. */
const SPACE = 31;
const SIGN = 0;
/** Letters from here on have no code: Latin ends before. */
const LETTERS_END = 0x180;
/** The code of each letter without its accent, once it was asked for. */
const codes: number[] = [];

/** By a number for them: whether four bytes may be the first or the last four of a stem, and whether they are so with one more byte. */
const near = new Uint8Array(1 << 16);
/** By the codes of all letters of a stem: what must stand there, `undefined` for nothing more; an expression once it was asked for. */
const stems = new Map<number, string | RegExp | undefined>();

const mixed = (number: number): number => Math.imul(number, 0x9e3779b1);
/** Where four bytes are found in `near`. */
const placeOf = (four: number): number => mixed(four) >>> 16;
/** Where they are found with the byte before or after them. */
const placeWith = (four: number, fifth: number): number => (mixed(four) ^ mixed(fifth)) >>> 16;
const before = (byte: number): number => (byte & 0xff) | 0x20;
const after = (byte: number): number => (byte & 0xff) | 0x120;

/** What a space may be, a line break too, with the bit that makes capitals small letters: all bytes are compared with it. */
const SPACES = ' )*+,-';

function prepare(): void {
  for (let at = 0; at < STEMS.length; at += LETTERS) learn(STEMS.slice(at, at + LETTERS));
  for (const stem in WORDS) learn(stem, WORDS[stem]);
}

function learn(stem: string, beside?: string): void {
  let hash = 0;
  for (let i = 0; i < LETTERS; i++) hash = (hash << 5) | (stem.charCodeAt(i) & 31);
  stems.set(hash, beside);
  learnFours(stem);
}

function learnFours(letters: string): void {
  if (letters.includes('_')) {
    for (const space of SPACES) learnFours(letters.replace('_', space));
    return;
  }
  const first = letters.charCodeAt(0);
  const last = letters.charCodeAt(4);
  const inner = (letters.charCodeAt(1) << 8) | (letters.charCodeAt(2) << 16) | (letters.charCodeAt(3) << 24);
  const begin = inner | first;
  const end = (inner >>> 8) | (last << 24);
  near[placeOf(begin)] = 1;
  near[placeWith(begin, after(last))] = 1;
  near[placeOf(end)] = 1;
  near[placeWith(end, before(first))] = 1;
}

/** The code of a character. */
function codeOf(character: number): number {
  // narrow and thin spaces and hyphens
  if (character >= LETTERS_END)
    return (character >= 0x2009 && character <= 0x2011) || character === 0x202f ? SPACE : SIGN;
  codes[character] ??= newCodeOf(character);
  return codes[character] as number;
}

function newCodeOf(character: number): number {
  const letter = String.fromCharCode(character).toLowerCase();
  const undecomposed = 'øłđı'.indexOf(letter);
  const base = undecomposed < 0 ? letter.normalize('NFD') : 'oldi'.charAt(undecomposed);
  return base >= 'a' && base < '{' ? base.charCodeAt(0) & 31 : /[\s_-]/.test(letter) ? SPACE : SIGN;
}

/**
 * The next four bytes, from some on, at which there may be a stem: they may be part of it, or the first two of them and the two before. A stem
 * of five letters holds four bytes that begin at an even place, wherever it stands; those with accents take more and are always looked at.
 * What it reads is given to it and little else is looked up, because it must be fast from its first call.
 * @returns `to` where there is none; turned over (`~`) where there are only bytes beyond ASCII
 */
function nextNear(fours: Int32Array, near: Uint8Array, from: number, to: number): number {
  let last = (fours[from - 1] as number) | 0x20202020;
  for (let at = from; at < to; at++) {
    const four = (fours[at] as number) | 0x20202020;
    const middle = (last >>> 16) | (four << 16);
    if (near[placeOf(middle)] !== 0)
      if (near[placeWith(middle, before(last >>> 8))] !== 0 || near[placeWith(middle, after(four >>> 16))] !== 0)
        return at;
    if ((four & 0x80808080) !== 0) return ~at;
    if (near[placeOf(four)] !== 0)
      if (
        near[placeWith(four, before(last >>> 24))] !== 0 ||
        near[placeWith(four, after(fours[at + 1] as number))] !== 0
      )
        return at;
    last = four;
  }
  return to;
}

/** Whether what a stem needs stands beside it. */
function isInCompany(text: string, begin: number, hash: number): boolean {
  let beside = stems.get(hash);
  if (typeof beside === 'string') {
    // Bounded, lest a word without end be gone through for each of its stems.
    const source = beside
      .replaceAll('_?', '[\\s-]*')
      .replaceAll('_', '[\\s-]+')
      .replaceAll('S*', 'S{0,24}')
      .replaceAll('#', `[^]{${LETTERS}}`);
    beside = new RegExp(source, 'iy');
    stems.set(hash, beside);
  }
  if (!beside) return true;
  beside.lastIndex = begin;
  return beside.test(text);
}

/** A bit where four bytes hold a letter or a space that a stem may have, in two bytes or three; another where they are of other scripts. */
const LATIN = 1;
const STRANGE = 2;

/** What of characters beyond ASCII begins in four bytes; a soft hyphen is as strange as another script. */
function wideIn(from: number): number {
  let found = 0;
  for (let at = from; at < from + 4; at++) {
    const byte = bytes[at] as number;
    if (byte < 0xc2) continue;
    if (byte < 0xc6) found |= byte > 0xc2 ? LATIN : LATIN | STRANGE;
    // U+2000 to U+203F: the dashes, quotes and dots of plain text, narrow spaces, and some that cannot be seen
    else if (byte === 0xe2 && bytes[at + 1] === 0x80) {
      const third = bytes[at + 2] as number;
      if (third < 0x92 || third === 0xaf) found |= LATIN | STRANGE;
    } else found |= STRANGE;
  }
  return found;
}

/** A piece of a text, while its stems are looked for. */
interface Piece {
  readonly text: string;
  /** Whether each of its bytes is one character. */
  readonly isAscii: boolean;
  /** The byte up to which the characters are counted, and by how much bytes are ahead of them there. */
  counted: number;
  ahead: number;
  /** Whether it holds characters of other scripts. */
  isStrange: boolean;
}

/** The place in the text (UTF-16) of a byte that begins a character; bytes are asked for in their order. */
function characterAt(next: number, piece: Piece): number {
  if (piece.isAscii) piece.counted = next;
  for (; piece.counted < next; piece.counted++) {
    const lead = bytes[piece.counted] as number;
    piece.ahead += lead >> 6 === 2 ? 1 : lead < 0xf0 ? 0 : -1;
  }
  return next - piece.ahead;
}

/**
 * Adds the stems around four bytes, read letter by letter. A function of its own: called often and small, it is soon compiled.
 * @returns where the letters end that were read
 */
function addStemsAround(from: number, piece: Piece, hits: number[]): number {
  let next = from - 4;
  // Letter by letter from where a stem may begin, four letters past the last with an accent.
  let until = from + 5;
  let hash = 0;
  while (next < until) {
    const byte = bytes[next++] as number;
    // What is left of a letter that was read with the bytes before.
    if (byte >> 6 === 2) continue;
    let character = byte;
    if (byte > 0x7f) {
      character = ((byte & 31) << 6) | ((bytes[next++] as number) & 63);
      // A letter of four bytes is none of ours, whatever is made of three of them.
      if (byte > 0xdf) character = (character << 6) | ((bytes[next++] as number) & 63);
      // These bytes are not looked at again by fours.
      piece.isStrange ||= byte === 0xc2 || (byte > 0xcb && (character < 0x2010 || character > 0x205f));
    }
    const code = codeOf(character);
    if (byte > 0x7f && code !== SIGN) until = Math.max(until, next + 4);
    hash = ((hash << 5) | code) & 0x1ffffff;
    if (next <= piece.counted || !stems.has(hash)) continue;
    const begin = characterAt(next, piece) - LETTERS;
    if (isInCompany(piece.text, begin, hash)) hits.push(begin);
  }
  return until;
}

/**
 * Adds the stems of a piece of a text to those before it, or only those of the first place that has any.
 * @returns whether the piece holds characters of other scripts
 */
function addStems(text: string, start: number, hits: number[], first: boolean): boolean {
  const { read, written } = encoder.encodeInto(text.slice(start, start + PIECE), target);
  target.fill(0, written, written + MARGIN);
  const last = (written + (MARGIN + 3)) >> 2;
  const piece: Piece = {
    text,
    isAscii: read === written,
    counted: MARGIN,
    ahead: MARGIN - start,
    isStrange: false,
  };
  for (let at = MARGIN >> 2; at < last; ) {
    const found = nextNear(fours, near, at, last);
    if (found === last) break;
    at = found < 0 ? ~found : found;
    const from = at << 2;
    if (((fours[at] as number) & 0x80808080) !== 0) {
      const wide = wideIn(from);
      piece.isStrange ||= (wide & STRANGE) !== 0;
      if (found < 0 && (wide & LATIN) === 0) {
        at++;
        continue;
      }
    }
    at = (addStemsAround(from, piece, hits) - 1) >> 2;
    if (first && hits.length > 0) break;
  }
  return piece.isStrange;
}

/** What of a text is Latin. */
export interface Stems {
  /** The offsets (UTF-16) of the stems that stand in the company they need, ascending. */
  readonly hits: number[];
  /** Whether there may be characters in it that are neither Latin nor usual signs. */
  readonly isStrange: boolean;
}

/**
 * The stems of a text.
 * @param first whether the first of them is enough: not all need be found
 */
export function stemsIn(text: string, first: boolean): Stems {
  if (stems.size === 0) prepare();
  const hits: number[] = [];
  let isStrange = false;
  for (let start = 0; start < text.length && !(first && hits.length > 0); start += PIECE - OVERLAP)
    isStrange = addStems(text, start, hits, first) || isStrange;
  return { hits, isStrange };
}
