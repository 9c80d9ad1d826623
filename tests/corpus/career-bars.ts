import { expect } from 'vitest';
import { type LevelRow, scoreLevels } from '../../scripts/levels-score.ts';
import { precisionOf, recallOf, type SignalRow, scoreSignals } from '../../scripts/signals-score.ts';
import { rowsOf } from './title-bars.ts';

/** The share of careers whose level and years must be right, and how many requirements and statements may be wrong. */
export interface LevelBars {
  readonly level: number;
  readonly years: number;
  readonly wrong: number;
}

/** Holds the rows of a file of careers, requirements and statements to their bars. */
export function expectLevels(file: string, bars: LevelBars): void {
  const { level, years, requirement, claim } = scoreLevels(rowsOf<LevelRow>(file));
  expect(level.right / level.of).toBeGreaterThanOrEqual(bars.level);
  expect(years.right / years.of).toBeGreaterThanOrEqual(bars.years);
  expect(requirement.of - requirement.right + claim.of - claim.right).toBeLessThanOrEqual(bars.wrong);
}

/** The least precision and recall of signals. */
export interface SignalBars {
  readonly precision: number;
  readonly recall: number;
}

/** Holds the rows of a file of signals to their bars. */
export function expectSignals(file: string, bars: SignalBars): void {
  const { all } = scoreSignals(rowsOf<SignalRow>(file));
  expect(precisionOf(all)).toBeGreaterThanOrEqual(bars.precision);
  expect(recallOf(all)).toBeGreaterThanOrEqual(bars.recall);
}
