import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type ExtensionApi, start } from './harness';

declare const chrome: ExtensionApi;

const PROFILE = 'https://www.linkedin.com/in/amara-diallo/';
let browser: Browser;

beforeAll(async () => {
  browser = await start();
  browser.serve({ [PROFILE]: '<!doctype html><title>Amara Diallo | LinkedIn</title><h1>Amara Diallo</h1><p>Teacher' });
});

afterAll(() => browser.close());

it('serves a page at its real address, which asks for nothing else', async () => {
  const page = await browser.open(PROFILE);
  expect(await page.evaluate(() => location.href)).toBe(PROFILE);
  expect(browser.requests).toEqual([{ url: PROFILE, served: true }]);
  expect(page.problems).toEqual([]);
});

it('runs a script before the page and the extension do', async () => {
  const page = await browser.open(PROFILE, { before: () => document.addEventListener('x', () => {}) });
  expect(await page.evaluate(() => document.readyState)).toBe('complete');
});

it('opens the popup of a tab', async () => {
  const page = await browser.open(PROFILE);
  const id = await page.tabId();
  const popup = await browser.openExtension(`popup.html?tab=${id}`, { viewport: { width: 400, height: 600 } });
  expect(await popup.evaluate(() => [location.pathname, location.search, innerWidth])).toEqual([
    '/popup.html',
    `?tab=${id}`,
    400,
  ]);
  expect(popup.problems).toEqual([]);
  expect(await browser.inExtension(async (tab) => (await chrome.tabs.get(tab)).url, id)).toBe(PROFILE);
});

it('lets nothing out to the network', () => {
  expect(browser.escapes).toEqual([]);
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
