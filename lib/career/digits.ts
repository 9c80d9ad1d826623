/** The zeros of the scripts whose digits are read: Arabic-Indic, Persian, Devanagari, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

/**
 * The text with every digit as 0–9 and full-width signs as ASCII; offsets stay, so that a quote can be cut from the original.
 */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९\uff01-\uff5e]/g, (sign) => {
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? String.fromCharCode(code - 0xfee0) : String(code - zero);
  });
}

/** Marks of writing direction, which Arabic, Hebrew and Persian dates carry inside: "01\u200f/2011". */
const DIRECTIONS = '[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]';
const MARKED = new RegExp(`[\\d/.\\u2010-\\u2015-]*${DIRECTIONS}(?:[\\d/.\\u2010-\\u2015-]|${DIRECTIONS})*`, 'gu');
const DIRECTION = new RegExp(DIRECTIONS, 'gu');

/** The text with its marks of direction as spaces before the figures that they stand in, so that offsets stay. */
export function withoutDirections(text: string): string {
  return text.replace(MARKED, (figures) => figures.replace(DIRECTION, '').padStart(figures.length));
}
