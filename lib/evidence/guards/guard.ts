import type { Forms } from '../cues/cue.ts';

/** The interface's languages by ISO 639-1 code; each has its row of every kind of guard. */
export type Language =
  | 'en'
  | 'fr'
  | 'de'
  | 'es'
  | 'pt'
  | 'it'
  | 'nl'
  | 'sv'
  | 'da'
  | 'no'
  | 'fi'
  | 'pl'
  | 'tr'
  | 'id'
  | 'el'
  | 'ru'
  | 'uk'
  | 'he'
  | 'ar'
  | 'hi'
  | 'zh'
  | 'zh-Hant'
  | 'ja'
  | 'ko';

/**
 * What words do to those beside them; a guarded word is no evidence, whatever cue it holds.
 * - `denies`, `wishes`, `agent`: to what follows in the clause; - `denied`, `wished`: to what stands before; - `free`: nothing, though it looks like one;
 * - `other`, `official`: they are the subject of their clause; - `self`: the subject of the page is;
 * - `appoints`: what another does to the subject of the page; - `break`: another clause begins.
 */
export const GUARD_KINDS = [
  'free',
  'denies',
  'denied',
  'wishes',
  'wished',
  'other',
  'official',
  'agent',
  'appoints',
  'self',
  'break',
] as const;
export type GuardKind = (typeof GUARD_KINDS)[number];

/** The guards of one kind of thing, a row for each language. */
export type GuardRows = Readonly<Record<Language, Readonly<Partial<Record<GuardKind, Forms>>>>>;
