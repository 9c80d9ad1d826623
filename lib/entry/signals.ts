/** What a page can show: the entry's 5 red flags (`rf_`) and 12 skill indicators (`sk_`). */
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
