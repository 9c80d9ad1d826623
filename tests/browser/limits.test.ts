import { afterAll, beforeAll, expect, it } from 'vitest';
import { awaitedMarks, type Browser, marksOn, type Page, start } from './harness';

const address = (name: string) => `https://www.linkedin.com/in/limit-${name}/`;
/** Marks that a page gets at most. */
const MOST = 5_000;
let browser: Browser;

beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

async function open(name: string, body: string): Promise<readonly [page: Page, popup: Page]> {
  browser.serve({ [address(name)]: `<!doctype html><meta charset="utf-8"><title>Limit</title><body>${body}` });
  const page = await browser.open(address(name));
  await awaitedMarks(page);
  const popup = await browser.openExtension(`popup.html?tab=${await page.tabId()}`);
  return [page, popup];
}

/** Waits until the popup says one limit, or none; gives its words. */
const saysLimit = (popup: Page, wanted: string | null) =>
  popup.waitUntil(
    () =>
      popup.evaluate((limit) => {
        const said = document.querySelector<HTMLElement>('[data-limit]');
        if ((said?.dataset.limit ?? null) !== limit || !document.querySelector('[data-standing]')) return null;
        return said?.textContent ?? 'nothing';
      }, wanted),
    `the limit ${wanted}`,
    30_000,
  );

it('a page that never rests: the popup says so, and no longer once it does', async () => {
  const [page, popup] = await open('restless', '<p>Ambassador of Norway to Ghana</p><div id="box"></div>');
  expect(await saysLimit(popup, null)).toBe('nothing');
  await page.evaluate(() => {
    const box = document.querySelector('#box') as HTMLElement;
    let done = 0;
    const ticker = setInterval(() => {
      for (let i = 0; i < 200; i++, done++)
        if (done % 2) box.firstElementChild?.remove();
        else box.append(document.createElement('i'));
    }, 16);
    document.addEventListener('enough', () => clearInterval(ticker));
  });
  // Shown, because a tab behind another is slowed down by the browser itself.
  await page.focus();
  expect(await saysLimit(popup, 'stopped-busy')).toContain('changes without a pause');
  expect(Object.values(await marksOn(page)).flat()).toEqual(['Ambassador']);
  await page.evaluate(() => document.dispatchEvent(new Event('enough')));
  expect(await saysLimit(popup, null)).toBe('nothing');
  expect([...page.problems, ...popup.problems]).toEqual([]);
});

it(`a page with more than ${MOST} titles: the popup says that the rest is not marked, and no longer once there is room`, async () => {
  const [page, popup] = await open('monstrous', '<p>Ambassador of Norway</p>'.repeat(MOST + 500));
  expect(await saysLimit(popup, 'capped')).toContain('the first 5,000');
  const count = async () => Object.values(await marksOn(page)).flat().length;
  await page.waitUntil(async () => (await count()) === MOST, 'all marks', 30_000);
  await page.evaluate(() => {
    for (const line of [...document.querySelectorAll('p')].slice(0, 1_500)) line.remove();
  });
  await page.waitUntil(async () => (await count()) === MOST - 1_000, 'the marks of the rest', 30_000);
  expect(await saysLimit(popup, null)).toBe('nothing');
  expect([...page.problems, ...popup.problems]).toEqual([]);
});
