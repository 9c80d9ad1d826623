import { formsOf } from './lexicon.ts';
import type { Script } from './script.ts';
import { LITERAL, sourceOf } from './wording.ts';

const SHORTEST = 12;
const LONGEST = 60;
/** Words remembered with their parts; more begin anew, so that memory stays bounded. */
const MOST_WORDS = 20_000;

/** Whether a word is so long, and no longer, that it may be a compound. */
export const isLong = (length: number): boolean => length >= SHORTEST && length <= LONGEST;

/** A part of a compound; offsets are into its word. */
export interface Part<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** The rows of an alphabet, in the order of the data. */
export type Rows<Meaning> = readonly (readonly [forms: string, meaning: Meaning])[];

/** Words that end in a known form ("Markenbotschafter"), with what their first part means, if that is known. */
export class Compounds<Meaning> {
  readonly #rows: Rows<Meaning>;
  readonly #patterns: readonly { readonly pattern: RegExp; readonly meaning: Meaning }[];
  readonly #parts = new Map<string, readonly Part<Meaning>[]>();
  readonly #none: readonly Part<Meaning>[] = [];
  #whole: ReadonlyMap<string, Meaning> | undefined;

  constructor(rows: Rows<Meaning>, script: Script) {
    this.#rows = rows;
    this.#patterns = rows.flatMap(([forms, meaning]) =>
      script === 'spaced' && forms.includes('~')
        ? formsOf(forms)
            .filter((form) => form.startsWith('~'))
            .map((form) => ({ pattern: new RegExp(`${sourceOf(form.slice(1), script)}$`, 'u'), meaning }))
        : [],
    );
  }

  /** The parts of the word between two offsets of a text: first what it ends in; nothing for most words. */
  partsOf(text: string, start: number, end: number): readonly Part<Meaning>[] {
    const word = text.slice(start, end);
    const known = this.#parts.get(word);
    if (known) return known;
    if (this.#parts.size >= MOST_WORDS) this.#parts.clear();
    const parts = this.#read(word);
    this.#parts.set(word, parts);
    return parts;
  }

  #read(word: string): readonly Part<Meaning>[] {
    for (const { pattern, meaning } of this.#patterns) {
      const from = pattern.exec(word)?.index ?? 0;
      if (from < 2) continue;
      const found: Part<Meaning>[] = [{ meaning, start: from, end: word.length }];
      const first = word.slice(0, from);
      this.#whole ??= wholeWords(this.#rows);
      const part = this.#whole.get(first) ?? this.#whole.get(first.replace(/s$/, ''));
      if (part !== undefined) found.push({ meaning: part, start: 0, end: from });
      return found;
    }
    return this.#none;
  }
}

/** Forms of one word without an ending, by the word; of two alike the later counts. */
function wholeWords<Meaning>(rows: Rows<Meaning>): ReadonlyMap<string, Meaning> {
  const whole = new Map<string, Meaning>();
  for (const [forms, meaning] of rows)
    for (const form of formsOf(forms)) if (LITERAL.exec(form)?.[0] === form) whole.set(form, meaning);
  return whole;
}
