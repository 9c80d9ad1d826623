import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../pages/careers';
import { linkedinEmber } from '../pages/linkedin-profiles';
import { linkedinSdui } from '../pages/linkedin-sdui';
import { type Browser, hoverMark, type Page, settledMarks, start } from './harness';

declare global {
  interface Window {
    pageChanges: number;
    pageBefore: string;
  }
}

/** Five positions, a brand ambassador and a deputy among them; diplomatic service without a gap since October 2011. */
const PAGES = {
  SDUI: { address: 'https://www.linkedin.com/in/ines-falkenrath/', html: linkedinSdui(english) },
  Ember: { address: 'https://www.linkedin.com/in/ines-falkenrath-1/', html: linkedinEmber(english) },
};

/** Counts every change of the page from before the extension starts, once the page has built itself. */
function countChanges() {
  window.pageChanges = 0;
  addEventListener('load', () => {
    setTimeout(() => {
      window.pageBefore = document.documentElement.outerHTML;
      new MutationObserver((records) => {
        window.pageChanges += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
}

const monthsSince = (year: number, month: number) => {
  const now = new Date();
  return (now.getFullYear() - year) * 12 + now.getMonth() + 1 - month + 1;
};

describe.each(Object.entries(PAGES))('a LinkedIn profile, %s', (_layout, { address, html }) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await start();
    browser.serve({ [address]: html });
    page = await browser.open(address, { before: countChanges });
  });
  afterAll(() => browser.close());

  it('has the right marks and no others', async () => {
    const marks = await settledMarks(page);
    expect(new Set(marks['mark-head'])).toEqual(new Set(['Ambassador']));
    expect(marks['mark-related'].toSorted()).toEqual(['Deputy Head of Mission', 'First Secretary', 'Second Secretary']);
    expect(marks['mark-other']).toEqual([]);
    expect(marks['mark-unsure']).toEqual([]);
  });

  it('is as it was: no change, the same HTML, no request beyond its own, no error', async () => {
    await settledMarks(page);
    expect(await page.evaluate(() => window.pageChanges)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML === window.pageBefore)).toBe(true);
    expect(browser.requests.map(({ url }) => url)).toEqual([address]);
    expect(browser.escapes).toEqual([]);
    expect(page.problems).toEqual([]);
    expect(await browser.extensionErrors()).toEqual([]);
  });

  it('explains a mark on hover, and leaves nothing behind', async () => {
    await hoverMark(page, 'Ambassador');
    await page.waitFor(
      () => document.documentElement.lastElementChild?.shadowRoot === null && document.body.nextElementSibling,
    );
    await page.press('Escape');
    await page.waitFor(() => document.body.nextElementSibling === null);
    expect(await page.evaluate(() => document.documentElement.outerHTML === window.pageBefore)).toBe(true);
  });

  it('gives the level and months exactly, in popup and side panel', async () => {
    const tab = await page.tabId();
    for (const view of ['popup.html', 'sidepanel.html']) {
      const sheet = await browser.openExtension(`${view}?tab=${tab}`, { viewport: { width: 400, height: 600 } });
      await sheet.waitFor(() => document.querySelector('[data-level="senior"]'));
      const months = await sheet.evaluate(() => document.querySelector('[data-level]')?.getAttribute('data-months'));
      expect(Number(months)).toBe(monthsSince(2011, 10));
      expect(sheet.problems).toEqual([]);
    }
  });
});
