import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Career, english, type Job } from '../pages/careers';
import * as cvs from '../pages/cvs';
import { govUk, wikipedia } from '../pages/governments';
import { LOSSES, type Loss, lose } from '../pages/half-missing';
import { pageOf } from '../pages/html';
import * as linkedin from '../pages/linkedin-profiles';
import { buildSdui } from '../pages/linkedin-sdui';
import { type Browser, start } from './harness';
import { reportsUntil } from './reports';

/** The page of 2026 with its career in place, to be damaged before anything reads it. */
const sdui = (career: Career) =>
  pageOf(
    career.lang,
    career.name,
    `<script>(${buildSdui.toString().replace(/<\//g, '<\\/')})(document, ${JSON.stringify(career)}, 'ACoAAInvented').mount();</script>`,
  );

const PAGES: Readonly<Record<string, readonly [address: string, render: (career: Career) => string]>> = {
  'LinkedIn 2026': ['https://www.linkedin.com/in/half-1/', sdui],
  'LinkedIn 2022': ['https://www.linkedin.com/in/half-2/', linkedin.linkedinEmber],
  'LinkedIn details': ['https://www.linkedin.com/in/half-3/details/experience/', linkedin.linkedinDetails],
  'LinkedIn public': ['https://ke.linkedin.com/in/half-4', linkedin.linkedinPublic],
  'LinkedIn Recruiter': ['https://www.linkedin.com/talent/search/profile/HALF', linkedin.linkedinRecruiter],
  'LinkedIn Sales Navigator': ['https://www.linkedin.com/sales/lead/HALF', linkedin.linkedinSales],
  XING: ['https://www.xing.com/profile/Half_Missing', cvs.xing],
  'GOV.UK': ['https://www.gov.uk/government/people/half-missing', govUk],
  Wikipedia: ['https://en.wikipedia.org/wiki/Half_Missing', wikipedia],
  Europass: ['https://no.usembassy.gov/half/europass/', cvs.europass],
  'list of blocks': ['https://no.usembassy.gov/half/blocks/', cvs.listOfBlocks],
  'nested blocks': ['https://no.usembassy.gov/half/nested/', cvs.nestedBlocks],
  table: ['https://no.usembassy.gov/half/table/', cvs.table],
  'definition list': ['https://no.usembassy.gov/half/definitions/', cvs.definitions],
  'broken lines': ['https://no.usembassy.gov/half/broken/', cvs.brokenLines],
};

/** The dates without signs and the printed length, which a page may have joined to them. */
const bare = (dates: string) =>
  dates
    .replace(/(?: [·•] )?\d+ (?:yrs?|mos?)\b.*$/, '')
    .replace(/[\s–—-]+/g, ' ')
    .trim();
const JOB_AT = new Map(english.jobs.map((job) => [bare(job.dates), job]));
const RANGES = english.jobs.filter((_, at) => at % 2 === 1).map(({ dates }) => dates.split(' · ')[0] ?? '');
const now = new Date();
/** Service without a gap since October 2011. */
const ALL_MONTHS = (now.getFullYear() - 2011) * 12 + now.getMonth() - 8;

let browser: Browser;

beforeAll(async () => {
  browser = await start();
});

afterAll(() => browser.close());

/** Every other job keeps its dates. */
const DATED = english.jobs.length - RANGES.length;
/** Pages whose jobs nothing tells apart without that part: the titles are the headings that go, or only a class said what is a job. */
const LEAST: Readonly<Record<string, Readonly<Partial<Record<Loss, number>>>>> = {
  'LinkedIn public': { headings: 0, containers: 1 },
  'LinkedIn Sales Navigator': { headings: 0, containers: 0 },
  Wikipedia: { containers: 0 },
  Europass: { headings: 0 },
};

/** Which of the names a page still shows as a line of their own, or as a part of one. Self-contained: it runs in the page. */
function shownIn(names: readonly string[]): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest('script'))
      texts.push((node.textContent ?? '').replace(/\s+/g, ' ').trim().toLowerCase());
  }
  return names.filter((name) =>
    texts.some((text) => {
      const at = text.indexOf(name.toLowerCase());
      return (
        at >= 0 &&
        /(?:^|[,·–—:-] ?| at )$/.test(text.slice(0, at)) &&
        /^(?:$| ?[,·(–—])/.test(text.slice(at + name.length))
      );
    }),
  );
}

const NAMES = english.jobs.flatMap(({ title, organisation }) => [title, organisation]);

/** What is wrong with a row of the career: a name of its job that the page shows and the row lacks, or the name of another job. */
function wrongIn(said: string, job: Job, shown: readonly string[]): string[] {
  const own = [job.title, job.organisation];
  const lacks = own.filter((name) => shown.includes(name) && !said.includes(name.toLowerCase()));
  const others = NAMES.filter((name) => !own.some((mine) => mine.includes(name)) && said.includes(name.toLowerCase()));
  return [...lacks.map((name) => `lacks ${name}`), ...others.map((name) => `has ${name}`)];
}

describe.each(Object.entries(PAGES))('%s', (name, [address, render]) => {
  it.each(LOSSES)('without its %s has fewer positions, and none that is wrong', async (loss) => {
    const damage = `<script>(${lose.toString()})(document, ${JSON.stringify(loss)}, ${JSON.stringify(RANGES)});</script>`;
    browser.serve({ [address]: render(english).replace('</body>', `${damage}</body>`) });
    const page = await browser.open(address);
    const [report] = (await reportsUntil(browser, await page.tabId(), ({ subject }) => subject !== 'none')).slice(-1);
    const shown = await page.evaluate(shownIn, NAMES);
    const positions = report?.service.positions ?? [];
    const read = new Set<Job>();
    for (const { title, organisation, dates, period, countedAs } of positions) {
      if (period === null) continue;
      const job = JOB_AT.get(bare(dates));
      // Without the heading over it, a school is like an employer; it counts for nothing.
      if (loss === 'headings' && !job && countedAs === 'other') continue;
      const said = `${title}, ${organisation}`.toLowerCase();
      expect(job, `a job has the dates ${dates}`).toBeDefined();
      if (!job) continue;
      expect(wrongIn(said, job, shown), said).toEqual([]);
      read.add(job);
    }
    expect(read.size).toBeGreaterThanOrEqual(LEAST[name]?.[loss] ?? (loss === 'dates' ? DATED : english.jobs.length));
    expect(positions.length).toBeLessThanOrEqual(english.jobs.length + (loss === 'headings' ? 1 : 0));
    expect(report?.service.months).toBeLessThanOrEqual(ALL_MONTHS);
    // What does not bear on the career must not take it away.
    if (loss === 'data') expect(report?.level).toMatchObject({ level: 'senior', months: ALL_MONTHS });
    await page.close();
  });
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
