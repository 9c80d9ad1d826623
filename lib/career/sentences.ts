/** A sentence or line of a text, with its place. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Short words that a full stop follows without ending a sentence. */
const ABBREVIATION =
  'min|max|mind|incl|inkl|appr|ca|yrs?|mos?|exp|esp|etc|bzw|ggf|evtl|art|abs|nr|no|st|int|gen|dir|dep|ext|amb|ret|resp|zzgl|ок|мин|макс|млн|гг?|рр?';
/**
 * Where a sentence ends: a full stop after a word of some length, or a short one that is no abbreviation ("min.", "a.i."), and a bullet or a
 * bar between items, however close the next one stands.
 */
const END = new RegExp(
  [
    '(?<=[\\p{L}\\p{M}\\p{N})]{5}[.!?])\\s+(?=[\\p{Lu}\\p{Lo}\\d])',
    `(?<=\\s[\\p{Ll}\\p{Lo}\\p{M}]{2,4}[.!?])(?<!\\s(?:${ABBREVIATION})\\.)\\s+(?=[\\p{Lu}\\p{Lo}])`,
    '(?<=[。！？।])',
    '\\s*[·|]\\s+',
    '\\s*[•▪◦●■]\\s*',
  ].join('|'),
  'u',
);
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
