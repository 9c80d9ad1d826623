import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognise } from '@/lib/recognise';
import { naive, type Row, rates, score } from '../../scripts/corpus-score.ts';

const rows = readFileSync(join(import.meta.dirname, 'titles.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Row => JSON.parse(line));

describe('the recogniser on the project’s own lines', () => {
  const result = score(rows, recognise);

  it('finds heads of mission, and hardly ever one where there is none', () => {
    const head = rates(result.verdicts.head);
    expect(head.precision).toBeGreaterThanOrEqual(0.98);
    expect(head.recall).toBeGreaterThanOrEqual(0.97);
    expect(result.alarms / result.withoutHead).toBeLessThanOrEqual(0.01);
  });

  it('tells other diplomats and other work', () => {
    expect(rates(result.verdicts.related).f1).toBeGreaterThanOrEqual(0.95);
    const other = rates(result.verdicts.other);
    expect(other.precision).toBeGreaterThanOrEqual(0.93);
    expect(other.recall).toBeGreaterThanOrEqual(0.93);
  });

  it('tells ranks and whose post it is', () => {
    expect(result.rank.right / result.rank.of).toBeGreaterThanOrEqual(0.97);
    expect(result.held.right / result.held.of).toBeGreaterThanOrEqual(0.97);
  });

  it.each([...result.byLang].filter(([, { hit, missed }]) => hit + missed >= 10))(
    'finds the heads in %s',
    (_lang, tally) => {
      expect(rates(tally).f1).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('is far better than a plain search for the synonyms', () => {
    const plain = score(rows, naive);
    expect(rates(result.verdicts.head).f1).toBeGreaterThan(3 * rates(plain.verdicts.head).f1);
    expect(10 * result.alarms).toBeLessThan(plain.alarms);
  });
});
