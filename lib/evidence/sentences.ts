import { type Passage, passagesIn, quoteOf } from '../prose/passages.ts';

/** A full stop ends a sentence after a word of some length, so that "H.E. Mr." and "approx. 40" do not; signs of other scripts always do. */
const SENTENCE_END = /(?<=[\p{L}\p{N})]{4}[.!?؟])\s+(?=[\p{Lu}\p{Lo}“"«])|(?<=[。！？।])/u;
const LONGEST = 600;
const LONGEST_QUOTE = 200;

/** Where to part a passage that is too long: at the last space, so that time stays linear in text without sentence ends. */
function partAt(text: string): number {
  const space = text.lastIndexOf(' ', LONGEST);
  return space > LONGEST / 2 ? space : LONGEST;
}

/** The sentences and lines of a text that hold letters, in order, none longer than 600 characters. */
export function passagesOf(text: string): Passage[] {
  return passagesIn(text, SENTENCE_END).flatMap(({ start, end }) => {
    const parts: Passage[] = [];
    let from = start;
    while (end - from > LONGEST) {
      const cut = from + partAt(text.slice(from, from + LONGEST + 1));
      parts.push({ start: from, end: cut });
      from = cut;
    }
    return /\p{L}/u.test(text.slice(from, end)) ? [...parts, { start: from, end }] : parts;
  });
}

/** The words of a text that show something, at most 200 characters of them around what was found. */
export const evidenceQuote = (text: string, passage: Passage, found: Passage): string =>
  quoteOf(text, passage, found, LONGEST_QUOTE);
