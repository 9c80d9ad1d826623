import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { recognise } from '@/lib/recognise';
import { type Row, rates, score } from '../../scripts/corpus-score.ts';

/** The rows of a corpus file, one JSON object a line. */
export function rowsOf<Kind>(path: string): Kind[] {
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Kind => JSON.parse(line));
}

/** Shares from 0 to 1 that the titles of a file must reach. */
export interface TitleBars {
  readonly headPrecision: number;
  readonly headRecall: number;
  readonly relatedF1: number;
  readonly otherPrecision: number;
  readonly otherRecall: number;
  /** Lines without a diplomatic head that may get one, at most. */
  readonly alarms: number;
  readonly rank: number;
  readonly held: number;
}

/** The bars of the project. */
export const BARS: TitleBars = {
  headPrecision: 0.98,
  headRecall: 0.97,
  relatedF1: 0.95,
  otherPrecision: 0.93,
  otherRecall: 0.93,
  alarms: 0.01,
  rank: 0.97,
  held: 0.93,
};

/** Holds the recogniser to the bars on a file of labelled lines. */
export function expectTitles(path: string, bars: TitleBars): void {
  const { verdicts, alarms, withoutHead, rank, held } = score(rowsOf<Row>(path), recognise);
  expect(rates(verdicts.head).precision).toBeGreaterThanOrEqual(bars.headPrecision);
  expect(rates(verdicts.head).recall).toBeGreaterThanOrEqual(bars.headRecall);
  expect(rates(verdicts.related).f1).toBeGreaterThanOrEqual(bars.relatedF1);
  expect(rates(verdicts.other).precision).toBeGreaterThanOrEqual(bars.otherPrecision);
  expect(rates(verdicts.other).recall).toBeGreaterThanOrEqual(bars.otherRecall);
  expect(alarms / withoutHead).toBeLessThanOrEqual(bars.alarms);
  expect(rank.right / rank.of).toBeGreaterThanOrEqual(bars.rank);
  expect(held.right / held.of).toBeGreaterThanOrEqual(bars.held);
}
