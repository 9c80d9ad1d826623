/** A part of a text that is judged as one, by its UTF-16 offsets: a sentence, or a line. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a text, in order and without blank ones; a line break always ends one.
 * @param sentenceEnd what stands between two sentences, as `split` takes it; its rooms differ in what ends one (a list is one in one of them)
 */
export function passagesIn(text: string, sentenceEnd: RegExp): Passage[] {
  const passages: Passage[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let from = 0;
    for (const sentence of line.split(sentenceEnd)) {
      const at = line.indexOf(sentence, from);
      from = at + sentence.length;
      if (sentence.trim() !== '') passages.push({ start: lineStart + at, end: lineStart + from });
    }
    lineStart += line.length + 1;
  }
  return passages;
}

/**
 * The words of a text that a finding rests on: its whole passage, or of a long one the part around it, cut at words where spaces are near.
 * @param found offsets of the finding
 * @param longest the most characters of a quote
 * @returns a slice of the text
 */
export function quoteOf(text: string, passage: Passage, found: Passage, longest: number): string {
  let from = passage.start;
  let to = passage.end;
  if (to - from > longest) {
    const spare = Math.max(0, longest - (found.end - found.start)) / 2;
    const cutFront = Math.max(from, Math.ceil(found.start - spare));
    const cutBack = Math.min(to, cutFront + longest);
    const front = text.indexOf(' ', cutFront);
    const back = text.lastIndexOf(' ', cutBack);
    if (cutFront > from) from = front >= 0 && front < found.start ? front : cutFront;
    if (cutBack < to) to = back > found.end ? back : cutBack;
  }
  return text.slice(from, to).trim();
}
