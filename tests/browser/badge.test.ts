import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type ExtensionApi, start } from './harness';

declare const chrome: ExtensionApi;

const TWO = 'https://www.linkedin.com/in/two/';
const FRAMED = 'https://www.linkedin.com/in/framed/';
const INSIDE = 'https://www.linkedin.com/in/inside/';
let browser: Browser;

beforeAll(async () => {
  browser = await start();
  browser.serve({
    [TWO]: '<!doctype html><h1>Two</h1><p>Ambassador of France to Ghana</p><p>Ambassador of Peru to Chile</p>',
    [FRAMED]: `<!doctype html><h1>Framed</h1><p>Teacher</p><iframe src="${INSIDE}"></iframe>`,
    [INSIDE]: '<!doctype html><p>Ambassador of Norway to Kenya</p>',
  });
});
afterAll(() => browser.close());

const badge = (tab: number) => browser.inExtension((id) => chrome.action.getBadgeText({ tabId: id }), tab);

it('counts the heads of a page, and of the next page those alone, a frame’s included', async () => {
  const page = await browser.open(TWO);
  const tab = await page.tabId();
  await expect.poll(() => badge(tab), { timeout: 20_000 }).toBe('2');
  await page.navigate(FRAMED);
  await expect.poll(() => badge(tab), { timeout: 20_000 }).toBe('1');
});

it('is empty while the site is paused, where the popup says so and resumes it', async () => {
  const page = await browser.open(TWO);
  const tab = await page.tabId();
  await expect.poll(() => badge(tab), { timeout: 20_000 }).toBe('2');
  await browser.inExtension(() => chrome.storage.local.set({ settings: { pausedHosts: ['linkedin.com'] } }));
  await expect.poll(() => badge(tab), { timeout: 20_000 }).toBe('');
  const popup = await browser.openExtension(`popup.html?tab=${tab}`);
  await popup.waitFor(() => document.querySelector('[data-page=paused] button'));
  await popup.click('[data-page=paused] button');
  await popup.waitFor(() => document.querySelector('[data-standing]'));
  await expect.poll(() => badge(tab), { timeout: 20_000 }).toBe('2');
});
