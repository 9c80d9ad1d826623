import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '@/lib/report/report';
import { careerOf, LAYOUT_NAMES, type LabelledRow, postOf, rowsOf } from '../../pages/labelled';
import { VACANCY_PAGES } from '../../pages/vacancies';
import { assembled } from './assembled';
import { FAMILIES } from './families';
import { located } from './located';

const CORPUS = join(import.meta.dirname, '../../corpus');
const ROWS = ['levels.jsonl', 'second/levels.jsonl', 'third/levels.jsonl', 'fourth/levels.jsonl'].flatMap((file) =>
  rowsOf(join(CORPUS, file)),
);
const ofType = (wanted: LabelledRow['type']) => ROWS.filter(({ type }) => type === wanted);

/** A statement "since 2012" that stands in a line of a career is counted to the month. */
const monthsAbout = (row: LabelledRow, counted: boolean) => (counted && /(?:19|20)\d\d/.test(row.text) ? 11 : 0);

function isRight({ level: { level, months, basis } }: Report, row: LabelledRow): boolean {
  const expected = row.expected_min_years ?? null;
  if (row.expected_level === 'unknown' || expected === null) return months === null;
  const more = (months ?? Number.NaN) - expected * 12;
  return level === row.expected_level && more >= 0 && more <= monthsAbout(row, basis === 'dates');
}

describe.each(Object.entries(VACANCY_PAGES))('labelled requirements as pages: %s', (name, { address, render }) => {
  it('gives the years that each asks for, however they are laid out', () => {
    const first = Object.keys(VACANCY_PAGES).indexOf(name);
    const wrong = ofType('requirement').filter((row, at) => {
      const layout = LAYOUT_NAMES[(first + at) % LAYOUT_NAMES.length];
      const report = assembled(located(render(postOf(row, layout)), address(at)));
      return report.subject !== 'vacancy' || !isRight(report, row);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

/** The page of all positions has no words about the person. */
const { linkedinDetails: _, ...WITH_WORDS } = FAMILIES;

describe.each(Object.entries(WITH_WORDS))('labelled statements as pages: %s', (_name, render) => {
  it('gives the years that each states', () => {
    const wrong = ofType('claim').filter((row) => {
      const [year = 0, month = 1] = row.reference_date.split('-').map(Number);
      return !isRight(assembled(render(careerOf(row, row.text)), year * 12 + month - 1), row);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
