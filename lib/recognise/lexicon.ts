import { alternatives } from '../titles/spellings.ts';
import { FirstWords, NUMBERS, numberOf } from './beginning.ts';
import { addOne, Branch, type Entry, type Spelling } from './branch.ts';
import { fold } from './fold.ts';
import { isLetter } from './letters.ts';
import type { Script } from './script.ts';
import { KEY_LENGTH, LITERAL, MOST_SPELLINGS, mayEndForGender, spellOut, wordingsOf } from './wording.ts';

/** So far are the orders of two forms apart. */
const SPELLINGS = MOST_SPELLINGS + 1;

interface Form<Meaning> {
  readonly form: string;
  readonly meaning: Meaning;
  readonly order: number;
}

/** Spellings that begin with the same letters. */
export interface Group<Meaning> {
  readonly literal: string;
  readonly exact: boolean;
  /** Those of one word, and those whose second word may be many. */
  readonly open: Branch<Meaning>;
  /** All others. */
  readonly longer: Branch<Meaning>;
}

/** What may begin with a word. */
export interface Beginnings<Meaning> {
  /** Spellings that are the word and no more. */
  readonly whole: readonly Spelling<Meaning>[];
  /** Groups that have open ones. */
  readonly open: readonly Group<Meaning>[];
  /** Groups that have longer ones. */
  readonly longer: readonly Group<Meaning>[];
  /** The letters with which the second word of a longer one may begin, as `bitOf` gives them: most next words begin otherwise. */
  readonly seconds: number;
}

const bitOf = (code: number): number => 1 << (code & 31);

/** What is in a form of more than one word. */
const PHRASE = /[^\p{L}\p{M}\p{N}*?()|]/u;
const LETTERS = /^[\p{L}\p{M}\p{N}]*$/u;

/** Forms whose first letters have the same number. They are spelt and grouped when the first word begins so: on most pages few ever do. */
interface Bucket<Meaning> {
  readonly forms: Form<Meaning>[];
  groups?: readonly Group<Meaning>[];
}

/** Forms of one script with their meanings, looked up where a word begins. */
export class Lexicon<Meaning> {
  readonly script: Script;
  readonly #letters: number;
  /** By a number made of the first letters of a word. Most words stop here. */
  readonly #buckets: (Bucket<Meaning> | undefined)[] = new Array(NUMBERS);
  #forms = 0;
  readonly #firstWords = new FirstWords();
  readonly #firstOfCues = new FirstWords();
  readonly #firstOfPhrases = new FirstWords();

  constructor(script: Script) {
    this.script = script;
    this.#letters = KEY_LENGTH[script];
  }

  /**
   * Adds forms in the notation of the title data, without its compounds.
   * @param isCue whether `mayBeginCue` tells of them
   */
  add(forms: string, meaning: Meaning, isCue = false): void {
    for (const written of formsOf(forms)) {
      if (written.startsWith('~')) continue;
      for (const spelt of spellOut(written, this.#letters)) {
        const begin = LITERAL.exec(spelt)?.[0] ?? '';
        if (begin === '') continue;
        const number = numberOf(begin, 0, Math.min(begin.length, this.#letters));
        const form = { form: spelt, meaning, order: SPELLINGS * this.#forms++ };
        const isOpen = !/^(?: (?!\?)|$)/.test(spelt.slice(begin.length));
        const length = isOpen ? begin.length - 1 : begin.length;
        this.#firstWords.add(number, length, isOpen);
        if (isCue) this.#firstOfCues.add(number, length, isOpen);
        if (PHRASE.test(spelt)) this.#firstOfPhrases.add(number, length, isOpen);
        const bucket = this.#buckets[number];
        if (bucket) bucket.forms.push(form);
        else this.#buckets[number] = { forms: [form] };
      }
    }
  }

  /** Whether a form may begin with a word, by the number of its first letters and its length: with most words none does. */
  mayBegin(number: number, length: number): boolean {
    return this.#firstWords.mayBe(number, length);
  }

  /** As `mayBegin`, for the forms of cues. */
  mayBeginCue(number: number, length: number): boolean {
    return this.#firstOfCues.mayBe(number, length);
  }

  /** As `mayBegin`, for forms that go on after the word. */
  mayBeginPhrase(number: number, length: number): boolean {
    return this.#firstOfPhrases.mayBe(number, length);
  }

  /** Adds every form that begins at `at` to `found`; the word there goes to `end`. */
  at(text: string, at: number, end: number, found: Entry<Meaning>[]): void {
    const groups = this.#groupsAt(text, at, end);
    if (groups === undefined) return;
    const first = found.length;
    const next = text.charCodeAt(end);
    const mayFollow = isBreak(next) || mayEndForGender(text, end);
    for (const group of groups) {
      if (!this.#stands(group, text, at, end)) continue;
      addOpen(group, text, at, found);
      if (mayFollow) addLonger(group, text, at, found);
    }
    if (found.length > first + 1) keepFirst(found, first);
  }

  /** What may begin with the word between two offsets, whatever follows it; `null` for most words. */
  beginningsOf(text: string, at: number, end: number): Beginnings<Meaning> | null {
    const standing = this.#groupsAt(text, at, end)?.filter((group) => this.#stands(group, text, at, end));
    if (!standing || standing.length === 0) return null;
    const areLetters = LETTERS.test(text.slice(at, end));
    const whole: Spelling<Meaning>[] = [];
    const open: Group<Meaning>[] = [];
    const longer: Group<Meaning>[] = [];
    let seconds = 0;
    for (const group of standing) {
      const rest = new Branch<Meaning>();
      for (const spelling of group.open.spellings) {
        const { path, words } = spelling.wording;
        if (words && (path === '' || (path === '*' && areLetters))) whole.push(spelling);
        else rest.add(spelling);
      }
      if (!rest.isEmpty) open.push({ ...group, open: rest });
      if (group.longer.isEmpty) continue;
      longer.push(group);
      for (const { wording } of group.longer.spellings)
        for (const code of wording.seconds ?? []) seconds |= bitOf(code);
    }
    return { whole, open, longer, seconds };
  }

  #groupsAt(text: string, at: number, end: number): readonly Group<Meaning>[] | undefined {
    const bucket = this.#buckets[numberOf(text, at, Math.min(end, at + this.#letters))];
    if (bucket) bucket.groups ??= groupsOf(bucket.forms, this.script);
    return bucket?.groups;
  }

  #stands({ literal, exact }: Group<Meaning>, text: string, at: number, end: number): boolean {
    const { length } = literal;
    if (exact ? end - at !== length : this.script === 'spaced' && end - at < length) return false;
    // the first letters are most often the same
    let i = length - 1;
    while (i >= 0 && text.charCodeAt(at + i) === literal.charCodeAt(i)) i--;
    return i < 0;
  }
}

/** Adds the forms that begin with the word from `at` to `end`. */
export function addBeginnings<Meaning>(
  { whole, open, longer, seconds }: Beginnings<Meaning>,
  text: string,
  at: number,
  end: number,
  found: Entry<Meaning>[],
): void {
  const first = found.length;
  const next = text.charCodeAt(end);
  if (whole.length > 0) addWhole(whole, text, at, end, found);
  for (let i = 0; i < open.length; i++) addOpen(open[i], text, at, found);
  if (longer.length > 0) {
    const mayFollow = isBreak(next) ? (seconds & bitOf(text.charCodeAt(end + 1))) !== 0 : mayEndForGender(text, end);
    if (mayFollow) for (let i = 0; i < longer.length; i++) addLonger(longer[i], text, at, found);
  }
  if (found.length > first + 1) keepFirst(found, first);
}

function addWhole<Meaning>(
  whole: readonly Spelling<Meaning>[],
  text: string,
  at: number,
  end: number,
  found: Entry<Meaning>[],
): void {
  const next = text.charCodeAt(end);
  const isOver = !isLetter(next) && !(next >= 0xd800 && next < 0xe000);
  for (let i = 0; i < whole.length; i++) {
    const spelling = whole[i];
    if (!spelling) continue;
    if (isOver) found.push({ meaning: spelling.meaning, start: at, end, order: spelling.order });
    else addOne(spelling, text, at, found);
  }
}

const isBreak = (code: number) => code === 0x20 || code === 0x0a;

function addOpen<Meaning>(group: Group<Meaning> | undefined, text: string, at: number, found: Entry<Meaning>[]): void {
  group?.open.find(text, at, at + group.literal.length, found);
}

function addLonger<Meaning>(
  group: Group<Meaning> | undefined,
  text: string,
  at: number,
  found: Entry<Meaning>[],
): void {
  group?.longer.find(text, at, at + group.literal.length, found);
}

function groupsOf<Meaning>(forms: readonly Form<Meaning>[], script: Script): Group<Meaning>[] {
  const groups: Group<Meaning>[] = [];
  for (const form of forms) {
    for (const [index, wording] of wordingsOf(form.form, script).entries()) {
      const { literal, exact, seconds } = wording;
      let group = groups.find((other) => other.literal === literal && other.exact === exact);
      if (!group) {
        group = { literal, exact, open: new Branch(), longer: new Branch() };
        groups.push(group);
      }
      const spelling = { ...form, order: form.order + index, wording };
      if (seconds === null) group.open.add(spelling);
      else group.longer.add(spelling);
    }
  }
  return groups;
}

/** The single forms of a row, folded; `@` stands for words between. */
export function formsOf(forms: string): string[] {
  return alternatives(fold(forms.replaceAll('…', '@')).text);
}

/** Sorts the entries from `first` on by the order of their forms, and keeps the first spelling of each; they are few. */
function keepFirst<Meaning>(found: Entry<Meaning>[], first: number): void {
  if (isKept(found, first)) return;
  const last = found.splice(first).sort((a, b) => a.order - b.order);
  let form = -1;
  for (const entry of last) {
    const own = Math.floor(entry.order / SPELLINGS);
    if (own !== form) found.push(entry);
    form = own;
  }
}

function isKept<Meaning>(found: readonly Entry<Meaning>[], first: number): boolean {
  let form = -1;
  for (let i = first; i < found.length; i++) {
    const own = Math.floor((found[i]?.order ?? 0) / SPELLINGS);
    if (own <= form) return false;
    form = own;
  }
  return true;
}
