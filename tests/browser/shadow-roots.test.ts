import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, marksOn, type Page, start } from './harness';

const address = (name: string) => `https://www.linkedin.com/in/roots-${name}/`;
const TITLE = 'Ambassador of Norway to Ghana';
/** A page on which not every element can be asked whether it has a shadow root. */
const LARGE = Array.from({ length: 30_000 }, (_, at) => `<p>Line ${at} of the minutes</p>`);
/** A page on which every element is asked. */
const SMALL = LARGE.slice(0, 20);
let browser: Browser;

beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

/** Opens a page with a part in its middle, and runs a script at its end. */
function open(name: string, lines: readonly string[], part: string, script: string): Promise<Page> {
  const middle = lines.length / 2;
  const body = [...lines.slice(0, middle), part, ...lines.slice(middle)].join('');
  browser.serve({
    [address(name)]: `<!doctype html><meta charset="utf-8"><title>Roots</title><body>${body}<script>${script}</script>`,
  });
  return browser.open(address(name));
}

const marks = async (page: Page) => Object.values(await marksOn(page)).flat();
const becomes = (page: Page, wanted: readonly string[]) =>
  page
    .waitUntil(async () => JSON.stringify(await marks(page)) === JSON.stringify(wanted), 'the marks', 8_000)
    .catch(() => undefined);

const define = (name: string) => `customElements.define('${name}', class extends HTMLElement {
  constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<p>${TITLE}</p><slot></slot>'; }
});`;
const attach = `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>${TITLE}</p><slot></slot>';`;

/** How a root comes to a page: the host, and the script that gives it its root. */
const HOSTS: readonly (readonly [what: string, part: string, script: string])[] = [
  ['a custom element', '<x-post></x-post>', define('x-post')],
  ['a custom element with children', '<x-post><b>Minutes</b> of Monday</x-post>', define('x-post')],
  ['an empty div', '<div id="host"></div>', attach],
  ['a div with children', '<div id="host"><b>Minutes</b> of Monday</div>', attach],
  ['a paragraph with text', '<p id="host">Minutes of Monday</p>', attach],
  [
    'a host inside the root of another',
    '<div id="host"><b>Minutes</b></div>',
    `const outer = document.querySelector('#host').attachShadow({ mode: 'open' });
     outer.innerHTML = '<div><span>Minutes</span></div>';
     outer.firstChild.attachShadow({ mode: 'open' }).innerHTML = '<p>${TITLE}</p>';`,
  ],
  [
    'a custom element that is defined late',
    '<x-post>Minutes</x-post>',
    `setTimeout(() => { ${define('x-post')} }, 800);`,
  ],
];

it.each(HOSTS)('small page: a title in the root of %s is marked', async (what, part, script) => {
  const page = await open(`small-${HOSTS.findIndex(([name]) => name === what)}`, SMALL, part, script);
  await becomes(page, ['Ambassador']);
  expect(await marks(page)).toEqual(['Ambassador']);
  await page.close();
});

it.each(HOSTS)('page of 30,000 text nodes: a title in the root of %s is marked', async (what, part, script) => {
  const page = await open(`large-${HOSTS.findIndex(([name]) => name === what)}`, LARGE, part, script);
  await becomes(page, ['Ambassador']);
  expect(await marks(page)).toEqual(['Ambassador']);
  await page.close();
});

it.each([
  ['small', SMALL],
  ['large', LARGE],
] as const)('%s page: a title in a root that a later host gets after it has come is marked', async (size, lines) => {
  const page = await open(`later-${size}`, lines, '<div id="place"></div>', '');
  // Longer after the start than hosts of the first page are waited for.
  await page.evaluate(async (title) => {
    await new Promise((resolve) => setTimeout(resolve, 4_500));
    document.querySelector('#place')?.append(document.createElement('x-late'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    customElements.define(
      'x-late',
      class extends HTMLElement {
        constructor() {
          super();
          this.attachShadow({ mode: 'open' }).innerHTML = `<p>${title}</p>`;
        }
      },
    );
  }, TITLE);
  await becomes(page, ['Ambassador']);
  expect(await marks(page)).toEqual(['Ambassador']);
  await page.close();
});

it('a title in a root that comes in another one among more changes than are looked at is marked', async () => {
  const script = `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>Minutes</p>';`;
  const page = await open('many', SMALL, `<div id="host"></div><p>${TITLE}</p>`, script);
  await becomes(page, ['Ambassador']);
  await page.evaluate((title) => {
    const root = document.querySelector('#host')?.shadowRoot;
    const inner = document.createElement('div');
    inner.attachShadow({ mode: 'open' }).innerHTML = `<p>${title}</p>`;
    for (let at = 0; at < 1_200; at++) root?.append(at === 600 ? inner : document.createElement('p'));
  }, TITLE);
  await becomes(page, ['Ambassador', 'Ambassador']);
  expect(await marks(page)).toEqual(['Ambassador', 'Ambassador']);
  await page.close();
});
