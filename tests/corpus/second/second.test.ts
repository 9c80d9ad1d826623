import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recognise } from '@/lib/recognise';
import { type Row, rates, score } from '../../../scripts/corpus-score.ts';
import { type LevelRow, scoreLevels } from '../../../scripts/levels-score';
import { precisionOf, recallOf, type SignalRow, scoreSignals } from '../../../scripts/signals-score';

const rowsOf = <Kind>(name: string): Kind[] =>
  readFileSync(join(import.meta.dirname, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): Kind => JSON.parse(line));

it('finds the titles of the second rows, and hardly ever a head where there is none', () => {
  const { verdicts, alarms, withoutHead, rank } = score(rowsOf<Row>('titles.jsonl'), recognise);
  expect(rates(verdicts.head).precision).toBeGreaterThanOrEqual(0.98);
  expect(rates(verdicts.head).recall).toBeGreaterThanOrEqual(0.97);
  expect(rates(verdicts.related).f1).toBeGreaterThanOrEqual(0.95);
  expect(rates(verdicts.other).precision).toBeGreaterThanOrEqual(0.93);
  expect(rates(verdicts.other).recall).toBeGreaterThanOrEqual(0.93);
  expect(alarms / withoutHead).toBeLessThanOrEqual(0.01);
  expect(rank.right / rank.of).toBeGreaterThanOrEqual(0.97);
});

it('gets the levels of the second rows right', () => {
  const { level, years, requirement, claim } = scoreLevels(rowsOf<LevelRow>('levels.jsonl'));
  expect(level.right / level.of).toBeGreaterThanOrEqual(0.9);
  expect(years.right / years.of).toBeGreaterThanOrEqual(0.9);
  expect(requirement.of - requirement.right + claim.of - claim.right).toBeLessThanOrEqual(2);
});

it('finds what the second rows show', () => {
  const { all } = scoreSignals(rowsOf<SignalRow>('signals.jsonl'));
  expect(precisionOf(all)).toBeGreaterThanOrEqual(0.93);
  expect(recallOf(all)).toBeGreaterThanOrEqual(0.93);
});
