import type { Script } from '../pattern.ts';
import type { LanguageCues } from './cue.ts';
import { en } from './en.ts';

/** Languages that are searched together, because they share their letters. */
export type Alphabet = 'latin' | 'greek' | 'cyrillic' | 'hebrew' | 'arabic' | 'devanagari' | 'han' | 'hangul';

/** The alphabets with their way of parting words, and the cues of each of their languages by ISO 639-1 code. */
export const ALPHABETS: Readonly<
  Record<Alphabet, { readonly script: Script; readonly languages: Readonly<Record<string, LanguageCues>> }>
> = {
  latin: { script: 'spaced', languages: { en } },
  greek: { script: 'spaced', languages: {} },
  cyrillic: { script: 'spaced', languages: {} },
  hebrew: { script: 'hebrew', languages: {} },
  arabic: { script: 'arabic', languages: {} },
  devanagari: { script: 'spaced', languages: {} },
  han: { script: 'unspaced', languages: {} },
  hangul: { script: 'unspaced', languages: {} },
};

/** The alphabet of a UTF-16 code unit of a word; letters of scripts we know nothing of count as Latin. */
export function alphabetOf(code: number): Alphabet {
  if (code >= 0x370 && code < 0x400) return 'greek';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0x590 && code < 0x600) return 'hebrew';
  if (code >= 0x600 && code < 0x780) return 'arabic';
  if (code >= 0x900 && code < 0x980) return 'devanagari';
  if (code >= 0x3040 && code < 0xa000) return 'han';
  if (code >= 0xac00 && code < 0xd7b0) return 'hangul';
  return 'latin';
}
