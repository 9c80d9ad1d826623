import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, browserName, type Page, settledMarks, start, startForTest } from './harness';

const address = (name: string) => `https://www.linkedin.com/in/storm-${name}/`;
const document_ = (body: string) => `<!doctype html><meta charset="utf-8"><title>Storm</title><body>${body}`;
const TITLE = '<p id="title">Ambassador of Norway to Ghana</p>';
let browser: Browser;

beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

function open(name: string, body: string): Promise<Page> {
  browser.serve({ [address(name)]: document_(body) });
  return browser.open(address(name));
}

const heads = async (page: Page) => Object.values(await settledMarks(page)).flat();

it('10,000 mutations a second: the page goes on, and the marks are right afterwards', async () => {
  const page = await open('ticker', `${TITLE}<div id="box"></div>`);
  await heads(page);
  const turns = await page.evaluate(async () => {
    const box = document.querySelector('#box') as HTMLElement;
    const end = performance.now() + 3_000;
    let done = 0;
    let frames = 0;
    while (performance.now() < end) {
      for (let i = 0; i < 170; i++, done++) {
        if (done % 3 === 0) box.append(document.createElement('i'));
        else if (done % 3 === 1) box.lastElementChild?.append(`Head of Mission ${done}`);
        else box.firstElementChild?.remove();
      }
      frames++;
      await new Promise((resolve) => setTimeout(resolve, 16));
    }
    box.replaceChildren();
    const last = document.createElement('p');
    last.textContent = 'High Commissioner of Ghana';
    box.append(last);
    return frames;
  });
  expect(turns).toBeGreaterThan(10);
  const marks = await page.waitUntil(async () => {
    const now = await heads(page);
    return now.includes('High Commissioner') ? now : null;
  }, 'the last title');
  expect([...(marks ?? [])].sort()).toEqual(['Ambassador', 'High Commissioner']);
});

it('one text node of 5 MB: its title is marked', async () => {
  const page = await open('node', '<p id="long"></p>');
  await page.evaluate(() => {
    const filler = 'The committee read the minutes and adjourned until Tuesday. '.repeat(42_000);
    (document.querySelector('#long') as HTMLElement).textContent = `${filler} Ambassador of Norway to Ghana. ${filler}`;
  });
  const marks = await page.waitUntil(async () => {
    const now = await heads(page);
    return now.length > 0 ? now : null;
  }, 'the title');
  expect(marks).toEqual(['Ambassador']);
});

it('CSS.highlights.clear(): the marks come back', async () => {
  const page = await open('cleared', TITLE);
  expect(await heads(page)).toEqual(['Ambassador']);
  await page.evaluate(() => CSS.highlights.clear());
  await page.waitFor(() => ['mark-head', 'mark-unsure', 'mark-related'].some((name) => CSS.highlights.has(name)));
  expect(await heads(page)).toEqual(['Ambassador']);
});

it('document.open: the new text is marked', async () => {
  const page = await open('written', TITLE);
  await heads(page);
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Written</title><p>High Commissioner of Ghana</p>');
    document.close();
  });
  const marks = await page.waitUntil(async () => {
    const now = await heads(page);
    return now.includes('High Commissioner') ? now : null;
  }, 'the new title');
  expect(marks).toEqual(['High Commissioner']);
});

it('back from the back-forward cache: the marks are there', async () => {
  browser.serve({ [address('next')]: document_('<p>Nothing here') });
  const page = await open('cached', TITLE);
  expect(await heads(page)).toEqual(['Ambassador']);
  await page.navigate(address('next'));
  expect(await heads(page)).toEqual([]);
  await page.evaluate(() => history.back());
  const marks = await page.waitUntil(async () => {
    const now = await heads(page).catch(() => []);
    return now.length > 0 ? now : null;
  }, 'the marks of the page before');
  expect(marks).toEqual(['Ambassador']);
});

it('a reload of the extension: nothing of the old script is left', async () => {
  const own = await startForTest();
  own.serve({ [address('reload')]: document_(TITLE) });
  const page = await own.open(address('reload'));
  expect(await heads(page)).toEqual(['Ambassador']);
  await own.reloadExtension();
  // Firefox starts the new script in open pages by itself, Chromium does not.
  if (browserName === 'chromium') await page.waitUntil(async () => (await heads(page)).length === 0, 'no old marks');
  await page.evaluate(() => {
    const more = document.createElement('p');
    more.textContent = 'High Commissioner of Ghana';
    document.body.append(more);
    document.querySelector('#title')?.remove();
  });
  const wanted = browserName === 'chromium' ? [] : ['High Commissioner'];
  await page
    .waitUntil(async () => JSON.stringify(await heads(page)) === JSON.stringify(wanted), 'the marks', 6_000)
    .catch(() => undefined);
  expect(await heads(page)).toEqual(wanted);
  expect(page.problems).toEqual([]);
});
