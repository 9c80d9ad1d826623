import { fold } from './fold.ts';
import type { Script } from './script.ts';

/** A word or phrase of the title data with what it means. */
export interface Entry<Meaning> {
  readonly meaning: Meaning;
  readonly end: number;
}

const LITERAL = /^[\p{L}\p{M}\p{N}]+/u;
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** Forms are found by the first letters of their first word; in scripts without spaces a word may begin at any letter. */
const KEY_LENGTH: Readonly<Record<Script, number>> = { spaced: 4, attached: 2, unspaced: 1 };

interface Alternative<Meaning> {
  readonly source: string;
  readonly meaning: Meaning;
}

/** Splits at the bars that stand outside groups. */
export function alternatives(forms: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= forms.length; at++) {
    const sign = forms.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if ((sign === '|' && depth === 0) || at === forms.length) {
      if (at > from) found.push(forms.slice(from, at));
      from = at + 1;
    }
  }
  return found;
}

/** Spells out a group at the very start of a form, because forms are found by their first letters. */
function spellOutStart(form: string): string[] {
  if (!form.startsWith('(')) return [form];
  let depth = 0;
  let close = 0;
  for (; close < form.length; close++) {
    if (form.charAt(close) === '(') depth++;
    else if (form.charAt(close) === ')' && --depth === 0) break;
  }
  const optional = form.charAt(close + 1) === '?';
  const rest = form.slice(close + (optional ? 2 : 1));
  const starts = alternatives(form.slice(1, close));
  if (optional) starts.push('');
  return starts.flatMap((start) => spellOutStart(start + rest));
}

function sourceOf(form: string, script: Script): string {
  const source = form
    .replace(/\./g, '\\.')
    .replace(/\(/g, '(?:')
    .replace(/\*/g, `${LETTER}*`)
    .replace(/ ?… ?/g, '[ -](?:[^\\s,;|]+ ){0,3}')
    .replace(/(?<!\[) (?!-)|(?<![[ \\])-(?!\])/g, '[ \\n-]');
  return script === 'unspaced' ? source : `${source}(?!${LETTER})`;
}

/** Forms of one script with their meanings, looked up where a word begins. Patterns are compiled when their first letters first occur. */
export class Lexicon<Meaning> {
  readonly #script: Script;
  readonly #waiting = new Map<string, Alternative<Meaning>[]>();
  readonly #ready = new Map<string, readonly { readonly pattern: RegExp; readonly meaning: Meaning }[]>();

  constructor(script: Script) {
    this.#script = script;
  }

  add(forms: string, meaning: Meaning): void {
    for (const form of alternatives(fold(forms).text)) {
      for (const spelt of spellOutStart(form)) {
        const literal = LITERAL.exec(spelt)?.[0] ?? '';
        const start = spelt.charAt(literal.length) === '?' ? literal.slice(0, -1) : literal;
        const key = start.slice(0, KEY_LENGTH[this.#script]);
        const bucket = this.#waiting.get(key);
        const alternative = { source: sourceOf(spelt, this.#script), meaning };
        if (bucket) bucket.push(alternative);
        else this.#waiting.set(key, [alternative]);
      }
    }
  }

  /** Gives the longest form that begins at `at`, for each meaning of that length; `word` is the word there. */
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
      if (pattern.test(text)) found.push({ meaning, end: pattern.lastIndex });
    }
    return found;
  }
}
