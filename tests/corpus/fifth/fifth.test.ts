import { join } from 'node:path';
import { it } from 'vitest';
import { BARS, expectTitles } from '../title-bars.ts';

it('finds the titles of the fifth rows', () => {
  expectTitles(join(import.meta.dirname, 'titles.jsonl'), {
    ...BARS,
    headPrecision: 0.99,
    headRecall: 0.99,
    relatedF1: 0.98,
    held: 0.97,
  });
});
