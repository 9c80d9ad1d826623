import { type Counting, countedAs, countingOf } from './counting.ts';
import { readDates } from './period.ts';
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

/** What an undecided title counts as, in a career that is diplomatic elsewhere. */
function settled({ reason, head, undecided }: Counting, diplomat: boolean): { reason: CountReason; head: boolean } {
  return undecided && diplomat ? { reason: 'diplomatic-post', head } : { reason, head };
}

/**
 * Judges a career: each position's period and whether it counts, and the union of what counts.
 * @param positions as the page shows them, in page order
 * @param today the current month, the end of open periods
 */
export function serviceOf(positions: readonly Position[], today: Month): Service {
  const countings = positions.map(countingOf);
  const diplomat = countings.some(({ reason }) => countedAs(reason) === 'diplomatic');
  const counted: Span[] = [];
  const headed: Span[] = [];
  const judged = positions.map((position, index): JudgedPosition => {
    const { reason, head } = settled(countings[index] ?? countingOf(position), diplomat);
    const { period, problem, span, durationDisagrees } = readDates(position.dates, today);
    if (problem !== null) {
      return { ...position, period, countedAs: 'not-counted', head, reason: problem, durationDisagrees };
    }
    const as = countedAs(reason);
    if (as === 'diplomatic') counted.push(span);
    if (as === 'diplomatic' && head) headed.push(span);
    return { ...position, period, countedAs: as, head, reason, durationDisagrees };
  });
  return { months: monthsCovered(counted), headMonths: monthsCovered(headed), positions: judged };
}
