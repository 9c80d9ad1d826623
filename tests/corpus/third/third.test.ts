import { join } from 'node:path';
import { it } from 'vitest';
import { BARS, expectTitles } from '../title-bars.ts';

it('finds the titles of the third rows, of which half were never read', () => {
  expectTitles(join(import.meta.dirname, 'titles.jsonl'), {
    ...BARS,
    headRecall: 0.96,
    otherPrecision: 0.92,
    otherRecall: 0.9,
  });
});
