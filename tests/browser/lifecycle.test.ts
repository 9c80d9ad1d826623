import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  awaitedMarks,
  type Browser,
  browserName,
  type ExtensionApi,
  hoverMark,
  marksOn,
  type Page,
  start,
  startForTest,
} from './harness';
import { badgeOf } from './reports';

declare const chrome: ExtensionApi;

declare global {
  interface Window {
    cardRoot: ShadowRoot;
  }
}

const address = (name: string) => `https://www.linkedin.com/in/life-${name}/`;
const TITLE = 'Ambassador of Norway to Ghana';
const MORE = 'High Commissioner of Ghana in London';
let browser: Browser;

beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

async function open(name: string, body = `<p id="title">${TITLE}</p>`, own = browser): Promise<Page> {
  own.serve({ [address(name)]: `<!doctype html><meta charset="utf-8"><title>Life</title><body>${body}` });
  const page = await own.open(address(name));
  await awaitedMarks(page);
  return page;
}

const titlesOn = async (page: Page) =>
  Object.values(await marksOn(page))
    .flat()
    .sort()
    .join();
const becomes = (page: Page, titles: string) =>
  page.waitUntil(async () => (await titlesOn(page)) === titles, `marks "${titles}"`, 20_000);
const isCardShown = (page: Page) => page.evaluate(() => document.documentElement.lastElementChild !== document.body);
const add = (page: Page, text: string) =>
  page.evaluate((words) => {
    const line = document.createElement('p');
    line.textContent = words;
    document.body.append(line);
  }, text);
const pass = (page: Page, time: number) =>
  page.evaluate((milliseconds) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)), time);

it('a hidden tab is left alone and caught up with when it is shown', async () => {
  const page = await open('hidden');
  const front = await open('front');
  await page.waitFor(() => document.hidden);
  await add(page, MORE);
  await pass(page, 1_500);
  expect(await titlesOn(page)).toBe('Ambassador');
  await page.focus();
  await becomes(page, 'Ambassador,High Commissioner');
  await front.close();
  await page.close();
});

it('a document that is written anew behind another is read when it is shown', async () => {
  const page = await open('written');
  const front = await open('before-it');
  await page.waitFor(() => document.hidden);
  await add(page, MORE);
  await pass(page, 500);
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Written</title><p>Head of Mission');
    document.close();
  });
  await pass(page, 500);
  await page.focus();
  await becomes(page, 'Head of Mission');
  await add(page, MORE);
  await becomes(page, 'Head of Mission,High Commissioner');
  await front.close();
  await page.close();
});

it('a title beside the body stays marked when all is read again', async () => {
  const page = await open('beside');
  await page.evaluate((words) => {
    const line = document.createElement('p');
    line.textContent = words;
    document.documentElement.append(line);
  }, MORE);
  await becomes(page, 'Ambassador,High Commissioner');
  await page.evaluate(() => history.pushState(null, '', '/feed/'));
  await add(page, 'Head of Mission');
  await becomes(page, 'Ambassador,Head of Mission,High Commissioner');
  await pass(page, 1_500);
  expect(await titlesOn(page)).toBe('Ambassador,Head of Mission,High Commissioner');
  await page.close();
});

it('a popup in a tab of its own follows the page behind it', async () => {
  const page = await open('followed');
  const popup = await browser.openExtension(`popup.html?tab=${await page.tabId()}`);
  await popup.focus();
  await popup.waitFor(() => document.querySelector('.mention-line'));
  await add(page, MORE);
  await popup.waitFor(() => document.body.textContent?.includes('High Commissioner of Ghana'));
  expect(popup.problems).toEqual([]);
  await popup.close();
  await page.close();
});

it('the card says the level that the popup says', async () => {
  const own = await startForTest();
  const welcome = await own.openExtension('welcome.html');
  await awaitedMarks(welcome);
  // On a page of the extension itself its card is made in the page's own world.
  await welcome.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      const root = attach.call(this, options);
      window.cardRoot = root;
      return root;
    };
  });
  const popup = await own.openExtension(`popup.html?tab=${await welcome.tabId()}`);
  await popup.waitFor(() => document.querySelector('[data-level=senior]'));
  await welcome.focus();
  await hoverMark(welcome, 'Ambassador');
  const said = await welcome.waitFor(() => window.cardRoot?.querySelector('footer b')?.textContent);
  expect(said).toMatch(/senior/i);
});

it('marks go and come with the choice of the user, and a page is read all the same', async () => {
  const page = await open('choice');
  const choose = (settings: object) => browser.inExtension((stored) => chrome.storage.local.set(stored), { settings });
  await choose({ marks: false });
  await becomes(page, '');
  const popup = await browser.openExtension(`popup.html?tab=${await page.tabId()}`);
  await popup.waitFor(() => document.querySelector('.mention-line'));
  await popup.close();
  await choose({ marks: true });
  await becomes(page, 'Ambassador');
  await choose({ marks: true, pausedHosts: ['linkedin.com'] });
  await becomes(page, '');
  await add(page, MORE);
  await pass(page, 1_000);
  expect(await titlesOn(page)).toBe('');
  await choose({ marks: true, pausedHosts: [] });
  await becomes(page, 'Ambassador,High Commissioner');
  expect(page.problems).toEqual([]);
  await browser.inExtension(() => chrome.storage.local.remove('settings'));
  await page.close();
});

it('back from the back-forward cache: badge and look are those of the page', async () => {
  browser.serve({ [address('next')]: '<!doctype html><meta charset="utf-8"><title>Next</title><p>Teacher' });
  const page = await open('back');
  const tab = await page.tabId();
  await page.waitUntil(async () => (await badgeOf(browser, tab)) === '1', 'a badge');
  await page.navigate(address('next'));
  await page.waitUntil(async () => (await badgeOf(browser, tab)) === '', 'no badge');
  await page.evaluate(() => {
    history.back();
  });
  await page.waitUntil(async () => (await badgeOf(browser, tab)) === '1', 'the badge again', 20_000);
  await becomes(page, 'Ambassador');
  await page.waitFor(() => {
    const { backgroundColor } = getComputedStyle(document.querySelector('p') as Element, '::highlight(mark-head)');
    return !['rgba(0, 0, 0, 0)', ''].includes(backgroundColor);
  });
  await page.close();
});

it('a reload of the extension takes the open card away, and the old script brings none again', async () => {
  const own = await startForTest();
  const page = await open('reload', undefined, own);
  await hoverMark(page, 'Ambassador');
  await page.waitUntil(() => isCardShown(page), 'the card');
  await own.reloadExtension();
  await page.waitUntil(async () => !(await isCardShown(page)), 'no card', 20_000);
  // Firefox starts the new script in open pages by itself, Chromium does not.
  if (browserName === 'firefox') {
    await becomes(page, 'Ambassador');
  } else {
    await becomes(page, '');
    await page.hover('#title');
    await pass(page, 600);
    expect(await isCardShown(page)).toBe(false);
  }
  expect(page.problems).toEqual([]);
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
