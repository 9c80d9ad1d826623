import type { SignalId } from '../../entry/signals.ts';

/**
 * Words in the notation of `lib/titles/form.ts`: `|` between forms, `(a|b)?` for parts, `*` for any ending, `…` for up to three words; and
 * here also `#` for a number and `@` for a place. Case, accents, hyphens and apostrophes do not matter.
 */
export type Forms = string;

/** The cues of one signal in one language. */
export interface SignalCues {
  /** Shows the signal by itself. */
  readonly strong?: Forms;
  /** Shows it beside a second weak cue, or where the passage speaks of diplomacy. */
  readonly weak?: Forms;
  /** Words with another meaning, taken out before anything is looked for. */
  readonly trap?: Forms;
  /** Words that turn the whole passage into another matter. */
  readonly against?: Forms;
}

/** Everything looked for in one language. */
export interface LanguageCues {
  /** Words of diplomacy, the second cue beside a weak one. */
  readonly diplomatic: Forms;
  /** Phrases that are about somebody else or mean something else, taken out for every signal. */
  readonly trap?: Forms;
  /** How a sentence says that languages are spoken, and how well. */
  readonly speaks: Forms;
  readonly signals: Readonly<Partial<Record<SignalId, SignalCues>>>;
}
