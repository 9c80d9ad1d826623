import { join } from 'node:path';
import { it } from 'vitest';
import { expectLevels, expectSignals } from '../career-bars.ts';
import { expectTitles } from '../title-bars.ts';

const file = (name: string) => join(import.meta.dirname, name);

it('finds the titles of the second rows, and hardly ever a head where there is none', () => {
  expectTitles(file('titles.jsonl'));
});

it('gets the levels of the second rows right', () => {
  expectLevels(file('levels.jsonl'), { level: 0.98, years: 0.98, wrong: 0 });
});

it('finds what the second rows show', () => {
  expectSignals(file('signals.jsonl'), { precision: 0.97, recall: 0.98 });
});
