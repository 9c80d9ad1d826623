import { isLetter } from './letters.ts';
import { endOf, mayEndForGender, type Wording } from './wording.ts';

const SPACE = 0x20;
const LINE_END = 0x0a;
const STAR = 0x2a;
/** So few spellings are compared with the text one by one. */
const FEW = 2;

/** One spelling of a form of the title data with what it means. */
export interface Spelling<Meaning> {
  readonly form: string;
  readonly meaning: Meaning;
  /** The place of its form in the data: of two forms at one place, the first counts first. */
  readonly order: number;
  readonly wording: Wording;
}

/** A word or phrase of the title data at its place in a text. */
export interface Entry<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
  /** That of its spelling. */
  readonly order: number;
}

interface Fork<Meaning> {
  /** The letters that all spellings have before they part. */
  readonly common: string;
  /** Spellings of which nothing more is sure. */
  readonly here: readonly Spelling<Meaning>[];
  /** Those that go on with another word, with any letters, or with a letter. */
  readonly word: Branch<Meaning> | null;
  readonly open: Branch<Meaning> | null;
  readonly letters: ReadonlyMap<number, Branch<Meaning>>;
}

/**
 * Spellings that begin alike. They part letter by letter, so that a text is compared with those only that go on as it does: "head of marketing" with a
 * few of the hundred that begin with "head of". Each fork is made when a text first comes to it.
 */
export class Branch<Meaning> {
  readonly #all: Spelling<Meaning>[] = [];
  /** How much of their paths they have in common. */
  readonly #depth: number;
  #fork: Fork<Meaning> | undefined;

  constructor(depth = 0) {
    this.#depth = depth;
  }

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  get spellings(): readonly Spelling<Meaning>[] {
    return this.#all;
  }

  add(spelling: Spelling<Meaning>): void {
    this.#all.push(spelling);
  }

  /**
   * Adds every spelling that stands at `start`.
   * @param from where what the spellings are known to have in common ends in the text
   */
  find(text: string, start: number, from: number, found: Entry<Meaning>[]): void {
    if (this.#all.length <= FEW) {
      for (let i = 0; i < this.#all.length; i++) {
        const spelling = this.#all[i];
        if (spelling && isLikely(spelling.wording, this.#depth, text, from)) addOne(spelling, text, start, found);
      }
      return;
    }
    this.#fork ??= forkOf(this.#all, this.#depth);
    const { common, here, word, open, letters } = this.#fork;
    for (let i = 0; i < common.length; i++) if (text.charCodeAt(from + i) !== common.charCodeAt(i)) return;
    const at = from + common.length;
    addStanding(here, text, start, found);
    open?.find(text, start, endOfLetters(text, at), found);
    const code = text.charCodeAt(at);
    if (code === SPACE || code === LINE_END) word?.find(text, start, at + 1, found);
    else {
      if (mayEndForGender(text, at)) word?.findAny(text, start, found);
      letters.get(code)?.find(text, start, at + 1, found);
    }
  }

  /** As `find`, where the text goes on in a way that the paths do not know. */
  findAny(text: string, start: number, found: Entry<Meaning>[]): void {
    addStanding(this.#all, text, start, found);
  }
}

/** Whether the letters that surely come next are those of the text: for most spellings they are not. */
function isLikely({ path, nexts }: Wording, depth: number, text: string, from: number): boolean {
  let at = from;
  for (let next = depth; next < path.length; next++, at++) {
    const code = path.charCodeAt(next);
    if (code === STAR) return true;
    const own = text.charCodeAt(at);
    if (code === own || (code === SPACE && own === LINE_END)) continue;
    return code === SPACE && mayEndForGender(text, at);
  }
  return nexts === null || depth > path.length || nexts.has(text.charCodeAt(at));
}

function addStanding<Meaning>(
  spellings: readonly Spelling<Meaning>[],
  text: string,
  start: number,
  found: Entry<Meaning>[],
): void {
  for (let i = 0; i < spellings.length; i++) {
    const spelling = spellings[i];
    if (spelling) addOne(spelling, text, start, found);
  }
}

/** Adds a spelling if it stands at `start`, where its literal does. */
export function addOne<Meaning>(
  spelling: Spelling<Meaning>,
  text: string,
  start: number,
  found: Entry<Meaning>[],
): void {
  const end = endOf(spelling.wording, text, start);
  if (end >= 0) found.push({ meaning: spelling.meaning, start, end, order: spelling.order });
}

function endOfLetters(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

function commonOf<Meaning>(spellings: readonly Spelling<Meaning>[], depth: number): string {
  const [first = '', ...others] = spellings.map(({ wording }) => wording.path);
  let end = depth;
  while (first.charCodeAt(end) > STAR && others.every((path) => path.charCodeAt(end) === first.charCodeAt(end))) end++;
  return first.slice(depth, end);
}

function forkOf<Meaning>(spellings: readonly Spelling<Meaning>[], from: number): Fork<Meaning> {
  const common = commonOf(spellings, from);
  const depth = from + common.length;
  const here: Spelling<Meaning>[] = [];
  const word = new Branch<Meaning>(depth + 1);
  const open = new Branch<Meaning>(depth + 1);
  const letters = new Map<number, Branch<Meaning>>();
  for (const spelling of spellings) {
    const { path, nexts } = spelling.wording;
    if (depth < path.length) {
      const code = path.charCodeAt(depth);
      if (code === SPACE) word.add(spelling);
      else if (code === STAR) open.add(spelling);
      else at(letters, code, depth).add(spelling);
    } else if (nexts !== null && depth === path.length) {
      for (const code of nexts) at(letters, code, depth).add(spelling);
    } else here.push(spelling);
  }
  return { common, here, word: word.isEmpty ? null : word, open: open.isEmpty ? null : open, letters };
}

function at<Meaning>(letters: Map<number, Branch<Meaning>>, code: number, depth: number): Branch<Meaning> {
  const known = letters.get(code);
  if (known) return known;
  const branch = new Branch<Meaning>(depth + 1);
  letters.set(code, branch);
  return branch;
}
