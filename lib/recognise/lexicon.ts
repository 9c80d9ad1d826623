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

interface Alternative<Meaning> {
  readonly source: string;
  readonly meaning: Meaning;
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
    .replace(/ ?@ ?/g, script === 'unspaced' ? '[^\\s、,。;處处館馆]{1,9}' : '[ -](?:[^\\s,;|]+ ){0,3}')
    .replace(/(?<!\[) (?!-)|(?<![[ \\])-(?!\])/g, `${script === 'spaced' ? GENDER : ''}[ \\n-]`);
  return script === 'unspaced' ? source : `${source}(?!${LETTER})`;
}

interface Compound<Meaning> {
  readonly pattern: RegExp;
  readonly meaning: Meaning;
}

/** Forms of one script with their meanings, looked up where a word begins. Patterns are compiled when their first letters first occur. */
export class Lexicon<Meaning> {
  readonly #script: Script;
  readonly #waiting = new Map<string, Alternative<Meaning>[]>();
  readonly #ready = new Map<string, readonly Compound<Meaning>[]>();
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
        const key = (LITERAL.exec(spelt)?.[0] ?? '').slice(0, letters);
        const bucket = this.#waiting.get(key);
        const alternative = { source: sourceOf(spelt, this.#script), meaning };
        if (bucket) bucket.push(alternative);
        else this.#waiting.set(key, [alternative]);
      }
    }
  }

  /** Gives every form that begins at `at`; `word` is the word there, from `at` on. */
  at(text: string, at: number, word: string): Entry<Meaning>[] {
    const key = word.slice(0, KEY_LENGTH[this.#script]);
    let patterns = this.#ready.get(key);
    if (patterns === undefined) {
      patterns = (this.#waiting.get(key) ?? []).map(({ source, meaning }) => ({
        pattern: new RegExp(source, 'yu'),
        meaning,
      }));
      this.#ready.set(key, patterns);
    }
    const found: Entry<Meaning>[] = [];
    for (const { pattern, meaning } of patterns) {
      pattern.lastIndex = at;
      if (pattern.test(text)) found.push({ meaning, start: at, end: pattern.lastIndex });
    }
    return found;
  }

  /** Gives the title that a word ends in ("Markenbotschafter"), and what its first part means, if that is known. */
  compound(word: string, at: number): Entry<Meaning>[] {
    if (word.length < SHORTEST_COMPOUND || word.length > LONGEST_COMPOUND) return [];
    for (const { pattern, meaning } of this.#compounds) {
      const from = pattern.exec(word)?.index ?? 0;
      if (from < 2) continue;
      const found = [{ meaning, start: at + from, end: at + word.length }];
      const first = word.slice(0, from);
      const part = this.#whole.get(first) ?? this.#whole.get(first.replace(/s$/, ''));
      if (part !== undefined) found.push({ meaning: part, start: at, end: at + from });
      return found;
    }
    return [];
  }
}
