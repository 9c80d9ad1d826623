/** A sentence or line of a text, with its place. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** A full stop ends a sentence after a word of some length: "min.", "yrs." and "a.i." do not. */
const END = /(?<=[\p{L}\p{N})]{5}[.!?])\s+(?=[\p{Lu}\p{Lo}\d])|(?<=[。！？])|\s*[•·|]\s+/u;
const LONGEST_QUOTE = 240;

/** The sentences of a text, in order; a line break always ends one. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    const parts = line.split(END);
    for (const part of parts) {
      const at = part === '' ? from : line.indexOf(part, from);
      if (part.trim() !== '') sentences.push({ text: part, start: lineStart + at });
      from = at + part.length;
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

/**
 * The words of a text around a finding, as the text has them: its sentence, or of a long one the part around it.
 */
export function quoteOf(text: string, sentence: Sentence, start: number, end: number): string {
  const last = sentence.start + sentence.text.length;
  if (sentence.text.length <= LONGEST_QUOTE) return text.slice(sentence.start, last).trim();
  const spare = Math.floor((LONGEST_QUOTE - (end - start)) / 2);
  const from = Math.max(sentence.start, start - spare);
  const around = text.slice(from, Math.min(last, end + spare));
  return around.replace(from > sentence.start ? /^\S*\s/ : /^/, '').trim();
}
