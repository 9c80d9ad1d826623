/** The end of a sentence: after a word, not after an abbreviation or a number. */
const SENTENCE = /[a-zа-я]{3}[.!?] /g;

/** How far apart two places are for a reader: characters, and much more for every sign that ends a thought. */
export function apart(gap: string): number {
  let cost = gap.length;
  let mayEnd = false;
  for (let at = 0; at < gap.length; at++) {
    const code = gap.charCodeAt(at);
    // letters, which most are
    if (code > 0x60 && code < 0x7b) continue;
    if (code === 0x3b || code === 0x0a) cost += 90;
    else if (code === 0x7c || code === 0x28 || code === 0xb7 || (code >= 0x2013 && code <= 0x2022)) cost += aside(code);
    else if (code === 0x3002 || code === 0x0964) cost += 60;
    else if (code === 0x2e || code === 0x21 || code === 0x3f) mayEnd = true;
  }
  return mayEnd ? cost + (gap.match(SENTENCE)?.length ?? 0) * 70 : cost;
}

/** `|`, `(`, middle dots, dashes and bullets. */
function aside(code: number): number {
  return code < 0x2015 || code === 0x2022 ? 8 : 0;
}
