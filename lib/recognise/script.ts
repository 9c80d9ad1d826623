/**
 * How a script writes words: `spaced` with spaces between them, `attached` with articles and prepositions joined to the front (Arabic,
 * Hebrew), `unspaced` without a sure border (Han, kana, and Hangul with its joined particles).
 */
export type Script = 'spaced' | 'attached' | 'unspaced';

/** Groups of languages whose forms are searched together. */
export type Alphabet = 'latin' | 'greek' | 'cyrillic' | 'hebrew' | 'arabic' | 'devanagari' | 'han' | 'hangul';

export const SCRIPT_OF: Readonly<Record<Alphabet, Script>> = {
  latin: 'spaced',
  greek: 'spaced',
  cyrillic: 'spaced',
  devanagari: 'spaced',
  hebrew: 'attached',
  arabic: 'attached',
  han: 'unspaced',
  hangul: 'unspaced',
};

/** The alphabet that a UTF-16 code unit of folded text belongs to; letters of scripts we know nothing of count as Latin. */
export function alphabetOf(code: number): Alphabet {
  if (code < 0x370) return 'latin';
  if (code < 0x400) return 'greek';
  if (code < 0x530) return 'cyrillic';
  if (code < 0x590) return 'latin';
  if (code < 0x600) return 'hebrew';
  if (code < 0x780) return 'arabic';
  if (code >= 0x900 && code < 0x980) return 'devanagari';
  if (code >= 0x3040 && code < 0xa000) return 'han';
  if (code >= 0xac00 && code < 0xd7b0) return 'hangul';
  return 'latin';
}
