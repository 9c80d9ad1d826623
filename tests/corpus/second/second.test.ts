import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type LevelRow, scoreLevels } from '../../../scripts/levels-score';
import { precisionOf, recallOf, type SignalRow, scoreSignals } from '../../../scripts/signals-score';
import { expectTitles, rowsOf } from '../title-bars.ts';

const file = (name: string) => join(import.meta.dirname, name);

it('finds the titles of the second rows, and hardly ever a head where there is none', () => {
  expectTitles(file('titles.jsonl'));
});

it('gets the levels of the second rows right', () => {
  const { level, years, requirement, claim } = scoreLevels(rowsOf<LevelRow>(file('levels.jsonl')));
  expect(level.right / level.of).toBeGreaterThanOrEqual(0.9);
  expect(years.right / years.of).toBeGreaterThanOrEqual(0.9);
  expect(requirement.of - requirement.right + claim.of - claim.right).toBeLessThanOrEqual(2);
});

it('finds what the second rows show', () => {
  const { all } = scoreSignals(rowsOf<SignalRow>(file('signals.jsonl')));
  expect(precisionOf(all)).toBeGreaterThanOrEqual(0.93);
  expect(recallOf(all)).toBeGreaterThanOrEqual(0.93);
});
