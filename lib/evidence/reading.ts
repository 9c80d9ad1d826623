import type { Finding } from './matcher.ts';
import type { Word } from './words.ts';

/** The words of a passage as the matcher reads them, and the way back. */
export interface Reading {
  /** Folded words between single spaces, with a space at both ends; a place is `@`. */
  readonly text: string;
  readonly words: readonly Word[];
  /** For each word, where it begins in `text`. */
  readonly at: readonly number[];
}

/**
 * Joins the words of a passage for the matcher.
 * @param places the number of words of the name of a place that begins at an index
 */
export function readingOf(words: readonly Word[], places: ReadonlyMap<number, number>): Reading {
  let text = ' ';
  const at: number[] = [];
  const read: Word[] = [];
  for (let index = 0; index < words.length; ) {
    const length = places.get(index) ?? 1;
    const first = words[index];
    const last = words[index + length - 1] ?? first;
    if (first && last) {
      at.push(text.length);
      const word = places.has(index) ? '@' : first.text;
      read.push({ ...first, text: word, end: last.end });
      text += `${word} `;
    }
    index += length;
  }
  return { text, words: read, at };
}

/** The offsets in the passage (UTF-16) that a finding in its reading stands for. */
export function inPassage({ words, at }: Reading, { start, end }: Finding): Finding {
  const begun = at.findIndex((from, index) => from + (words[index]?.text.length ?? 0) > start);
  const ended = at.findLastIndex((from) => from < end);
  return { start: words[Math.max(0, begun)]?.start ?? 0, end: words[Math.max(0, ended)]?.end ?? 0 };
}
