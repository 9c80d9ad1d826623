import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Career, english, years } from '../pages/careers';
import * as cvs from '../pages/cvs';
import { govUk, stateGov, wikipedia } from '../pages/governments';
import * as linkedin from '../pages/linkedin-profiles';
import { linkedinSdui } from '../pages/linkedin-sdui';
import { VACANCIES } from '../pages/vacancies';
import { type Browser, type Page, start } from './harness';

declare global {
  interface Window {
    mountExperience: () => void;
    unmountExperience: () => void;
  }
}

const PROFILES: Readonly<Record<string, readonly [address: string, render: (career: Career) => string]>> = {
  'LinkedIn 2026': ['https://www.linkedin.com/in/invented-person-1/', linkedinSdui],
  'LinkedIn 2022': ['https://www.linkedin.com/in/invented-person-2/', linkedin.linkedinEmber],
  'LinkedIn details': ['https://www.linkedin.com/in/invented-person-3/details/experience/', linkedin.linkedinDetails],
  'LinkedIn public': ['https://ke.linkedin.com/in/invented-person-4', linkedin.linkedinPublic],
  'LinkedIn Recruiter': ['https://www.linkedin.com/talent/search/profile/AE1', linkedin.linkedinRecruiter],
  'LinkedIn Sales Navigator': ['https://www.linkedin.com/sales/lead/AC1', linkedin.linkedinSales],
  XING: ['https://www.xing.com/profile/Invented_Person', cvs.xing],
  'GOV.UK': ['https://www.gov.uk/government/people/invented-person', govUk],
  Wikipedia: ['https://en.wikipedia.org/wiki/Invented_Person', wikipedia],
  Europass: ['https://no.usembassy.gov/europass/', cvs.europass],
  'flat Europass': ['https://no.usembassy.gov/europass-flat/', cvs.europassFlat],
  'list of blocks': ['https://no.usembassy.gov/blocks/', cvs.listOfBlocks],
  'nested blocks': ['https://no.usembassy.gov/nested/', cvs.nestedBlocks],
  table: ['https://no.usembassy.gov/table/', cvs.table],
  'definition list': ['https://no.usembassy.gov/definitions/', cvs.definitions],
  'dated lines': ['https://no.usembassy.gov/lines/', cvs.linesDatesFirst],
  'lines with brackets': ['https://no.usembassy.gov/brackets/', cvs.linesInBrackets],
  'plain text': ['https://no.usembassy.gov/plain/', cvs.preformatted],
  'broken lines': ['https://no.usembassy.gov/broken/', cvs.brokenLines],
};

const POSTS: Readonly<Record<string, string>> = {
  'linkedin-job-public': 'https://www.linkedin.com/jobs/view/head-of-mission-4000000001',
  'linkedin-job-ember': 'https://www.linkedin.com/jobs/view/4000000002/',
  'linkedin-job-sdui': 'https://www.linkedin.com/jobs/search-results/?currentJobId=4000000001',
  indeed: 'https://www.indeed.com/viewjob?jk=1',
  'un-careers': 'https://careers.un.org/jobSearchDescription/1?language=en',
  reliefweb: 'https://reliefweb.int/job/1/head-mission',
  epso: 'https://eu-careers.europa.eu/en/job-opportunities/head-mission/1',
  usajobs: 'https://www.usajobs.gov/job/1',
  'json-ld': 'https://wellfound.com/jobs/1',
  generic: 'https://www.devex.com/jobs/head-of-mission-1',
};

const monthsSince = (year: number, month: number) => {
  const now = new Date();
  return (now.getFullYear() - year) * 12 + now.getMonth() + 1 - month + 1;
};

let browser: Browser;

beforeAll(async () => {
  browser = await start();
});

afterAll(() => browser.close());

/** What the popup says of a page's level, once it says something. */
async function levelOf(page: Page): Promise<[level: string, months: string]> {
  const popup = await browser.openExtension(`popup.html?tab=${await page.tabId()}`);
  await popup.waitUntil(
    () => popup.evaluate(() => document.querySelector('[data-months]:not([data-months=""])') !== null),
    'a level',
    30_000,
  );
  return popup.evaluate((): [string, string] => {
    const region = document.querySelector('[data-level]');
    return [region?.getAttribute('data-level') ?? '', region?.getAttribute('data-months') ?? ''];
  });
}

describe.each(Object.entries(PROFILES))('%s', (_, [address, render]) => {
  it('gives the level and the months of a career', async () => {
    browser.serve({ [address]: render(english), [`${address}?years`]: render(years) });
    // Service without a gap since October 2011; the brand ambassador before it counts for nothing.
    const exact = await browser.open(address);
    await exact.waitFor(() => document.querySelector('h1, h2'));
    expect(await settledLevel(exact)).toEqual(['senior', String(monthsSince(2011, 10))]);
    const yearly = await browser.open(`${address}?years`);
    expect(await settledLevel(yearly)).toEqual(['mid', String(14 * 12)]);
  });
});

/** The level once the page is built: the Experience card of 2026 mounts a moment after the page has loaded. */
async function settledLevel(page: Page): Promise<[string, string]> {
  await page.waitUntil(
    () =>
      page.evaluate(
        () =>
          !('mountExperience' in window) || document.querySelector('[componentkey$=CardAnchor_Experience]') !== null,
      ),
    'the Experience card',
    30_000,
  );
  return levelOf(page);
}

it('the page of the State Department gives its one post', async () => {
  const address = 'https://www.state.gov/biographies/invented-person/';
  browser.serve({ [address]: stateGov(english) });
  expect(await levelOf(await browser.open(address))).toEqual(['below', String(monthsSince(2022, 3))]);
});

it('a section that LinkedIn takes away and brings back changes neither level nor months', async () => {
  const address = 'https://www.linkedin.com/in/invented-person-9/';
  browser.serve({ [address]: linkedinSdui(english) });
  const page = await browser.open(address);
  const mounted = await settledLevel(page);
  expect(mounted).toEqual(['senior', String(monthsSince(2011, 10))]);
  await page.evaluate(() => window.unmountExperience());
  expect(await levelOf(page)).toEqual(mounted);
  await page.evaluate(() => window.mountExperience());
  expect(await levelOf(page)).toEqual(mounted);
});

describe.each(Object.entries(POSTS))('the vacancy of %s', (name, address) => {
  it('gives the years that it requires', async () => {
    browser.serve({ [address]: VACANCIES[name] ?? '' });
    expect(await levelOf(await browser.open(address))).toEqual(['mid', '120']);
  });
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
