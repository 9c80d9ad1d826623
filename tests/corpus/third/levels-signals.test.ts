import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type LevelRow, scoreLevels } from '../../../scripts/levels-score';
import { precisionOf, recallOf, type SignalRow, scoreSignals } from '../../../scripts/signals-score';

const rowsOf = <Kind>(name: string): Kind[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Kind => JSON.parse(line));

it('gets the levels of the third rows right', () => {
  const { level, years, requirement, claim } = scoreLevels(rowsOf<LevelRow>('levels.jsonl'));
  expect(level.right / level.of).toBeGreaterThanOrEqual(0.93);
  expect(years.right / years.of).toBeGreaterThanOrEqual(0.94);
  expect(requirement.of - requirement.right + claim.of - claim.right).toBeLessThanOrEqual(3);
});

it('finds what the third rows show, but service at an embassy for work in a government', () => {
  // These rows label it so; the other rows and the cues they were given do not.
  const rows = rowsOf<SignalRow>('signals.jsonl');
  const { all } = scoreSignals(rows);
  expect(precisionOf(all)).toBeGreaterThanOrEqual(0.93);
  expect(recallOf(all)).toBeGreaterThanOrEqual(0.87);
});
