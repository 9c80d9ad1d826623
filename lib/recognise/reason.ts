/**
 * Why a verdict was given, as a code (the interface words it: `locales/*.yml`, `reason_<code>`) and the words of the page it rests on.
 */
export interface Reason {
  readonly code: ReasonCode;
  /** The words of the page; empty when the code speaks of the title itself. */
  readonly quote: string;
}

/** Every reason there is; the recogniser and the words in `locales/` are held to this list by a test. */
export const REASON_CODES = [
  'own-form',
  'embassy',
  'state',
  'states-organisation',
  'foreign-ministry',
  'accredited',
  'position-organisation',
  'headline',
  'site',
  'deputy-word',
  'acting-word',
  'aid-organisation',
  'civilian-mission',
  'business',
  'sport',
  'finance',
  'agency',
  'theme',
  'consular',
  'rank-only',
  'no-cue',
  'two-senses',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];
