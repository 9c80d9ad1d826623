import { type LevelFinding, profileLevel, serviceOf, vacancyLevel } from '../lib/career/index.ts';
import { positionsInText } from '../lib/career/lines.ts';
import type { Month } from '../lib/career/position.ts';

/** A labelled career, requirement or statement, one JSON object a line. */
export interface LevelRow {
  readonly id: string;
  readonly type: 'timeline' | 'requirement' | 'claim';
  readonly lang: string;
  /** The site family of a timeline (`linkedin`, `xing`, `cv_zh` …). */
  readonly format?: string;
  readonly text: string;
  /** The day that open periods run to, `YYYY-MM-DD`. */
  readonly reference_date: string;
  readonly expected_level: 'below' | 'junior' | 'mid' | 'senior' | 'unknown';
  /** Within the tolerance of a threshold: its years count, its level does not. */
  readonly boundary?: boolean;
  readonly expected_years_diplomatic?: number | null;
  /** Of these, as head of a mission, also acting. */
  readonly expected_years_as_head?: number | null;
  readonly tolerance_years?: number | null;
  readonly expected_min_years?: number | null;
  readonly expected_max_years?: number | null;
}

export interface Tally {
  right: number;
  of: number;
}

export interface LevelScore {
  /** Careers whose level is right, of those not at a threshold, and whose years are within the row's tolerance. */
  readonly level: Tally;
  readonly years: Tally;
  /** Careers whose years as head of a mission are within the row's tolerance. */
  readonly headed: Tally;
  /** Requirements and statements whose least and most years are right. */
  readonly requirement: Tally;
  readonly claim: Tally;
  /** Rows right in everything asked of them, by type, site family and language. */
  readonly groups: ReadonlyMap<string, Tally>;
  readonly errors: readonly { row: LevelRow; what: string }[];
}

function monthOf(date: string): Month {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}

/** What the product finds for a row. */
function findingOf(row: LevelRow): { found: LevelFinding; headMonths: number } {
  const today = monthOf(row.reference_date);
  if (row.type === 'requirement') return { found: vacancyLevel(row.text), headMonths: 0 };
  const service = serviceOf(row.type === 'timeline' ? positionsInText(row.text) : [], today);
  return { found: profileLevel(service, row.text, today), headMonths: service.headMonths };
}

function count(tally: Tally, right: boolean): boolean {
  tally.of++;
  if (right) tally.right++;
  return right;
}

const tally = (): Tally => ({ right: 0, of: 0 });
const yearsOf = (months: number | null) => (months === null ? null : months / 12);
const ROUNDING = 1e-9;

/** Scores the levels found against labelled rows. */
export function scoreLevels(rows: readonly LevelRow[]): LevelScore {
  const score = { level: tally(), years: tally(), headed: tally(), requirement: tally(), claim: tally() };
  const groups = new Map<string, Tally>();
  const errors: { row: LevelRow; what: string }[] = [];
  for (const row of rows) {
    const { found, headMonths } = findingOf(row);
    const { level, months, atMost } = found;
    const years = yearsOf(months);
    const expectedLevel = row.expected_level === 'unknown' ? 'not-stated' : row.expected_level;
    let right: boolean;
    if (row.type === 'timeline') {
      const expected = row.expected_years_diplomatic ?? null;
      const near =
        years !== null && expected !== null && Math.abs(years - expected) <= (row.tolerance_years ?? 0) + ROUNDING;
      const stated = row.expected_level !== 'unknown' && expected !== null;
      const yearsRight = count(score.years, stated ? near : years === null);
      const levelRight = row.boundary === true || count(score.level, level === expectedLevel);
      right = yearsRight && levelRight;
      const headed = row.expected_years_as_head ?? null;
      if (headed !== null) {
        count(score.headed, Math.abs(headMonths / 12 - headed) <= (row.tolerance_years ?? 0) + ROUNDING);
      }
    } else {
      const most = row.type === 'claim' || yearsOf(atMost) === (row.expected_max_years ?? null);
      right = count(score[row.type], years === (row.expected_min_years ?? null) && most && level === expectedLevel);
    }
    for (const group of [row.type, `format ${row.format ?? row.type}`, `language ${row.lang}`]) {
      const known = groups.get(group) ?? tally();
      groups.set(group, known);
      count(known, right);
    }
    const expected = row.type === 'timeline' ? row.expected_years_diplomatic : row.expected_min_years;
    if (!right)
      errors.push({
        row,
        what: `${level} ${years?.toFixed(1) ?? 'none'}, expected ${expectedLevel} ${expected ?? 'none'}`,
      });
  }
  return { ...score, groups, errors };
}
