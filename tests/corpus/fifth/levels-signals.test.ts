import { join } from 'node:path';
import { it } from 'vitest';
import { expectLevels, expectSignals } from '../career-bars.ts';

const file = (name: string) => join(import.meta.dirname, name);

it('gets the levels of the fifth rows right, which nobody read', () => {
  expectLevels(file('levels.jsonl'), { level: 0.97, years: 0.98, wrong: 0 });
});

it('finds what the fifth rows show', () => {
  expectSignals(file('signals.jsonl'), { precision: 0.96, recall: 0.93 });
});
