import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type Page, start } from './harness';
import { marksIn, type SectionMarks } from './section-marks';

const FOLDER = join(import.meta.dirname, '../pages/traps');
const SECTION = /<section data-trap="([^"]+)" data-expect="([^"]*)"/g;

const PAGES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(FOLDER, file), 'utf8');
    const traps = [...html.matchAll(SECTION)].map(([, id = '', wanted = '']) => ({ id, wanted: expected(wanted) }));
    return { name: file.slice(0, -'.html'.length), html, traps };
  });

/** `500 × Ambassador | Envoy` as a list of marks. */
function expected(wanted: string): string[] {
  return wanted
    .split(' | ')
    .filter(Boolean)
    .flatMap((each) => {
      const [, times, text = each] = /^(\d+) × (.+)$/.exec(each) ?? [];
      return Array.from({ length: Number(times ?? 1) }, () => text);
    });
}

const addressOf = (name: string) => `https://www.linkedin.com/in/trap-${name}/`;
let browser: Browser;

beforeAll(async () => {
  browser = await start();
  for (const { name, html } of PAGES) browser.serve({ [addressOf(name)]: html });
});
afterAll(() => browser.close());

const open = (name: string) => browser.open(addressOf(name));

/** The marks of one section, once they are as wanted or have had time to become so. */
async function marksOf(page: Page, trap: string, wanted: readonly string[]): Promise<string[]> {
  const now = async () => ((await marksIn(page))[trap] ?? []).map(({ text }) => text);
  const sorted = [...wanted].sort();
  try {
    await page.waitUntil(async () => JSON.stringify((await now()).sort()) === JSON.stringify(sorted), trap, 2_500);
  } catch {
    // What stands there instead is said by the comparison.
  }
  return (await now()).sort();
}

describe.each(PAGES)('$name', ({ name, traps }) => {
  let page: Page;
  let marks: SectionMarks;

  beforeAll(async () => {
    page = await open(name);
    await marked(page, traps);
    marks = await settled(page);
  });
  afterAll(() => page.close());

  it('has traps', () => expect(traps.length).toBeGreaterThan(0));

  it.each(traps)('$id', ({ id, wanted }) => {
    expect((marks[id] ?? []).map(({ text }) => text).sort()).toEqual([...wanted].sort());
  });

  it('marks only what can be seen', () => {
    const unseen = Object.values(marks)
      .flat()
      .filter(({ width, height }) => width <= 1 || height <= 1);
    expect(unseen).toEqual([]);
  });

  it('finds nothing amiss on the page', () => expect(page.problems).toEqual([]));
});

/** Waits for the first mark of a page that has some to get, however busy the machine is. */
async function marked(page: Page, traps: readonly { readonly wanted: readonly string[] }[]): Promise<void> {
  if (traps.every(({ wanted }) => wanted.length === 0)) return;
  const hasMarks = async () => Object.values(await marksIn(page)).flat().length > 0;
  await page.waitUntil(hasMarks, 'the first mark', 30_000);
}

/** The marks once they have been still for a while, the frames' included. */
async function settled(page: Page): Promise<SectionMarks> {
  let last = '';
  let since = performance.now();
  await page.waitUntil(async () => {
    const now = JSON.stringify(await marksIn(page));
    if (now !== last) since = performance.now();
    last = now;
    return performance.now() - since > 700;
  });
  return marksIn(page);
}

describe('what is hidden', () => {
  const reveal: readonly (readonly [trap: string, show: () => void])[] = [
    ['hidden-attribute', () => document.querySelector('#attribute')?.removeAttribute('hidden')],
    ['hidden-display', () => document.querySelector('#display')?.classList.remove('gone')],
    ['hidden-visibility', () => document.querySelector('#visibility')?.classList.remove('pale')],
    ['hidden-off-screen', () => document.querySelector('#off')?.removeAttribute('style')],
    ['hidden-opacity', () => document.querySelector('#opacity')?.setAttribute('style', 'opacity:1')],
    ['hidden-details', () => document.querySelector('#details')?.setAttribute('open', '')],
    ['hidden-dialog', () => document.querySelector<HTMLDialogElement>('#dialog')?.showModal()],
    ['hidden-by-sibling', () => document.querySelector('#pane')?.classList.remove('shut')],
  ];
  it.each(reveal)('%s is marked once shown', async (trap, show) => {
    const page = await open('hidden');
    expect(await marksOf(page, trap, [])).toEqual([]);
    await page.evaluate(show);
    expect(await marksOf(page, trap, ['Head of Mission'])).toEqual(['Head of Mission']);
    await page.close();
  });

  it('loses its mark when hidden again', async () => {
    const page = await open('hidden');
    await page.evaluate(() => document.querySelector('#attribute')?.removeAttribute('hidden'));
    expect(await marksOf(page, 'hidden-attribute', ['Head of Mission'])).toEqual(['Head of Mission']);
    await page.evaluate(() => document.querySelector('#attribute')?.setAttribute('hidden', ''));
    expect(await marksOf(page, 'hidden-attribute', [])).toEqual([]);
    await page.close();
  });
});

describe('what moves', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open('moving');
    await settled(page);
  });
  afterAll(() => page.close());

  it('characterData: follows text replaced in place', async () => {
    await page.evaluate(() => {
      const text = document.querySelector('#late')?.firstChild as Text;
      text.data = 'Ambassador of Norway to Ghana';
    });
    expect(await marksOf(page, 'characterData', ['Ambassador'])).toEqual(['Ambassador']);
  });

  it('recycle: the marks move with the rows', async () => {
    await page.evaluate(() => (window as never as { scrollRows(from: number): void }).scrollRows(7));
    const wanted = ['Ambassador', 'Ambassador'];
    expect(await marksOf(page, 'recycle', wanted)).toEqual(wanted);
    const lines = (await marksIn(page)).recycle?.map(({ line }) => line);
    expect(lines?.sort()).toEqual(['Ambassador of row 10', 'Ambassador of row 20']);
  });

  it('reconcile-remove: a text node that the page removes is where the page left it', async () => {
    await page.evaluate(() => (window as never as { removeText(): void }).removeText());
    expect(await marksOf(page, 'reconcile-remove', [])).toEqual([]);
  });

  it('react-hydrate: the markup is the server’s until the page changes it', async () => {
    const problems = await page.evaluate(() => {
      const own = window as never as { hydrate(): void; problems: string[] };
      own.hydrate();
      return own.problems;
    });
    expect(problems).toEqual([]);
  });
});

it('leaves links and buttons working', async () => {
  const page = await open('size');
  await settled(page);
  await page.click('[data-trap=link-button] button');
  await page.click('[data-trap=link-button] a');
  const after = await page.evaluate(() => [
    document.querySelector<HTMLElement>('[data-trap=link-button] button')?.dataset.pressed,
    location.hash,
  ]);
  expect(after).toEqual(['yes', '#top']);
  await page.close();
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
