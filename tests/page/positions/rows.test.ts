import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { careerOf, type LabelledRow, rowsOf } from '../../pages/labelled';
import { assembled } from './assembled';
import { FAMILIES } from './families';

const CORPUS = join(import.meta.dirname, '../../corpus');
/** Careers whose entries tell by themselves what the text tells: no employer above a group, no statement beside them. */
const ROWS = ['levels.jsonl', 'second/levels.jsonl']
  .flatMap((file) => rowsOf(join(CORPUS, file)))
  .filter(({ type, entries = [] }) => type === 'timeline' && entries.every(({ date }) => date))
  .filter(
    ({ text, entries = [] }) => entries.every(({ organisation }) => organisation) || !/ (?:yrs?|mos?)\n/.test(text),
  );

function isRight(page: Document, row: LabelledRow): boolean {
  const [year = 0, month = 1] = row.reference_date.split('-').map(Number);
  const { level, months } = assembled(page, year * 12 + month - 1).level;
  const expected = row.expected_years_diplomatic ?? null;
  if (row.expected_level === 'unknown' || expected === null) return months === null;
  const isNear = months !== null && Math.abs(months / 12 - expected) <= (row.tolerance_years ?? 0) + 1e-9;
  return isNear && (row.boundary === true || level === row.expected_level);
}

describe.each(Object.entries(FAMILIES))('labelled careers as pages: %s', (_, render) => {
  it('gives their years and levels', () => {
    const wrong = ROWS.filter((row) => !isRight(render(careerOf(row)), row)).map(({ id }) => id);
    // The bar for unseen rows is 96 %.
    expect(wrong.length, wrong.join()).toBeLessThanOrEqual(ROWS.length * 0.03);
  });
});
