import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { awaitedMarks, type Browser, boxOfMark, type ExtensionApi, hoverMark, type Page, start } from './harness';

declare const chrome: ExtensionApi;

declare global {
  interface Window {
    keys: string[];
  }
}

const address = (name: string) => `https://www.linkedin.com/in/card-${name}/`;
const pageOf = (body: string, attributes = '') =>
  `<!doctype html><html ${attributes}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Card</title><body>${body}`;
const TITLE = 'Ambassador of Norway to Ghana';

let browser: Browser;

beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

async function open(
  name: string,
  body: string,
  viewport = { width: 1000, height: 800 },
  attributes = '',
): Promise<Page> {
  browser.serve({ [address(name)]: pageOf(body, attributes) });
  const page = await browser.open(address(name), { viewport });
  await awaitedMarks(page);
  return page;
}

/** The box of the card's host in the window; null when there is none. Its content is closed to the page. */
const cardBox = (page: Page) =>
  page.evaluate(() => {
    const host = document.documentElement.lastElementChild;
    if (!host || host === document.body || !(host as HTMLElement).popover) return null;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    const root = document.documentElement;
    return { left, top, right, bottom, width: root.clientWidth, height: root.clientHeight };
  });
const shown = (page: Page) => page.waitUntil(() => cardBox(page), 'the card');
const gone = (page: Page) => page.waitUntil(async () => (await cardBox(page)) === null, 'no card');

/** Lets so much time pass in the page, whatever the machine does meanwhile. */
const pass = (page: Page, time: number) =>
  page.evaluate((milliseconds) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)), time);

async function expectInside(page: Page): Promise<void> {
  const box = await shown(page);
  expect(box).not.toBe(null);
  if (!box) return;
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(box.width);
  expect(box.bottom).toBeLessThanOrEqual(box.height);
  expect(box.right - box.left).toBeGreaterThan(100);
}

describe('the pointer', () => {
  it('brings the card when it rests, after a pause, and not when it passes', async () => {
    const page = await open('rest', `<p>${TITLE}</p><p id="away" style="margin-top:500px">Nothing</p>`);
    // The pause between the last movement over the mark and the card, by the page's own clock.
    await page.evaluate(() => {
      const times = { moved: 0, came: 0 };
      Object.assign(window, { times });
      addEventListener('pointermove', () => (times.moved = performance.now()), true);
      new MutationObserver(() => (times.came ||= performance.now())).observe(document.documentElement, {
        childList: true,
      });
    });
    const box = await boxOfMark(page, 'Ambassador');
    if (!box) throw new Error('no mark');
    await page.moveMouse(box.x + 5, box.y + box.height / 2);
    await page.hover('#away');
    await pass(page, 400);
    expect(await cardBox(page)).toBe(null);
    await hoverMark(page, 'Ambassador');
    await shown(page);
    const { moved, came } = await page.evaluate(
      () => (window as unknown as { times: { moved: number; came: number } }).times,
    );
    expect(came - moved).toBeGreaterThanOrEqual(140);
    await page.hover('#away');
    await gone(page);
  });

  it('brings the card at once on a document that was written anew', async () => {
    const page = await open('written', `<p>${TITLE}</p>`);
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>Written</title><p>High Commissioner of Ghana</p>');
      document.close();
    });
    await hoverMark(page, 'High Commissioner');
    await shown(page);
  });

  it('may go onto the card, which stays', async () => {
    const page = await open('hoverable', `<p>${TITLE}</p>`);
    await hoverMark(page, 'Ambassador');
    const box = await shown(page);
    if (!box) return;
    await page.moveMouse((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    await pass(page, 600);
    expect(await cardBox(page)).not.toBe(null);
    await page.moveMouse(990, 790);
    await gone(page);
  });
});

describe('Esc', () => {
  // A page that listens on the window itself, capturing and from its start, hears each key before any extension can.
  const LISTENING = `<script>window.keys = []; document.addEventListener('keydown', ({ key }) => keys.push(key), true)</script>`;

  it('closes the card over a modal dialog of the page, and not the dialog; then the dialog', async () => {
    const page = await open(
      'dialog',
      `${LISTENING}<dialog><p>${TITLE}</p><button>OK</button></dialog><p>Consul General of Ghana in Oslo</p>`,
    );
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await hoverMark(page, 'Ambassador');
    const box = await shown(page);
    if (!box) return;
    await page.moveMouse((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    await pass(page, 400);
    expect(await cardBox(page)).not.toBe(null);
    await page.press('Escape');
    await gone(page);
    const state = () => ({ open: document.querySelector('dialog')?.open, keys: window.keys });
    expect(await page.evaluate(state)).toEqual({ open: true, keys: [] });
    await page.press('Escape');
    await page.waitFor(() => document.querySelector('dialog')?.open === false);
    expect((await page.evaluate(state)).keys).toEqual(['Escape']);
  });
});

describe('the place', () => {
  const CORNERS = ['top:0;left:0', 'top:0;right:0', 'bottom:0;left:0', 'bottom:0;right:0'];

  it.each(CORNERS)('is inside the window for a title at %s', async (corner) => {
    const page = await open(
      `corner-${CORNERS.indexOf(corner)}`,
      `<p style="position:fixed;margin:0;${corner}">${TITLE}</p>`,
    );
    await hoverMark(page, 'Ambassador');
    await expectInside(page);
    await page.close();
  });

  it('is inside a window of 320 pixels, and of one as high as a phone on its side', async () => {
    const page = await open('narrow', `<p>${TITLE}</p>`, { width: 320, height: 300 });
    await hoverMark(page, 'Ambassador');
    await expectInside(page);
  });

  it('begins at the right on a page from right to left', async () => {
    const page = await open('rtl', '<p>سفير النرويج لدى غانا</p>', undefined, 'dir="rtl" lang="ar"');
    await hoverMark(page, 'سفير');
    await expectInside(page);
    const [card, mark] = [await cardBox(page), await boxOfMark(page, 'سفير')];
    expect(Math.abs((card?.right ?? 0) - ((mark?.x ?? 0) + (mark?.width ?? 0)))).toBeLessThan(3);
  });

  it('is inside the window at 200 %', async () => {
    const page = await open('zoom', `<p style="margin:30vh 0 0 30vw">${TITLE}</p>`);
    await browser.inExtension((id, factor) => chrome.tabs.setZoom(id, factor), await page.tabId(), 2);
    await page.waitFor(() => devicePixelRatio === 2);
    await hoverMark(page, 'Ambassador');
    await expectInside(page);
    await browser.inExtension((id, factor) => chrome.tabs.setZoom(id, factor), await page.tabId(), 1);
  });
});

it('a key goes from title to title with the card, and Esc gives the focus back', async () => {
  const page = await open('keys', `<button id="own">Own</button><p>${TITLE}</p><p>Consul General of Ghana in Oslo</p>`);
  await page.evaluate(() => document.querySelector<HTMLElement>('#own')?.focus());
  const step = async (by: 1 | -1) =>
    browser.inExtension((id, one) => chrome.tabs.sendMessage(id, { type: 'step', by: one }), await page.tabId(), by);
  const flashed = () =>
    page.waitFor(() => {
      const [range] = CSS.highlights.get('mark-flash') ?? [];
      return range && (range.startContainer as Text).data.slice(range.startOffset, range.endOffset);
    });
  expect(await step(1)).toBe(true);
  await shown(page);
  expect(await flashed()).toBe('Ambassador');
  expect(await page.evaluate(() => document.activeElement === document.documentElement.lastElementChild)).toBe(true);
  expect(await step(1)).toBe(true);
  expect(await flashed()).toBe('Consul General');
  expect(await step(-1)).toBe(true);
  expect(await flashed()).toBe('Ambassador');
  await page.press('Escape');
  await gone(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own');
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
