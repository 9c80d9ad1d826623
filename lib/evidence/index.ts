/** The skills (12) and red flags (5) of the entry that a text can show. */
export const SIGNAL_IDS = [
  'rf_international',
  'rf_protocol',
  'rf_language',
  'rf_government',
  'rf_crosscultural',
  'sk_protocol_basic',
  'sk_reporting',
  'sk_languages',
  'sk_ir',
  'sk_staff',
  'sk_budget',
  'sk_crisis',
  'sk_negotiation',
  'sk_strategic_lead',
  'sk_high_negotiation',
  'sk_intl_crisis',
  'sk_policy',
] as const;

export type SignalId = (typeof SIGNAL_IDS)[number];

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
