import type { SignalId } from '../entry/signals.ts';

export { SIGNAL_IDS, type SignalId } from '../entry/signals.ts';

/** A signal with the words of the page that show it. */
export interface Shown {
  readonly id: SignalId;
  readonly quote: string;
}

/**
 * What a profile's own text shows of the entry's skills and against its red flags.
 * @param text the subject's own words, lines kept
 */
export function evidenceIn(_text: string): readonly Shown[] {
  return [];
}
