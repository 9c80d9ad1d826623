import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { careerOf, LAYOUT_NAMES, type LabelledRow, postOf, rowsOf } from '../pages/labelled';
import { VACANCY_PAGES } from '../pages/vacancies';
import { type Browser, start } from './harness';
import { levelRegionOf } from './level-region';
import { PROFILE_PAGES } from './profile-pages';

const CORPUS = join(import.meta.dirname, '../corpus');
const ROWS = ['levels.jsonl', 'third/levels.jsonl'].flatMap((file) => rowsOf(join(CORPUS, file)));
const REQUIREMENTS = ROWS.filter(({ type }) => type === 'requirement');
/** A year would count on from day to day. */
const STATEMENTS = ROWS.filter(({ type, text }) => type === 'claim' && !/(?:19|20)\d\d/.test(text));

/** How many requirements each family of vacancies shows. */
const EACH = 2;

let browser: Browser;

beforeAll(async () => {
  browser = await start();
});

afterAll(() => browser.close());

/** What is wrong with the level that the popup shows for a row; empty when nothing is. */
async function mistakeOn(address: string, html: string, row: LabelledRow): Promise<string[]> {
  browser.serve({ [address]: html });
  const page = await browser.open(address);
  const expected = row.expected_min_years ?? null;
  const { level, months, quotes } = await levelRegionOf(browser, page, expected !== null);
  await page.close();
  const wanted = expected === null ? ['not-stated', null] : [row.expected_level, expected * 12];
  const isQuoted = expected === null || quotes.length > 0;
  return level === wanted[0] && months === wanted[1] && isQuoted ? [] : [`${row.id} ${address}: ${level} ${months}`];
}

interface Shown {
  readonly address: string;
  readonly html: string;
  readonly row: LabelledRow;
}

async function mistakesOn(pages: readonly Shown[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { address, html, row } of pages) wrong.push(...(await mistakeOn(address, html, row)));
  return wrong;
}

it('labelled requirements on vacancies of all sites give their level and months', { timeout: 300_000 }, async () => {
  const families = Object.values(VACANCY_PAGES);
  const rows = REQUIREMENTS.slice(0, EACH * families.length);
  const pages = rows.flatMap((row, at): Shown[] => {
    const { address, render } = families[at % families.length] ?? {};
    const html = render?.(postOf(row, LAYOUT_NAMES[at % LAYOUT_NAMES.length])) ?? '';
    return address ? [{ address: address(at), html, row }] : [];
  });
  expect(pages.length).toBe(EACH * families.length);
  expect(await mistakesOn(pages)).toEqual([]);
});

it('labelled statements on pages about a person give their level and months', { timeout: 300_000 }, async () => {
  const pages = PROFILE_PAGES.flatMap(([base, render], at): Shown[] => {
    const row = STATEMENTS[at % STATEMENTS.length];
    return row ? [{ address: `${base}${at}/`, html: render(careerOf(row, row.text)), row }] : [];
  });
  expect(pages.length).toBeGreaterThan(STATEMENTS.length);
  expect(await mistakesOn(pages)).toEqual([]);
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
