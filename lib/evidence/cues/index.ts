import type { Language } from '../guards/guard.ts';
import type { Script } from '../pattern.ts';
import { ar } from './ar.ts';
import type { LanguageCues } from './cue.ts';
import { de } from './de.ts';
import { eastSlavic } from './east-slavic.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { han } from './han.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { scandinavian } from './scandinavian.ts';
import { tr } from './tr.ts';

/** Languages that are searched together, because they share their letters. */
export type Alphabet = 'latin' | 'greek' | 'cyrillic' | 'hebrew' | 'arabic' | 'devanagari' | 'han' | 'hangul';

/** The alphabets with their way of parting words, their languages by ISO 639-1 code, and the cues of these. */
export const ALPHABETS: Readonly<
  Record<
    Alphabet,
    { readonly script: Script; readonly languages: readonly Language[]; readonly cues: readonly LanguageCues[] }
  >
> = {
  latin: {
    script: 'spaced',
    languages: ['en', 'fr', 'de', 'es', 'pt', 'it', 'nl', 'sv', 'da', 'no', 'fi', 'pl', 'tr', 'id'],
    cues: [en, fr, de, es, pt, it, nl, scandinavian, fi, pl, tr, id],
  },
  greek: { script: 'spaced', languages: ['el'], cues: [el] },
  cyrillic: { script: 'spaced', languages: ['ru', 'uk'], cues: [eastSlavic] },
  hebrew: { script: 'hebrew', languages: ['he'], cues: [he] },
  arabic: { script: 'arabic', languages: ['ar'], cues: [ar] },
  devanagari: { script: 'spaced', languages: ['hi'], cues: [hi] },
  han: { script: 'unspaced', languages: ['zh', 'zh-Hant', 'ja'], cues: [han] },
  hangul: { script: 'unspaced', languages: ['ko'], cues: [ko] },
};

/** The alphabet of a word by its first letter; letters of scripts we know nothing of count as Latin. */
export function alphabetOf(word: string): Alphabet {
  const code = word.charCodeAt(0);
  if (code >= 0x370 && code < 0x400) return 'greek';
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0x590 && code < 0x600) return 'hebrew';
  if (code >= 0x600 && code < 0x780) return 'arabic';
  if (code >= 0x900 && code < 0x980) return 'devanagari';
  if (code >= 0x3040 && code < 0xa000) return 'han';
  if (code >= 0xac00 && code < 0xd7b0) return 'hangul';
  return 'latin';
}
