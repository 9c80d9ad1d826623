import { en } from './en.ts';
import type { LanguageTitles } from './form.ts';

export type Lang = 'en';

/** The title data of every language, by ISO 639-1 code (`zh-Hant` for traditional Chinese). */
export const LANGUAGES: Readonly<Record<Lang, LanguageTitles>> = { en };

/** Languages written in each alphabet; a text is searched for the forms of all that share its alphabet. */
export const LANGUAGES_OF = {
  latin: ['en'],
  greek: [],
  cyrillic: [],
  hebrew: [],
  arabic: [],
  devanagari: [],
  han: [],
  hangul: [],
} as const satisfies Readonly<Record<string, readonly Lang[]>>;
