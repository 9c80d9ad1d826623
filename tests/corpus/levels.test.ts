import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LevelRow, scoreLevels, type Tally } from '../../scripts/levels-score';

const rows = readFileSync(join(import.meta.dirname, 'levels.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): LevelRow => JSON.parse(line));

const wrong = ({ right, of }: Tally) => of - right;
const share = ({ right, of }: Tally) => right / of;

describe('levels on the project’s own rows', () => {
  const score = scoreLevels(rows);

  it('gets the level of careers right', () => {
    expect(share(score.level)).toBeGreaterThanOrEqual(0.98);
  });

  it('gets the years of careers within their tolerance', () => {
    expect(share(score.years)).toBeGreaterThanOrEqual(0.98);
  });

  it('gets the years as head of a mission within their tolerance', () => {
    expect(share(score.headed)).toBeGreaterThanOrEqual(0.96);
  });

  it('gets requirements and statements right', () => {
    expect(wrong(score.requirement) + wrong(score.claim)).toBeLessThanOrEqual(1);
  });
});
