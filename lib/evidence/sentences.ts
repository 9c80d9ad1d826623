/** Part of a text that is judged as one: a sentence or a line. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** A full stop ends a sentence after a word of some length, so that "H.E. Mr." and "approx. 40" do not; signs of other scripts always do. */
const SENTENCE_END = /(?<=[\p{L}\p{N})]{4}[.!?؟])\s+(?=[\p{Lu}\p{Lo}“"«])|(?<=[。！？।])/u;
const LONGEST = 600;

/** Where to part a passage that is too long: at the last space, so that time stays linear in text without sentence ends. */
function partAt(text: string): number {
  const space = text.lastIndexOf(' ', LONGEST);
  return space > LONGEST / 2 ? space : LONGEST;
}

/** The sentences and lines of a text that hold letters, in order, none longer than 600 characters. */
export function passagesOf(text: string): Passage[] {
  const passages: Passage[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let from = lineStart;
    for (const sentence of line.split(SENTENCE_END)) {
      let start = text.indexOf(sentence, from);
      const end = start + sentence.length;
      from = end;
      while (end - start > LONGEST) {
        const cut = start + partAt(text.slice(start, start + LONGEST + 1));
        passages.push({ start, end: cut });
        start = cut;
      }
      if (/\p{L}/u.test(text.slice(start, end))) passages.push({ start, end });
    }
    lineStart += line.length + 1;
  }
  return passages;
}

const LONGEST_QUOTE = 200;

/**
 * The words of a text that show something: the whole passage, or of a long one the part around what was found.
 * @param start where the finding begins
 * @param end where it ends
 * @returns a slice of the text
 */
export function quoteOf(text: string, passage: Passage, start: number, end: number): string {
  let from = passage.start;
  let to = passage.end;
  if (to - from > LONGEST_QUOTE) {
    const spare = Math.max(0, LONGEST_QUOTE - (end - start)) / 2;
    const cutFront = Math.max(from, Math.ceil(start - spare));
    const cutBack = Math.min(to, cutFront + LONGEST_QUOTE);
    // Whole words only, where the script has spaces near.
    const front = text.indexOf(' ', cutFront);
    const back = text.lastIndexOf(' ', cutBack);
    if (cutFront > from) from = front >= 0 && front < start ? front : cutFront;
    if (cutBack < to) to = back > end ? back : cutBack;
  }
  return text.slice(from, to).trim();
}
