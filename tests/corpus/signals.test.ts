import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { precisionOf, recallOf, type SignalRow, scoreSignals } from '../../scripts/signals-score';

const rows = readFileSync(join(import.meta.dirname, 'signals.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): SignalRow => JSON.parse(line));

describe('skills and red flags on the project’s own rows', () => {
  const { all, bySignal } = scoreSignals(rows);

  it('finds nothing that a row does not show', () => {
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.96);
  });

  it('finds what the rows show', () => {
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.98);
  });

  it('falls into no trap that a row names', () => {
    expect(all.trapped).toBe(0);
  });

  it('knows every signal', () => {
    const weak = [...bySignal].filter(([, counts]) => Math.min(precisionOf(counts), recallOf(counts)) < 0.85);
    expect(weak).toEqual([]);
  });
});
