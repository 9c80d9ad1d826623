import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Career, english } from '../pages/careers';
import { careerOf, type LabelledRow, rowsOf } from '../pages/labelled';
import { linkedinEmber } from '../pages/linkedin-profiles';
import { linkedinSdui } from '../pages/linkedin-sdui';
import { type Browser, start } from './harness';
import { levelRegionOf } from './level-region';
import { PROFILE_PAGES } from './profile-pages';

/** Careers that are over, so that they are the same on every day; with an employer for each post, as profile sites want it. */
const ROWS = rowsOf(join(import.meta.dirname, '../corpus/levels.jsonl')).filter(
  ({ type, entries = [], expected_level }) =>
    type === 'timeline' &&
    expected_level !== 'unknown' &&
    entries.every(({ organisation, date, end }) => organisation && date && end && end < '2026'),
);

let browser: Browser;

beforeAll(async () => {
  browser = await start();
});

afterAll(() => browser.close());

/** Whether the popup shows the level and the years of a labelled career, on the next of the families of pages. */
async function isRight(row: LabelledRow, at: number): Promise<boolean> {
  const [base = '', render] = PROFILE_PAGES[at % PROFILE_PAGES.length] ?? [];
  const address = `${base}${row.id.toLowerCase()}/`;
  browser.serve({ [address]: render?.(careerOf(row)) ?? '' });
  const page = await browser.open(address);
  if (render === linkedinSdui)
    await page.waitFor(() => document.querySelector('[componentkey$=CardAnchor_Experience]'));
  const { level, months } = await levelRegionOf(browser, page);
  await page.close();
  const isNear =
    Math.abs((months ?? Number.NaN) / 12 - (row.expected_years_diplomatic ?? 0)) <= (row.tolerance_years ?? 0) + 0.05;
  return isNear && (row.boundary === true || level === row.expected_level);
}

it('labelled careers on pages of all sites give their level and months', { timeout: 300_000 }, async () => {
  expect(ROWS.length).toBeGreaterThan(15);
  const wrong: string[] = [];
  for (const [at, row] of ROWS.entries()) if (!(await isRight(row, at))) wrong.push(row.id);
  expect(wrong).toEqual([]);
});

describe('bad input', () => {
  const shown = async (name: string, jobs: Career['jobs']) => {
    const address = `https://www.linkedin.com/in/${name}/`;
    browser.serve({ [address]: linkedinEmber({ ...english, jobs }) });
    return levelRegionOf(browser, await browser.open(address));
  };

  it('three hundred positions', async () => {
    const jobs = Array.from({ length: 300 }, (_, at) => ({
      title: `Counsellor ${at}`,
      organisation: `Embassy of Ruritania ${at}`,
      dates: `${1980 + (at % 30)} – ${1981 + (at % 30)}`,
    }));
    expect(await shown('many', jobs)).toMatchObject({ level: 'senior', months: 360, positions: 300 });
  });

  it('three languages', async () => {
    const jobs = [
      { title: 'Ambassadeur', organisation: 'Ambassade de Syldavie', dates: 'janv. 2018 - déc. 2020 · 3 ans' },
      { title: 'Botschaftsrat', organisation: 'Botschaft von Syldavien', dates: 'Jan. 2015 - Dez. 2017 · 3 Jahre' },
      { title: 'Attaché', organisation: 'Embassy of Syldavia', dates: 'Jan 2013 - Dec 2014 · 2 yrs' },
    ];
    expect(await shown('polyglot', jobs)).toMatchObject({ level: 'junior', months: 96 });
  });

  it('dates that give nothing are listed with their reason', async () => {
    const jobs = [
      { title: 'Consul', organisation: 'Embassy of Ruritania', dates: 'Jan 2013 - Dec 2018 · 6 yrs' },
      { title: 'Ambassador', organisation: 'Embassy of Ruritania, Quito', dates: 'Jan 2090 - Dec 2094' },
      { title: 'Counsellor', organisation: 'Embassy of Ruritania, Bern', dates: 'Jan 2016 - Dec 2012' },
      { title: 'Attaché', organisation: 'Embassy of Ruritania, Oslo', dates: '20018 – 2020' },
    ];
    const { level, months, left } = await shown('odd-dates', jobs);
    expect([level, months]).toEqual(['junior', 72]);
    expect(left.map((line) => line.split(' ')[0])).toEqual(['Ambassador', 'Counsellor', 'Attaché']);
    expect(left.every((line) => line.split(' ').length > 3)).toBe(true);
  });
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
