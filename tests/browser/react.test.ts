import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageBundle } from '../pages/bundle';
import { type Browser, type Page, start } from './harness';

const ADDRESS = 'https://www.linkedin.com/in/react-page/';
const TITLES = ['Ambassador', 'Teacher', 'Head of Mission', 'High Commissioner', 'Engineer'];
const CHANGES = 1_000;

interface World {
  hydrate(): void;
  show(rows: readonly { id: number; title: string }[]): void;
  reactProblems: string[];
  seed: number;
}

const FIRST = Array.from({ length: 40 }, (_, id) => ({ id, title: TITLES[id % TITLES.length] ?? '' }));
const markup = `<ul>${FIRST.map(({ id, title }) => `<li>Row <!-- -->${id}<!-- -->: <b>${title}</b></li>`).join('')}</ul>`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await start();
  const script = (await pageBundle('tests/pages/react-app.ts')).replaceAll('</script', '<\\/script');
  const body = `<div id="app">${markup}</div><script>window.reactRows = ${JSON.stringify(FIRST)}</script><script>${script}</script>`;
  browser.serve({ [ADDRESS]: `<!doctype html><meta charset="utf-8"><title>React</title><body>${body}` });
  page = await browser.open(ADDRESS);
});
afterAll(() => browser.close());

/** The marked texts that are not what they are said to mark, and the titles on the page without a mark. */
const wrong = () =>
  page.evaluate(
    (names, titles) => {
      const marked = new Map<Node, string[]>();
      for (const name of names)
        for (const { startContainer, startOffset, endOffset } of CSS.highlights.get(name) ?? [])
          marked.set(startContainer, [
            ...(marked.get(startContainer) ?? []),
            (startContainer as Text).data.slice(startOffset, endOffset),
          ]);
      const problems: string[] = [];
      for (const [node, texts] of marked)
        if (!node.isConnected || texts.join() !== (node as Text).data)
          problems.push(`marked: ${texts} in ${(node as Text).data}`);
      for (const cell of document.querySelectorAll('#app b')) {
        const isTitle = titles.includes(cell.textContent ?? '');
        const node = cell.firstChild;
        if (isTitle !== (node !== null && marked.has(node)))
          problems.push(`${cell.textContent}: ${isTitle ? 'no mark' : 'a mark'}`);
      }
      return { problems, marks: marked.size };
    },
    ['mark-head', 'mark-related', 'mark-other', 'mark-unsure'],
    ['Ambassador', 'Head of Mission', 'High Commissioner'],
  );

const settle = () =>
  page.waitUntil(async () => (await wrong()).problems.length === 0, 'right marks').catch(() => undefined);

it('marks what the server has sent', async () => {
  await page.waitUntil(async () => (await wrong()).marks > 0, 'marks');
  await settle();
  expect(await wrong()).toEqual({ problems: [], marks: 24 });
});

it('lets React hydrate late without a word', async () => {
  await page.evaluate(() => {
    (window as never as World).hydrate();
    return new Promise((resolve) => setTimeout(resolve, 300));
  });
  expect(await page.evaluate(() => (window as never as World).reactProblems)).toEqual([]);
  await settle();
  expect(await wrong()).toEqual({ problems: [], marks: 24 });
});

it(`stays right while React reorders, replaces and removes ${CHANGES} times`, async () => {
  const problems = await page.evaluate(
    async (changes, titles) => {
      const world = window as never as World;
      let state = 7;
      const random = (end: number) => {
        state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
        return (state >> 8) % end;
      };
      let rows = Array.from({ length: 40 }, (_, id) => ({ id, title: titles[id % titles.length] ?? '' }));
      for (let change = 0; change < changes; change++) {
        const at = random(rows.length);
        const row = rows[at];
        if (!row) continue;
        const rest = rows.filter((other) => other !== row);
        const kind = random(4);
        if (kind === 0) rows = rest.toSpliced(random(rest.length), 0, row);
        else if (kind === 1) rows = rows.with(at, { ...row, title: titles[random(titles.length)] ?? '' });
        else if (kind === 2) rows = rest.concat({ id: 1_000 + change, title: titles[random(titles.length)] ?? '' });
        else rows = rows.toReversed();
        world.show(rows);
        if (change % 25 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return world.reactProblems;
    },
    CHANGES,
    TITLES,
  );
  expect(problems).toEqual([]);
  await settle();
  const after = await wrong();
  expect(after.problems).toEqual([]);
  expect(after.marks).toBeGreaterThan(0);
});

it('sees no error on the page', () => expect(page.problems).toEqual([]));
