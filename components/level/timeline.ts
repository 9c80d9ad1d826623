import { LEVEL_YEARS } from '@/lib/career/level';
import type { CountedAs, Month, Period, Service } from '@/lib/career/position';

/** A stretch of months, `to` exclusive. */
export interface Stretch {
  readonly from: Month;
  readonly to: Month;
}

/** A position in the picture. */
export interface Bar extends Stretch {
  /** Its index in the service, which is its index in the report. */
  readonly index: number;
  readonly countedAs: CountedAs;
  readonly head: boolean;
  readonly open: boolean;
}

/** The month in which the service reaches the years of a level. */
export interface Mark {
  readonly years: number;
  readonly at: Month;
}

export interface Timeline extends Stretch {
  readonly bars: readonly Bar[];
  /** Diplomatic service, overlaps joined; what lies between is a gap. */
  readonly served: readonly Stretch[];
  readonly marks: readonly Mark[];
  /** Januaries to label, few enough to be read. */
  readonly ticks: readonly Month[];
}

const stretchOf = ({ from, to }: Period, today: Month): Stretch => ({ from, to: (to === 'present' ? today : to) + 1 });

/** Joins stretches that touch or overlap, in time order. */
export function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && next.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else result.push(next);
  }
  return result;
}

/**
 * Where the service reaches each level. Years given without months count shorter than they are drawn (2004–2009 is five years), so the
 * drawn length is brought to the counted one.
 */
function marksOn(served: readonly Stretch[], counted: number): readonly Mark[] {
  const drawn = served.reduce((sum, { from, to }) => sum + to - from, 0);
  return Object.values(LEVEL_YEARS).flatMap((years) => {
    let left = (years * 12 * drawn) / counted;
    if (counted < years * 12) return [];
    for (const { from, to } of served) {
      if (left <= to - from) return [{ years, at: from + left }];
      left -= to - from;
    }
    return [];
  });
}

const STEPS = [1, 2, 5, 10, 20, 50];

function ticksOf({ from, to }: Stretch): readonly Month[] {
  const step = STEPS.find((years) => (to - from) / 12 / years <= 6) ?? 100;
  const first = Math.ceil(from / 12 / step) * step;
  const ticks: Month[] = [];
  for (let year = first; year * 12 < to; year += step) ticks.push(year * 12);
  return ticks;
}

/**
 * The picture of a career: bars, joined service, level marks and years, in months.
 * @param today the current month, the end of open periods
 * @returns `null` when no position has dates
 */
export function timelineOf(service: Service, today: Month): Timeline | null {
  const bars = service.positions.flatMap(({ period, countedAs, head }, index): Bar[] => {
    if (period === null) return [];
    const stretch = stretchOf(period, today);
    return stretch.to > stretch.from ? [{ ...stretch, index, countedAs, head, open: period.to === 'present' }] : [];
  });
  if (bars.length === 0) return null;
  const whole = { from: Math.min(...bars.map((bar) => bar.from)), to: Math.max(...bars.map((bar) => bar.to)) };
  const served = joined(bars.filter((bar) => bar.countedAs === 'diplomatic').map(({ from, to }) => ({ from, to })));
  return { ...whole, bars, served, marks: marksOn(served, service.months), ticks: ticksOf(whole) };
}
