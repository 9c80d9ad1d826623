import { afterAll, beforeAll, expect, it } from 'vitest';
import { awaitedMarks, type Browser, type ExtensionApi, start, startForTest } from './harness';

declare const chrome: ExtensionApi;

const LISTED = 'https://www.linkedin.com/in/somebody/';
const UNLISTED = 'https://cv.example/somebody';
const HTML = '<!doctype html><title>Somebody</title><h1>Somebody</h1><p>Ambassador of France to Ghana';
let browser: Browser;

beforeAll(async () => {
  browser = await start();
  browser.serve({ [LISTED]: HTML, [UNLISTED]: HTML });
});
afterAll(() => browser.close());

it('storage: keeps a choice of the user', async () => {
  const kept = await browser.inExtension(async () => {
    await chrome.storage.local.set({ settings: { palette: 'vivid' } });
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.remove('settings');
    return settings;
  });
  expect(kept).toEqual({ palette: 'vivid' });
});

it('scripting and host permissions: a listed page gets marks with their look', async () => {
  const page = await browser.open(LISTED);
  expect((await awaitedMarks(page))['mark-head']).toEqual(['Ambassador']);
  const transparent = 'rgba(0, 0, 0, 0)';
  await page.waitFor(
    (none) =>
      ![none, ''].includes(
        getComputedStyle(document.querySelector('p') as Element, '::highlight(mark-head)').backgroundColor,
      ),
    transparent,
  );
});

it('no other host: an unlisted page is left alone', async () => {
  const page = await browser.open(UNLISTED);
  const refused = await browser.inExtension(
    async (tab) => {
      try {
        await chrome.scripting.executeScript({ target: { tabId: tab }, func: () => document.title });
        return false;
      } catch {
        return true;
      }
    },
    await page.tabId(),
  );
  expect(refused).toBe(true);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

it('optional host permissions: a site that the user adds is read from then on', async () => {
  const allowed = await startForTest({ willAllow: ['https://cv.example/*'] });
  allowed.serve({ [UNLISTED]: HTML });
  await allowed.allow('https://cv.example/*');
  const page = await allowed.open(UNLISTED);
  expect((await awaitedMarks(page))['mark-head']).toEqual(['Ambassador']);
});

it('optional host permissions: frames of an added site that have no address are read too', async () => {
  const allowed = await startForTest({ willAllow: ['https://cv.example/*'] });
  const frames = `<iframe srcdoc="<p>Ambassador of France to Ghana"></iframe><iframe src="about:blank"></iframe><script>
    onload = () => { frames[1].document.body.append('High Commissioner of Ghana in London') };</script>`;
  allowed.serve({ [UNLISTED]: `${HTML}${frames}` });
  await allowed.allow('https://cv.example/*');
  const page = await allowed.open(UNLISTED);
  const marked = () =>
    page.evaluate(() =>
      [0, 1].map((at) => {
        const { CSS } = frames[at] as unknown as typeof globalThis;
        return [...(CSS.highlights.get('mark-head') ?? [])].map(String);
      }),
    );
  await page
    .waitUntil(async () => (await marked()).every((titles) => titles.length > 0), 'marks')
    .catch(() => undefined);
  expect((await marked()).map((titles) => titles.length)).toEqual([1, 1]);
});

it('contextMenus: the two items are there', async () => {
  const known = await browser.inExtension(async () => {
    await chrome.contextMenus.update('read-page', {});
    await chrome.contextMenus.update('open-panel', {});
    return true;
  });
  expect(known).toBe(true);
});

it('sidePanel, in Firefox the sidebar: the panel is there to be opened', async () => {
  const path = await browser.inExtension(async () => {
    const { sidePanel } = chrome as unknown as { sidePanel?: { getOptions(of: object): Promise<{ path?: string }> } };
    return sidePanel ? (await sidePanel.getOptions({})).path : chrome.sidebarAction.getPanel({});
  });
  expect(path).toContain('sidepanel.html');
});
