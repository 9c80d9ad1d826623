import type { Context, Mention } from './mention';

export type { Context, Mention, SiteSense, Status } from './mention';
export type { Reason, ReasonCode } from './reason';

/**
 * Finds the diplomatic titles of a text and says what each is.
 * @param text any text; offsets of the mentions are UTF-16 code units into it
 * @param context what surrounds the text on its page; alone, the text alone is judged
 * @returns mentions in text order, not overlapping; empty for text without a title, in any script
 */
export function recognise(_text: string, _context?: Context): Mention[] {
  return [];
}
