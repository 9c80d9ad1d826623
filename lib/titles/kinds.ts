/**
 * What a title can be. A kind fixes the verdict and the rank that its titles carry when the text decides for it; a title that the
 * text does not decide keeps its likeliest kind and the verdict `unsure`. Each kind is explained in `lib/entry/kinds.ts`.
 * Classes of heads: Vienna Convention on Diplomatic Relations (1961), articles 14 and 19.
 */
export type Verdict = 'head' | 'related' | 'other' | 'unsure';

/** Who leads: the head, somebody acting for the head, the second in command, or any other post. */
export type Rank = 'head' | 'acting' | 'deputy' | 'other';

export const KINDS = {
  ambassador: { verdict: 'head', rank: 'head' },
  'high-commissioner': { verdict: 'head', rank: 'head' },
  'permanent-representative': { verdict: 'head', rank: 'head' },
  'permanent-observer': { verdict: 'head', rank: 'head' },
  'head-of-mission': { verdict: 'head', rank: 'head' },
  'diplomatic-representative': { verdict: 'head', rank: 'head' },
  'eu-head-of-delegation': { verdict: 'head', rank: 'head' },
  nuncio: { verdict: 'head', rank: 'head' },
  'envoy-minister': { verdict: 'head', rank: 'head' },
  'head-of-office': { verdict: 'head', rank: 'head' },
  'charge-en-pied': { verdict: 'head', rank: 'head' },
  'charge-ad-interim': { verdict: 'head', rank: 'acting' },
  'acting-head': { verdict: 'head', rank: 'acting' },
  'deputy-head': { verdict: 'related', rank: 'deputy' },
  'minister-counsellor': { verdict: 'related', rank: 'other' },
  'diplomatic-rank': { verdict: 'related', rank: 'other' },
  'consul-general': { verdict: 'related', rank: 'other' },
  consul: { verdict: 'related', rank: 'other' },
  'honorary-consul': { verdict: 'related', rank: 'other' },
  'special-envoy': { verdict: 'related', rank: 'other' },
  'ambassador-at-large': { verdict: 'related', rank: 'other' },
  'thematic-ambassador': { verdict: 'related', rank: 'other' },
  'personal-rank': { verdict: 'related', rank: 'other' },
  'sub-state-delegate': { verdict: 'related', rank: 'other' },
  'ngo-head-of-mission': { verdict: 'other', rank: 'head' },
  'iom-chief-of-mission': { verdict: 'other', rank: 'head' },
  'icrc-head-of-delegation': { verdict: 'other', rank: 'head' },
  'peace-mission-head': { verdict: 'other', rank: 'head' },
  'election-observation-chief': { verdict: 'other', rank: 'head' },
  'imf-mission-chief': { verdict: 'other', rank: 'other' },
  'un-high-commissioner': { verdict: 'other', rank: 'other' },
  'state-commissioner': { verdict: 'other', rank: 'other' },
  'olympic-chef-de-mission': { verdict: 'other', rank: 'other' },
  'business-charge': { verdict: 'other', rank: 'other' },
  'business-chef-de-mission': { verdict: 'other', rank: 'other' },
} as const satisfies Record<string, { verdict: Exclude<Verdict, 'unsure'>; rank: Rank }>;

export type Kind = keyof typeof KINDS;
