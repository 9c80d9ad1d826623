import { ar } from './ar.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import type { LanguageTitles, Words } from './form.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { latin } from './latin.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';
import { zhHant } from './zh-hant.ts';

/** The title data of every language, by ISO 639-1 code (`zh-Hant` for traditional Chinese). */
export const LANGUAGES = {
  en,
  fr,
  es,
  pt,
  de,
  it,
  nl,
  sv,
  da,
  no,
  fi,
  pl,
  tr,
  id,
  ru,
  uk,
  el,
  he,
  ar,
  hi,
  zh,
  'zh-Hant': zhHant,
  ja,
  ko,
} as const satisfies Readonly<Record<string, LanguageTitles>>;

export type Lang = keyof typeof LANGUAGES;

/** Languages written in each alphabet; a text is searched for the forms of all that share its alphabet. */
export const LANGUAGES_OF = {
  latin: ['en', 'fr', 'es', 'pt', 'de', 'it', 'nl', 'sv', 'da', 'no', 'fi', 'pl', 'tr', 'id'],
  greek: ['el'],
  cyrillic: ['ru', 'uk'],
  hebrew: ['he'],
  arabic: ['ar'],
  devanagari: ['hi'],
  han: ['zh', 'zh-Hant', 'ja'],
  hangul: ['ko'],
} as const satisfies Readonly<Record<string, readonly Lang[]>>;

/** Words that the languages of an alphabet share. */
export const SHARED: { readonly [alphabet in keyof typeof LANGUAGES_OF]?: Words } = { latin };
