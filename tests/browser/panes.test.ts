import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, start } from './harness';
import { reportOf, reportsUntil } from './reports';

let browser: Browser;

beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

const advert = (title: string, years: string) =>
  `<h2 data-testid="simpler-jobTitle">${title}</h2><div id="jobDescriptionText"><p>Leads the office of the ${title}.</p><p>A minimum of ${years} years of experience in diplomacy is required.</p></div>`;
const linkedinJob = (id: string, title: string, years: string) =>
  `<p><a href="/company/x/">Ruritanian Foreign Service</a></p><p><a href="/jobs/view/${id}/">${title}</a></p><div id="JobDetails_AboutTheJob_${id}" componentkey="JobDetails_AboutTheJob_${id}"><h2>About the job</h2><span data-testid="expandable-text-box"><p>A minimum of ${years} years of experience in diplomacy is required.</p></span></div>`;

const PANES = {
  'Indeed, vjk': {
    address: 'https://www.indeed.com/jobs?q=mission',
    second: '/jobs?q=mission&vjk=2',
    third: '/jobs?q=mission&vjk=3',
    page: (pane: string) =>
      `<!doctype html><title>Jobs</title><ul><li class="job_seen_beacon">Head of Mission</li><li class="job_seen_beacon">Ambassador</li></ul><div id="pane">${pane}</div>`,
    panes: [advert('Head of Mission', 'ten'), advert('Ambassador', 'fifteen'), advert('Head of Mission', 'five')],
  },
  'LinkedIn jobs, currentJobId': {
    address: 'https://www.linkedin.com/jobs/search-results/?currentJobId=4000000001',
    second: '/jobs/search-results/?currentJobId=4000000002',
    third: '/jobs/search-results/?currentJobId=4000000003',
    page: (pane: string) =>
      `<!doctype html><title>Jobs</title><div role="main"><div componentkey="SearchResultsMainContent" data-testid="lazy-column"><div role="button" componentkey="k1"><p>Head of Mission</p></div><div role="button" componentkey="k2"><p>Ambassador</p></div></div><div id="pane" data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails">${pane}</div></div>`,
    panes: [
      linkedinJob('4000000001', 'Head of Mission', 'ten'),
      linkedinJob('4000000002', 'Ambassador', 'fifteen'),
      linkedinJob('4000000003', 'Head of Mission', 'five'),
    ],
  },
} as const;

it.each(Object.entries(PANES))('%s: another advertisement in the pane is another report', async (_, site) => {
  browser.serve({ [site.address]: site.page(site.panes[0]) });
  const page = await browser.open(site.address);
  const tab = await page.tabId();
  await reportsUntil(browser, tab, ({ level }) => level.months === 120);
  for (const [at, pane, months] of [
    [site.second, site.panes[1], 180],
    [site.third, site.panes[2], 60],
  ] as const) {
    const earlier = (await reportOf(browser, tab)).level.months;
    await page.evaluate(
      (address, html) => {
        history.pushState(null, '', address);
        setTimeout(() => {
          const shown = document.querySelector('#pane');
          if (shown) shown.innerHTML = html;
        }, 400);
      },
      at,
      pane,
    );
    const reports = await reportsUntil(browser, tab, ({ level }) => level.months === months);
    for (const { level } of reports) expect(level.months).not.toBe(earlier);
  }
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
