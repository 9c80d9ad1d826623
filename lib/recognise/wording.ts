import { alternatives, closing } from '../titles/spellings.ts';
import { FIRST_LETTERS } from './beginning.ts';
import { isLetter } from './letters.ts';
import type { Script } from './script.ts';

/** Letters at the front of a form. */
export const LITERAL = /^[\p{L}\p{M}\p{N}]+/u;
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** Forms are found by the first letters of their first word; in scripts without spaces a word may begin at any letter. */
export const KEY_LENGTH: Readonly<Record<Script, number>> = { spaced: FIRST_LETTERS, attached: 2, unspaced: 1 };

/** A short ending for the other gender: "chef(fe) de mission", "chargé·e d'affaires". */
const GENDER = '(?:[(/.·*-](?:e|fe|a|in|ne|rice)\\)?)?';
const GENDER_SIGNS = '(/.·*-';
const GENDER_LETTERS = 'efainr';
/** Words, each with or without an open ending: most forms are no more than this. */
const PLAIN = /^[^?*()|[\]@ +^$\\{}-]+\*?(?: [^?*()|[\]@ +^$\\{}-]+\*?)*$/;

/** A form with more spellings is left to a regular expression. */
export const MOST_SPELLINGS = 48;

/** One spelling of a form, ready to be compared with a text. */
export interface Wording {
  /** The letters it begins with. */
  readonly literal: string;
  /** Whether a word must be these letters and no more. */
  readonly exact: boolean;
  /** What surely follows the literal: letters, a space before another word, `*` for an open ending. Past its end all is open, or nothing follows. */
  readonly path: string;
  /** Its words, where it is no more than words, `*` at the end of one with an open ending; else `null`. */
  readonly words: readonly string[] | null;
  /** The letters that may come right after the path; `null` where nothing follows, or anything. */
  readonly nexts: ReadonlySet<number> | null;
  /** The letters with which its second word may begin, which a space or hyphen parts from the first; `null` where there need be none, or any. */
  readonly seconds: ReadonlySet<number> | null;
  readonly form: string;
  readonly script: Script;
  pattern?: RegExp;
}

/** The spellings of a form that begins with letters, in the order in which they are to be tried; the form itself where it is more than words. */
export function wordingsOf(form: string, script: Script): Wording[] {
  const spelt = spellings(form);
  return spelt?.every((one) => PLAIN.test(one))
    ? spelt.map((one) => plainWording(one.split(' '), form, script))
    : [openWording(form, script)];
}

function plainWording(words: readonly string[], form: string, script: Script): Wording {
  const [first = '', second] = words;
  const literal = LITERAL.exec(first)?.[0] ?? '';
  const spaced = script === 'spaced';
  const exact = literal.length < KEY_LENGTH[script] || (spaced && literal === first);
  const isWord = first === literal || first === `${literal}*`;
  const seconds = spaced && isWord && second !== undefined ? new Set([second.charCodeAt(0)]) : null;
  return { literal, exact, path: words.join(' ').slice(literal.length), words, nexts: null, seconds, form, script };
}

function openWording(form: string, script: Script): Wording {
  const begin = LITERAL.exec(form)?.[0] ?? '';
  const next = form.charAt(begin.length);
  const seconds = script === 'spaced' && next === ' ' ? beginningsOf(form.slice(begin.length + 1)) : undefined;
  const exact = begin.length < KEY_LENGTH[script] || (script === 'spaced' && (form === begin || next === ' '));
  const literal = next === '?' ? begin.slice(0, -1) : begin;
  const path = sureOf(form.slice(literal.length));
  const nexts = beginningsOf(form.slice(literal.length + path.length)) ?? null;
  return { literal, exact, path, words: null, nexts, seconds: seconds ?? null, form, script };
}

/** The letters and spaces that a form surely begins with. */
function sureOf(form: string): string {
  const sure = /^[^?*()|[\]@+^$\\{}.-]*/.exec(form)?.[0] ?? '';
  const next = form.charAt(sure.length);
  if (next === '?') return sure.slice(0, -1);
  return next === '@' || next === '-' ? sure.replace(/ $/, '') : sure;
}

/** Every spelling of a form, what is optional first with it; `null` when there are too many. */
function spellings(form: string): string[] | null {
  const found: string[] = [];
  const open = [form];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const at = next.search(/[(?]/);
    if (at < 0) {
      if (found.push(next) > MOST_SPELLINGS) return null;
    } else if (next.charAt(at) === '?') {
      open.push(next.slice(0, at - 1) + next.slice(at + 1), next.slice(0, at) + next.slice(at + 1));
    } else {
      const close = closing(next, at);
      const optional = next.charAt(close + 1) === '?';
      const middles = alternatives(next.slice(at + 1, close));
      if (optional) middles.push('');
      const rest = next.slice(close + (optional ? 2 : 1));
      for (const middle of middles.reverse()) open.push(next.slice(0, at) + middle + rest);
    }
  }
  return found;
}

/**
 * Gives where a form ends that begins at `at`, or -1.
 * @param at where the letters of its literal stand
 */
export function endOf(wording: Wording, text: string, at: number): number {
  const { words } = wording;
  return words === null ? matched(wording, text, at) : endOfWords(wording, words, text, at);
}

/** Whether an ending for the other gender may stand at an offset, "chef(fe) de mission", or a hyphen. */
export function mayEndForGender(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2d) return true;
  if (code !== 0xb7 && !(code > 0x27 && code < 0x30)) return false;
  return GENDER_SIGNS.includes(text.charAt(at)) && GENDER_LETTERS.includes(text.charAt(at + 1));
}

function endOfWords(wording: Wording, words: readonly string[], text: string, from: number): number {
  const { literal, script } = wording;
  let at = from;
  for (let index = 0; index < words.length; index++) {
    if (index > 0) {
      const code = text.charCodeAt(at);
      if (script === 'spaced' && mayEndForGender(text, at)) return matched(wording, text, from);
      if (code !== 0x20 && code !== 0x0a && code !== 0x2d) return -1;
      at++;
    }
    const word = words[index] ?? '';
    const open = word.charCodeAt(word.length - 1) === 0x2a;
    const length = open ? word.length - 1 : word.length;
    for (let i = index === 0 ? literal.length : 0; i < length; i++)
      if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return -1;
    at += length;
    if (open) while (isLetter(text.charCodeAt(at))) at++;
  }
  const next = text.charCodeAt(at);
  if (next >= 0xd800 && next < 0xe000) return matched(wording, text, from);
  return script !== 'unspaced' && isLetter(next) ? -1 : at;
}

function matched(wording: Wording, text: string, at: number): number {
  wording.pattern ??= new RegExp(sourceOf(wording.form, wording.script), 'yu');
  const { pattern } = wording;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A form as a regular expression. */
export function sourceOf(form: string, script: Script): string {
  const source = form
    .replace(/\./g, '\\.')
    .replace(/\(/g, '(?:')
    .replace(/\*/g, `${LETTER}*`)
    .replace(/ ?@ ?/g, script === 'unspaced' ? '[^\\s、,。;處处館馆]{1,9}' : '[ -](?:[^\\s,;|]+\\x20){0,3}')
    .replace(/(?<!\[) (?!-)|(?<![[ \\])-(?!\])/g, `${script === 'spaced' ? GENDER : ''}[ \\n-]`);
  return script === 'unspaced' ? source : `${source}(?!${LETTER})`;
}

/** Spells out groups within the first letters of a form, because forms are found by these letters. */
export function spellOut(form: string, letters: number): string[] {
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

/** The letters that a word of a form may begin with; `undefined` where that is open. */
function beginningsOf(form: string): ReadonlySet<number> | undefined {
  if (/^[@?]/.test(form)) return undefined;
  const close = form.startsWith('(') ? closing(form, 0) : -1;
  const isOptional = close > 0 && form.charAt(close + 1) === '?';
  const choices = close < 0 ? [form] : alternatives(form.slice(1, close));
  const rest = isOptional ? beginningsOf(form.slice(close + 2)) : [];
  const letters = choices.map((choice) => (/^[\p{L}\p{M}\p{N}](?!\?)/u.test(choice) ? choice.charCodeAt(0) : 0));
  return rest === undefined || letters.includes(0) ? undefined : new Set([...letters, ...rest]);
}
