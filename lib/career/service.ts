import { type Counting, countedAs, countingOf } from './counting.ts';
import { type DatesRead, isHalfRead, readTerms } from './period.ts';
import type { CountReason, JudgedPosition, Month, Position, Service } from './position.ts';

type Span = readonly [from: number, until: number];

/** Months covered by spans, overlaps once, to the nearest month. */
function monthsCovered(spans: readonly Span[]): number {
  let covered = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, until] of [...spans].sort(([a], [b]) => a - b)) {
    covered += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return Math.round(covered);
}

/** The time of a position: of several terms, from the first through the last, their months together. */
function periodOf(
  { dates, next }: Position,
  today: Month,
): Omit<DatesRead, 'span'> & { readonly spans: readonly Span[] } {
  const written = next === undefined ? dates : `${dates} – ${next}`;
  const [first, ...others] = readTerms(written, today);
  if (first.period && isHalfRead(written, others.at(-1) ?? first))
    return { ...first, period: null, problem: 'unreadable-dates', spans: [] };
  const spans = [first, ...others].map(({ span }) => span);
  if (first.period && others.length > 0) {
    const ends = [first, ...others].flatMap(({ period }) => period ?? []);
    const from = Math.min(...ends.map((each) => each.from));
    const to = ends.some((each) => each.to === 'present')
      ? 'present'
      : Math.max(...ends.map((each) => (each.to === 'present' ? today : each.to)));
    return {
      ...first,
      period: { ...first.period, from, to, months: monthsCovered(spans) },
      durationDisagrees: false,
      spans,
    };
  }
  return { ...first, spans };
}

/** What a title counts as once the career and its dates are known: undecided where the career is diplomatic, a former one that still goes on. */
function settled(
  { reason, head, undecided, over }: Counting,
  diplomat: boolean,
  isOpen: boolean,
): { reason: CountReason; head: boolean } {
  if (over && isOpen) return { reason: 'other-work', head: false };
  return undecided && diplomat ? { reason: 'diplomatic-post', head } : { reason, head };
}

/**
 * Judges a career: each position's period and whether it counts, and the union of what counts.
 * @param positions as the page shows them, in page order
 * @param today the current month, the end of open periods
 */
export function serviceOf(positions: readonly Position[], today: Month): Service {
  const countings = positions.map(countingOf);
  // An ambassador who was a counsellor before: titles that nothing else decides decide each other.
  const has = (kind: Counting['undecided']) => countings.some(({ undecided }) => undecided === kind);
  const diplomat = countings.some(({ reason }) => countedAs(reason) === 'diplomatic') || (has('post') && has('rank'));
  const counted: Span[] = [];
  const headed: Span[] = [];
  const judged = positions.map((position, index): JudgedPosition => {
    const { period, problem, spans, durationDisagrees } = periodOf(position, today);
    const { reason, head } = settled(countings[index] ?? countingOf(position), diplomat, period?.to === 'present');
    if (problem !== null) {
      return { ...position, period, countedAs: 'not-counted', head, reason: problem, durationDisagrees };
    }
    const as = countedAs(reason);
    if (as === 'diplomatic') counted.push(...spans);
    if (as === 'diplomatic' && head) headed.push(...spans);
    return { ...position, period, countedAs: as, head, reason, durationDisagrees };
  });
  return { months: monthsCovered(counted), headMonths: monthsCovered(headed), positions: judged };
}
