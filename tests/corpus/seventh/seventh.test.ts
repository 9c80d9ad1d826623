import { join } from 'node:path';
import { it } from 'vitest';
import { BARS, expectTitles } from '../title-bars.ts';

it('finds the titles of the seventh rows, long lines of prose among them', () => {
  expectTitles(join(import.meta.dirname, 'titles.jsonl'), { ...BARS, relatedF1: 0.98 });
});
