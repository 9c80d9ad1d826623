import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type Page, settledMarks, start } from './harness';

const FIRST = 'https://www.linkedin.com/in/route-0/';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await start();
  const body = '<main><h1>Person 0</h1><ul><li>Ambassador of Norway to Ghana</li></ul></main>';
  browser.serve({ [FIRST]: `<!doctype html><meta charset="utf-8"><title>Routes</title><body>${body}` });
  page = await browser.open(FIRST);
});
afterAll(() => browser.close());

/** Turns to so many other addresses without loading, each with a new content. */
const turn = (from: number, to: number) =>
  page.evaluate(
    async (begin, end) => {
      for (let route = begin; route < end; route++) {
        history.pushState(null, '', `/in/route-${route}/`);
        const main = document.createElement('main');
        main.innerHTML = `<h1>Person ${route}</h1><ul>${'<li>Ambassador of Norway to Ghana</li><li>Teacher</li>'.repeat(20)}</ul>`;
        document.querySelector('main')?.replaceWith(main);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    },
    from,
    to,
  );

/** What of ours is on the page. */
async function ours() {
  const marks = Object.values(await settledMarks(page)).flat().length;
  return page.evaluate(
    (count) => ({ marks: count, names: CSS.highlights.size, nodes: document.querySelectorAll('*').length }),
    marks,
  );
}

it('holds no more after 200 addresses than after 20', async () => {
  await turn(1, 21);
  await page.waitUntil(async () => (await ours()).marks === 20);
  const early = await ours();
  const heapEarly = await page.driver.heap?.();
  await turn(21, 201);
  await page.waitUntil(async () => (await ours()).marks === 20);
  expect(await ours()).toEqual(early);
  const heapLate = await page.driver.heap?.();
  if (heapEarly !== undefined && heapLate !== undefined) expect(heapLate / heapEarly).toBeLessThanOrEqual(1.05);
});
