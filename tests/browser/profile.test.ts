import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../pages/careers';
import { linkedinEmber } from '../pages/linkedin-profiles';
import { linkedinSdui } from '../pages/linkedin-sdui';
import { awaitedMarks, type Browser, hoverMark, type Page, start } from './harness';

declare global {
  interface Window {
    pageChanges: number;
  }
}

/** The same page where the extension does not run: what the page changes by itself. */
const CONTROL = 'https://control.example/in/ines-falkenrath/';

const HEADLINE = 'Ambassador < Ambassador | Multilateral affairs';

/** Five positions, a brand ambassador and a deputy among them; diplomatic service without a gap since October 2011. */
const PAGES = {
  SDUI: {
    address: 'https://www.linkedin.com/in/ines-falkenrath/',
    html: linkedinSdui(english),
    marks: {
      'mark-head': ['Ambassador < Ambassador', HEADLINE, HEADLINE],
      'mark-related': [
        'Deputy Head of Mission < Deputy Head of Mission',
        'First Secretary < First Secretary (Economic)',
        'Second Secretary < Second Secretary',
      ],
      'mark-other': [],
      // Other people's: nothing on their cards decides.
      'mark-unsure': ['Ambassador < Ambassador', 'Ambassador < Congratulations to the new Ambassador, 2001 - Present'],
    },
  },
  Ember: {
    address: 'https://www.linkedin.com/in/ines-falkenrath-1/',
    html: linkedinEmber(english),
    marks: {
      'mark-head': ['Ambassador < Ambassador', HEADLINE, 'Ambassador < He served as Ambassador for 20 years.'],
      'mark-related': [
        'Deputy Head of Mission < Deputy Head of Mission',
        'First Secretary < First Secretary (Economic)',
        'Second Secretary < Second Secretary',
      ],
      'mark-other': [],
      'mark-unsure': ['Ambassador < Ambassador'],
    },
  },
};

/** Counts every change of the page from before the extension starts, once the page has built itself. */
function countChanges() {
  window.pageChanges = 0;
  addEventListener('load', () => {
    setTimeout(() => {
      new MutationObserver((records) => {
        window.pageChanges += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
}

/** Each verdict's marks, as `title < text of the line's element`. Stands alone: it runs in the page. */
function linesOfMarks() {
  const names = ['mark-head', 'mark-related', 'mark-other', 'mark-unsure'];
  const lineOf = ({ startContainer, startOffset, endOffset }: AbstractRange) => {
    const line = startContainer.parentElement?.textContent?.trim();
    return `${startContainer.textContent?.slice(startOffset, endOffset)} < ${line}`;
  };
  return Object.fromEntries(names.map((name) => [name, [...(CSS.highlights.get(name) ?? [])].map(lineOf).sort()]));
}

const monthsSince = (year: number, month: number) => {
  const now = new Date();
  return (now.getFullYear() - year) * 12 + now.getMonth() + 1 - month + 1;
};

describe.each(Object.entries(PAGES))('a LinkedIn profile, %s', (_layout, { address, html, marks }) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await start();
    browser.serve({ [address]: html, [CONTROL]: html });
    page = await browser.open(address, { before: countChanges });
  });
  afterAll(() => browser.close());

  it('has the right marks and no others', async () => {
    await expect.poll(() => page.evaluate(linesOfMarks), { timeout: 20_000 }).toEqual(marks);
  });

  it('is as it was: no change, the same HTML, no request beyond its own, no error', async () => {
    await awaitedMarks(page);
    const asked = browser.requests.map(({ url }) => url);
    expect(new Set(asked)).toEqual(new Set([address]));
    const control = await browser.open(CONTROL, { before: countChanges });
    for (const each of [page, control])
      await each.waitFor(() => document.querySelector('[componentkey$=CardAnchor_Experience], #experience'));
    expect(await control.evaluate(() => CSS.highlights.size)).toBe(0);
    const state = () => ({ changes: window.pageChanges, html: document.documentElement.outerHTML });
    const [ours, own] = [await page.evaluate(state), await control.evaluate(state)];
    expect(ours.changes).toBe(own.changes);
    expect(ours.html === own.html).toBe(true);
    await control.close();
    expect(browser.escapes).toEqual([]);
    expect(page.problems).toEqual([]);
    expect(await browser.extensionErrors()).toEqual([]);
  });

  it('explains a mark on hover, and leaves nothing behind', async () => {
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await hoverMark(page, 'Ambassador');
    await page.waitFor(
      () => document.documentElement.lastElementChild?.shadowRoot === null && document.body.nextElementSibling,
    );
    await page.press('Escape');
    await page.waitFor(() => document.body.nextElementSibling === null);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
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
