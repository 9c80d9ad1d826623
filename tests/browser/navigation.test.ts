import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../lib/report/report.ts';
import { type Career, english, years } from '../pages/careers';
import { linkedinEmber, linkedinRecruiter } from '../pages/linkedin-profiles';
import { linkedinSdui } from '../pages/linkedin-sdui';
import { awaitedMarks, type Browser, start } from './harness';
import { badgeOf, reportOf, reportsUntil } from './reports';

/** Sites change their address first and their content later: so many milliseconds. */
const DELAYS = [300, 2_000];

const trader: Career = {
  lang: 'en',
  name: 'Odalys Brandt',
  headline: 'Sales lead',
  about: 'Sells machines.',
  jobs: [
    { title: 'Sales lead', organisation: 'Lindwurm Machines', dates: 'Jan 2018 - Dec 2021 · 4 yrs' },
    { title: 'Brand Ambassador', organisation: 'Kestrel Shoes', dates: 'Jan 2016 - Dec 2017 · 2 yrs' },
  ],
};

const LAYOUTS = {
  Ember: linkedinEmber,
  SDUI: (career: Career) => linkedinSdui(career).replace('ACoAAInvented', `ACoAA${career.name.length}`),
};

let browser: Browser;

beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

const bodyOf = (html: string): string => /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';

/** Turns to an address now and shows its body later, as sites of one page do. Stands alone: it runs in the page. */
function turn(address: string, body: string, delay: number) {
  if (address !== '') history.pushState(null, '', address);
  setTimeout(() => {
    document.body.innerHTML = body;
    for (const script of document.body.querySelectorAll('script')) new Function(script.textContent ?? '')();
  }, delay);
}

const isOf =
  ({ name, jobs }: Career) =>
  (report: Report): boolean =>
    report.name === name && report.service.positions.length === jobs.length;

/** What a report says that is of somebody's page. */
function wordsOf(report: Report, { name, headline, about, jobs }: Career): string[] {
  const said = JSON.stringify({ ...report, address: '' });
  return [name, headline, about, ...jobs.map(({ organisation }) => organisation)].filter((words) =>
    said.includes(words),
  );
}

/** What of a report and a badge does not depend on how the page was come to. */
async function saidOf(tab: number) {
  const { name, standing, level, service, mentions, profileText } = await reportOf(browser, tab);
  const badge = await badgeOf(browser, tab);
  const titles = mentions.map(({ title, verdict, line }) => `${title} ${verdict} < ${line}`);
  return JSON.stringify({ name, standing, level, months: service.months, titles, profileText, badge });
}

describe.each(Object.entries(LAYOUTS))('LinkedIn, %s', (layout, render) => {
  const addressOf = (person: string) => `https://www.linkedin.com/in/${person}-${layout.toLowerCase()}/`;

  it.each(DELAYS)('content %s ms after the address: nobody is reported with the page of another', async (delay) => {
    browser.serve({ [addressOf('ines')]: render(english) });
    const page = await browser.open(addressOf('ines'));
    const tab = await page.tabId();
    await reportsUntil(browser, tab, isOf(english));
    await page.waitUntil(async () => Number(await badgeOf(browser, tab)) > 0, 'a badge');

    await page.evaluate(turn, addressOf('odalys'), bodyOf(render(trader)), delay);
    const toTrader = await reportsUntil(browser, tab, isOf(trader));
    for (const report of toTrader) {
      expect(report.address).toBe(addressOf('odalys'));
      expect(wordsOf(report, english)).toEqual([]);
    }
    expect(toTrader.at(-1)?.level).toMatchObject({ level: 'below', months: 0 });

    await page.evaluate(turn, addressOf('tomas'), bodyOf(render(years)), delay);
    const toYears = await reportsUntil(browser, tab, isOf(years));
    for (const report of toYears) expect(wordsOf(report, trader)).toEqual([]);
    expect(toYears.at(-1)?.level).toMatchObject({ level: 'mid', months: 14 * 12 });

    browser.serve({ [addressOf('tomas')]: render(years) });
    const loaded = await browser.open(addressOf('tomas'));
    const fresh = await loaded.tabId();
    await reportsUntil(browser, fresh, isOf(years));
    await page
      .waitUntil(async () => (await saidOf(tab)) === (await saidOf(fresh)), 'x')
      .catch(async () => expect(await saidOf(tab)).toBe(await saidOf(fresh)));
    await loaded.close();
    await page.close();
  });

  it('back to the person before: that one again', async () => {
    browser.serve({ [addressOf('ines-2')]: render(english) });
    const page = await browser.open(addressOf('ines-2'));
    const tab = await page.tabId();
    await reportsUntil(browser, tab, isOf(english));
    await page.evaluate(turn, addressOf('tomas-2'), bodyOf(render(years)), 0);
    await reportsUntil(browser, tab, isOf(years));
    await page.evaluate(() => history.back());
    await page.evaluate(turn, '', bodyOf(render(english)), 300);
    for (const report of await reportsUntil(browser, tab, isOf(english))) {
      expect(report.address).toBe(addressOf('ines-2'));
      expect(wordsOf(report, years)).toEqual([]);
    }
    await page.close();
  });

  it('another address of the same person: the same report', async () => {
    browser.serve({ [addressOf('ines-3')]: render(english) });
    const page = await browser.open(addressOf('ines-3'));
    const tab = await page.tabId();
    await reportsUntil(browser, tab, isOf(english));
    await awaitedMarks(page);
    const before = await reportOf(browser, tab);
    await page.evaluate(
      (address) => history.pushState(null, '', address),
      `${addressOf('ines-3')}overlay/contact-info/`,
    );
    const after = await reportOf(browser, tab);
    expect(after.address).toContain('overlay');
    expect({ ...after, address: '', mentions: after.mentions.length }).toEqual({
      ...before,
      address: '',
      mentions: before.mentions.length,
    });
    await page.close();
  });
});

it('back to the person before, who is still shown: that one again at once', async () => {
  const first = 'https://www.linkedin.com/in/ines-still/';
  browser.serve({ [first]: linkedinEmber(english) });
  const page = await browser.open(first);
  const tab = await page.tabId();
  await reportsUntil(browser, tab, isOf(english));
  await awaitedMarks(page);
  const { mentions: marked } = await reportOf(browser, tab);
  const badge = await badgeOf(browser, tab);
  await page.evaluate(() => history.pushState(null, '', '/in/tomas-never/'));
  await reportsUntil(browser, tab, ({ name, mentions }) => name === '' && mentions.length === 0);
  await page.evaluate(() => history.back());
  const reports = await reportsUntil(browser, tab, ({ mentions }) => mentions.length === marked.length);
  expect(reports.at(-1)?.name).toBe(english.name);
  await page.waitUntil(async () => (await badgeOf(browser, tab)) === badge, 'the badge as before');
  await page.close();
});

it("from the site's own id of a member to another person: nothing of that member under the other's name", async () => {
  const first = 'https://www.linkedin.com/in/ACoAABq3x9EB1kz0sQmP5dJ2w7LrTtYvNnU/';
  browser.serve({ [first]: linkedinEmber(english) });
  const page = await browser.open(first);
  const tab = await page.tabId();
  await reportsUntil(browser, tab, isOf(english));
  await page.evaluate(
    (address, name) => {
      history.pushState(null, '', address);
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = name;
    },
    '/in/tomas-member/',
    years.name,
  );
  const half = await reportsUntil(browser, tab, ({ name }) => name === years.name);
  expect(half.at(-1)?.service.positions).toEqual([]);
  await page.close();
});

/** A profile without a title, also of others. */
const untitled = (career: Career) =>
  linkedinEmber(career)
    .replace(/<aside>.*<\/aside>/s, '')
    .replaceAll('Ambassador', 'Teacher');

it('a page without a title: nobody is reported with the page of another, and the side panel follows it', async () => {
  const [first, second] = ['https://www.linkedin.com/in/odalys-plain/', '/in/corin-plain/'];
  const plain = { ...trader, jobs: trader.jobs.slice(0, 1) };
  const other = { ...plain, name: 'Corin Abt', about: 'Buys machines.' };
  browser.serve({ [first]: untitled(plain) });
  const page = await browser.open(first);
  const tab = await page.tabId();
  // Nobody has asked yet when the address turns.
  await page.waitUntil(async () => (await badgeOf(browser, tab)) === '', 'no badge');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await page.evaluate(turn, second, bodyOf(untitled(other)), 1_000);
  for (const report of await reportsUntil(browser, tab, isOf(other)))
    expect(wordsOf(report, plain)).not.toContain(plain.name);

  const panel = await browser.openExtension(`sidepanel.html?tab=${tab}`);
  const says = (name: string) => panel.evaluate((words) => document.body.textContent?.includes(words) ?? false, name);
  await panel.waitUntil(() => says(other.name), 'the person in the panel');
  await page.evaluate(turn, first, bodyOf(untitled(plain)), 300);
  await panel.waitUntil(() => says(plain.name), 'the next person in the panel');
  await panel.close();
  await page.close();
});

it('a profile whose parts change one after another keeps no word of the person before', async () => {
  const [first, second] = ['https://www.linkedin.com/in/ines-parts/', 'https://www.linkedin.com/in/tomas-parts/'];
  browser.serve({ [first]: linkedinEmber(english) });
  const page = await browser.open(first);
  const tab = await page.tabId();
  await reportsUntil(browser, tab, isOf(english));
  await page.evaluate(
    (address, body) => {
      history.pushState(null, '', address);
      const next = new DOMParser().parseFromString(body, 'text/html');
      const parts = ['.pv-top-card', 'section:has(#experience)', 'section:has(#about)', 'title'];
      for (const [index, part] of parts.entries())
        setTimeout(
          () => {
            const now = next.querySelector(part);
            if (now) document.querySelector(part)?.replaceWith(now);
          },
          300 * (index + 1),
        );
    },
    second,
    linkedinEmber(years),
  );
  const isWhole = (report: Report) => isOf(years)(report) && report.profileText.includes(years.about);
  for (const report of await reportsUntil(browser, tab, isWhole)) {
    expect(wordsOf({ ...report, mentions: [] }, english)).toEqual([]);
  }
  // The last word, when nothing changes any more.
  const last = await reportOf(browser, tab);
  expect(wordsOf(last, english)).toEqual([]);
  expect(last.level).toMatchObject({ level: 'mid', months: 14 * 12 });
});

it('LinkedIn Recruiter: the profile that slides over the results is the subject, and gone with it', async () => {
  const list = 'https://www.linkedin.com/talent/search/';
  const results = `<main><ol><li data-test-paginated-list-item=""><h3>Someone</h3><p>Ambassador</p></li><li data-test-paginated-list-item=""><h3>Another</h3><p>Consul General</p></li></ol></main>`;
  browser.serve({ [list]: `<!doctype html><title>Results</title>${results}` });
  const page = await browser.open(list);
  const tab = await page.tabId();
  await reportsUntil(browser, tab, ({ subject, mentions }) => subject === 'list' && mentions.length === 2);
  const slideIn = (career: Career, id: string) =>
    page.evaluate(
      (address, body) => {
        history.pushState(null, '', address);
        setTimeout(() => {
          const next = new DOMParser().parseFromString(body, 'text/html').querySelector('[role=dialog]');
          document.querySelector('[role=dialog]')?.remove();
          if (next) document.body.append(next);
        }, 300);
      },
      `/talent/search/profile/${id}`,
      linkedinRecruiter(career),
    );
  await slideIn(english, 'AE1');
  await reportsUntil(browser, tab, isOf(english));
  await slideIn(years, 'AE2');
  for (const report of await reportsUntil(browser, tab, isOf(years))) expect(wordsOf(report, english)).toEqual([]);
  await page.evaluate(() => {
    history.pushState(null, '', '/talent/search/');
    document.querySelector('[role=dialog]')?.remove();
  });
  const back = await reportsUntil(browser, tab, ({ subject }) => subject === 'list');
  expect(back.at(-1)?.level.months).toBe(null);
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
