import { join } from 'node:path';
import { it } from 'vitest';
import { BARS, expectTitles } from '../title-bars.ts';

it('finds the titles of the tenth rows, scored once before they were read', () => {
  expectTitles(join(import.meta.dirname, 'titles.jsonl'), BARS);
});
