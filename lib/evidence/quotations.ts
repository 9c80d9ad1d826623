/** A quotation of more words is what somebody said or wrote; of fewer, a name or a term. */
const LONGEST_TERM = 6;
/** The same in letters, where no spaces part words. */
const LONGEST_UNSPACED_TERM = 20;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/u;

/**
 * What stands between the quotation marks of a language, with the marks; Unicode's list of them is in its standard, chapter 6.2. Straight marks
 * close on their line; a mark that nothing closes within 1200 characters quotes nothing.
 */
const QUOTATIONS = [
  /“[^“”]{1,1200}”/g,
  /„[^„“”]{1,1200}[“”]/g,
  /«[^«»]{1,1200}»/g,
  /「[^「」]{1,1200}」/g,
  /『[^『』]{1,1200}』/g,
  /(?<![^\s([{])"(?=\S)[^"\n]{1,1200}"/g,
];
/** Who said it: behind the quotation, or on the next line, after a dash. */
const SPEAKER = /\s{0,3}[—–-][^\n]{1,120}/y;

const isSpeech = (quoted: string) =>
  UNSPACED.test(quoted) ? quoted.length > LONGEST_UNSPACED_TERM : quoted.trim().split(/\s+/).length > LONGEST_TERM;

/**
 * A text with the words of others taken out: what is quoted at length, and who said it.
 * @returns a text of the same length and lines
 */
export function withoutQuotations(text: string): string {
  const spans = QUOTATIONS.flatMap((quotation) =>
    Array.from(text.matchAll(quotation), ({ 0: quoted, index }) => {
      SPEAKER.lastIndex = index + quoted.length;
      const speaker = isSpeech(quoted) ? (SPEAKER.exec(text)?.[0] ?? '') : null;
      return { start: index, end: speaker === null ? index : index + quoted.length + speaker.length };
    }),
  ).sort((one, other) => one.start - other.start);
  let own = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    own += text.slice(at, Math.max(at, start)) + text.slice(Math.max(at, start), end).replace(/[^\n]/g, '·');
    at = end;
  }
  return own + text.slice(at);
}
