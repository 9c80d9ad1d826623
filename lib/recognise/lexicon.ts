import { alternatives, closing } from '../titles/spellings.ts';
import { fold } from './fold.ts';
import type { Script } from './script.ts';

/** A word or phrase of the title data with what it means. */
export interface Entry<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

const LITERAL = /^[\p{L}\p{M}\p{N}]+/u;
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** Forms are found by the first letters of their first word; in scripts without spaces a word may begin at any letter. */
const KEY_LENGTH: Readonly<Record<Script, number>> = { spaced: 4, attached: 2, unspaced: 1 };

const SHORTEST_COMPOUND = 12;
const LONGEST_COMPOUND = 60;

/** A short ending for the other gender: "chef(fe) de mission", "chargé·e d'affaires". */
const GENDER = '(?:[(/.·*-](?:e|fe|a|in|ne|rice)\\)?)?';
const BITS = 14;

/** Words remembered with what may begin there; more begin anew, so that memory stays bounded. */
const MOST_WORDS = 20_000;

interface Form<Meaning> {
  /** The letters it begins with. */
  readonly literal: string;
  /** Whether these letters are all of it. */
  readonly whole: boolean;
  /** What its second word may begin with, where a space or hyphen follows the first; else `null`. */
  readonly second: readonly string[] | null;
  /** The sign that follows its first letters, where that is sure; else empty. */
  readonly sign: string;
  readonly source: string;
  readonly meaning: Meaning;
  pattern?: RegExp;
}

/** What may begin with a word: the forms still to be tried, and the compound that it is, with offsets into it. */
interface Outlook<Meaning> {
  readonly forms: readonly Form<Meaning>[];
  readonly compound: readonly Entry<Meaning>[];
}

/** Spells out groups within the first letters of a form, because forms are found by these letters. */
function spellOut(form: string, letters: number): string[] {
  const literal = LITERAL.exec(form)?.[0] ?? '';
  const next = form.charAt(literal.length);
  if (next === '?' && literal.length <= letters) {
    const rest = form.slice(literal.length + 1);
    return [literal + rest, literal.slice(0, -1) + rest].flatMap((start) => spellOut(start, letters));
  }
  if (next !== '(' || literal.length >= letters) return [form];
  const close = closing(form, literal.length);
  const optional = form.charAt(close + 1) === '?';
  const rest = form.slice(close + (optional ? 2 : 1));
  const middles = alternatives(form.slice(literal.length + 1, close));
  if (optional) middles.push('');
  return middles.flatMap((middle) => spellOut(literal + middle + rest, letters));
}

function sourceOf(form: string, script: Script): string {
  const source = form
    .replace(/\./g, '\\.')
    .replace(/\(/g, '(?:')
    .replace(/\*/g, `${LETTER}*`)
    .replace(/ ?@ ?/g, script === 'unspaced' ? '[^\\s、,。;處处館馆]{1,9}' : '[ -](?:[^\\s,;|]+\\x20){0,3}')
    .replace(/(?<!\[) (?!-)|(?<![[ \\])-(?!\])/g, `${script === 'spaced' ? GENDER : ''}[ \\n-]`);
  return script === 'unspaced' ? source : `${source}(?!${LETTER})`;
}

interface Compound<Meaning> {
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

/** Forms of one script with their meanings, looked up where a word begins. What may begin with a word is found out when it first occurs. */
export class Lexicon<Meaning> {
  readonly #script: Script;
  readonly #forms = new Map<string, Form<Meaning>[]>();
  /** By a number made of the first letters of a word: whether any form begins so. Most words stop here. */
  readonly #begins = new Uint8Array(1 << BITS);
  readonly #outlooks = new Map<string, Outlook<Meaning>>();
  readonly #nothing: Outlook<Meaning> = { forms: [], compound: [] };
  readonly #compounds: Compound<Meaning>[] = [];
  readonly #whole = new Map<string, Meaning>();

  constructor(script: Script) {
    this.#script = script;
  }

  add(forms: string, meaning: Meaning): void {
    const letters = KEY_LENGTH[this.#script];
    for (const form of alternatives(fold(forms.replaceAll('…', '@')).text)) {
      if (form.startsWith('~')) {
        this.#compounds.push({ pattern: new RegExp(`${sourceOf(form.slice(1), this.#script)}$`, 'u'), meaning });
        continue;
      }
      if (LITERAL.exec(form)?.[0] === form) this.#whole.set(form, meaning);
      for (const spelt of spellOut(form, letters)) {
        const begin = LITERAL.exec(spelt)?.[0] ?? '';
        const source = sourceOf(spelt, this.#script);
        const found = { ...this.#beginning(spelt, begin), source, meaning };
        const key = begin.slice(0, letters);
        this.#begins[numberOf(key, letters)] = 1;
        const bucket = this.#forms.get(key);
        if (bucket) bucket.push(found);
        else this.#forms.set(key, [found]);
      }
    }
  }

  /** Adds every form that begins at `at` to `found`; `word` is the word there, from `at` on. */
  at(text: string, at: number, word: string, found: Entry<Meaning>[]): void {
    if (this.#begins[numberOf(word, KEY_LENGTH[this.#script])] === 0) return;
    const { forms } = this.#outlook(word);
    for (const form of forms) {
      const { literal, second, sign, meaning } = form;
      if (!text.startsWith(literal, at)) continue;
      const end = at + literal.length;
      if (second !== null && !mayGoOn(text, end, second)) continue;
      if (sign !== '' && text.charAt(end) !== sign) continue;
      // a letter of the first plane does not follow a word, but one of another plane may
      if (form.whole && !(text.charCodeAt(end) > 0x7f)) {
        found.push({ meaning, start: at, end });
        continue;
      }
      form.pattern ??= new RegExp(form.source, 'yu');
      form.pattern.lastIndex = at;
      if (form.pattern.test(text)) found.push({ meaning, start: at, end: form.pattern.lastIndex });
    }
  }

  /** Adds the title that a word ends in ("Markenbotschafter"), and what its first part means, if that is known. */
  compound(word: string, at: number, found: Entry<Meaning>[]): void {
    if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return;
    for (const { meaning, start, end } of this.#outlook(word).compound)
      found.push({ meaning, start: at + start, end: at + end });
  }

  /** The plain letters that a form begins with. */
  #beginning(form: string, begin: string): Pick<Form<Meaning>, 'literal' | 'whole' | 'second' | 'sign'> {
    const next = form.charAt(begin.length);
    const literal = sure(begin, next);
    const spaced = this.#script === 'spaced';
    const rest = form.slice(begin.length + 1);
    const sign = (next === '.' || next === ',') && !rest.startsWith('?') ? next : '';
    return {
      literal,
      whole: spaced && form === begin,
      sign,
      second: spaced && next === ' ' ? beginningsOf(rest) : null,
    };
  }

  #outlook(word: string): Outlook<Meaning> {
    const known = this.#outlooks.get(word);
    if (known) return known;
    if (this.#outlooks.size >= MOST_WORDS) this.#outlooks.clear();
    const spaced = this.#script === 'spaced';
    const forms = (this.#forms.get(word.slice(0, KEY_LENGTH[this.#script])) ?? []).filter(
      ({ literal, whole, second }) =>
        !spaced || (word.startsWith(literal) && (!(whole || second !== null) || word.length === literal.length)),
    );
    const compound = spaced ? this.#compoundOf(word) : [];
    const outlook = forms.length > 0 || compound.length > 0 ? { forms, compound } : this.#nothing;
    this.#outlooks.set(word, outlook);
    return outlook;
  }

  #compoundOf(word: string): Entry<Meaning>[] {
    if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [];
    for (const { pattern, meaning } of this.#compounds) {
      const from = pattern.exec(word)?.index ?? 0;
      if (from < 2) continue;
      const found = [{ meaning, start: from, end: word.length }];
      const first = word.slice(0, from);
      const part = this.#whole.get(first) ?? this.#whole.get(first.replace(/s$/, ''));
      if (part !== undefined) found.push({ meaning: part, start: 0, end: from });
      return found;
    }
    return [];
  }
}

/** A number of `BITS` bits made of the first letters of a word. */
function numberOf(word: string, letters: number): number {
  let number = 0;
  for (let i = 0; i < letters && i < word.length; i++) number = (number * 37 + word.charCodeAt(i)) & ((1 << BITS) - 1);
  return number;
}

/** What a word of a form may begin with; `null` where that is open. */
function beginningsOf(form: string): string[] | null {
  if (/^[@?]/.test(form)) return null;
  const close = form.startsWith('(') ? closing(form, 0) : -1;
  if (close < 0 || form.charAt(close + 1) === '?') {
    const word = LITERAL.exec(form)?.[0] ?? '';
    return [sure(word, form.charAt(word.length))];
  }
  return alternatives(form.slice(1, close)).map((choice) => {
    const word = LITERAL.exec(choice)?.[0] ?? '';
    return sure(word, choice.charAt(word.length));
  });
}

/** Letters without the last, when a question mark makes that optional. */
const sure = (letters: string, next: string) => (next === '?' ? letters.slice(0, -1) : letters);

/** Whether a second word may follow at an offset: it does after a space or line end; after other signs an ending may come first ("chef-fe de"). */
function mayGoOn(text: string, at: number, second: readonly string[]): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x20 || code === 0x0a) return second.some((word) => text.startsWith(word, at + 1));
  return code > 0x27 && !(code > 0x2f && code < 0x80);
}
