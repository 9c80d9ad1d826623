export type Level = 'below' | 'junior' | 'mid' | 'senior' | 'not-stated';

/** The years at which a level begins; the seed's bands ("Junior (5-10 years)", "Mid (10-15)", "Senior (15+)"). */
export const LEVEL_YEARS = { junior: 5, mid: 10, senior: 15 } as const;

/** Where a level comes from: counted dates, a sentence of the person, a vacancy's requirement, or nothing. */
export type Basis = 'dates' | 'claim' | 'requirement' | 'none';

/** Words of the page that a claim rests on. */
export interface Evidence {
  readonly quote: string;
}

export interface LevelFinding {
  readonly level: Level;
  /** Months that the level rests on: of service, claimed, or required at least; `null` when not stated. */
  readonly months: number | null;
  /** For a requirement with a range, the upper end in months. */
  readonly atMost: number | null;
  readonly basis: Basis;
  readonly evidence: readonly Evidence[];
  /** The grade of a vacancy (`P-5`, `D-1`), where the page has one. */
  readonly grade: string | null;
}

/**
 * The level that a length of service means.
 * @param months months of diplomatic service, or required
 */
export function levelOf(months: number): Exclude<Level, 'not-stated'> {
  const years = months / 12;
  if (years < LEVEL_YEARS.junior) return 'below';
  if (years < LEVEL_YEARS.mid) return 'junior';
  if (years < LEVEL_YEARS.senior) return 'mid';
  return 'senior';
}

export const NOT_STATED: LevelFinding = {
  level: 'not-stated',
  months: null,
  atMost: null,
  basis: 'none',
  evidence: [],
  grade: null,
};
