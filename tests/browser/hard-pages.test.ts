import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  awaitedMarks,
  type Browser,
  boxOfMark,
  hoverMark,
  marksOn,
  type Page,
  settledMarks,
  start,
} from './harness';

const address = (name: string) => `https://www.linkedin.com/in/hard-${name}/`;
const TITLE = 'Ambassador of Norway to Ghana';
let browser: Browser;

beforeAll(async () => {
  browser = await start();
});
afterAll(() => browser.close());

function open(name: string, answer: string | Answer): Promise<Page> {
  const page =
    typeof answer === 'string' ? `<!doctype html><meta charset="utf-8"><title>Hard</title><body>${answer}` : answer;
  browser.serve({ [address(name)]: page });
  return browser.open(address(name));
}

const marks = async (page: Page) =>
  Object.values(await marksOn(page))
    .flat()
    .sort();
const becomes = async (page: Page, ...wanted: string[]) => {
  await page
    .waitUntil(async () => (await marks(page)).join() === wanted.join(), `marks ${wanted}`, 20_000)
    .catch(() => undefined);
  expect(await marks(page)).toEqual(wanted);
};
const cardIsShown = (page: Page) =>
  page.waitUntil(
    () => page.evaluate(() => document.documentElement.lastElementChild?.hasAttribute('popover')),
    'the card',
  );
const lookOf = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, textDecorationLine } = getComputedStyle(
      document.querySelector('p') as Element,
      '::highlight(mark-head)',
    );
    return [['', 'rgba(0, 0, 0, 0)'].includes(backgroundColor), ['', 'none'].includes(textDecorationLine)];
  });

describe('a page', () => {
  it('that is nested 3,000 deep is marked at its bottom, and follows changes there', async () => {
    // Without boxes, because neither browser lays out so many in one another: Firefox shows nothing, Chromium gives up the page.
    const page = await open(
      'deep',
      `<style>.deep{display:contents}</style><script>
        let inner = document.body;
        for (let depth = 0; depth < 3000; depth++) {
          inner = inner.appendChild(document.createElement('div'));
          inner.className = 'deep';
        }
        inner.id = 'bottom';
        inner.append('${TITLE}');
      </script>`,
    );
    await becomes(page, 'Ambassador');
    await page.evaluate(() => document.querySelector('#bottom')?.append(', High Commissioner of Ghana in London'));
    await becomes(page, 'Ambassador', 'High Commissioner');
    expect(page.problems).toEqual([]);
  });

  it('that is a drawing is marked in its words', async () => {
    const body = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="40"><text y="20">${TITLE}</text></svg>`;
    await becomes(await open('drawing', { body, type: 'image/svg+xml' }), 'Ambassador');
  });

  it('that becomes an editor as a whole is left alone from then on', async () => {
    const page = await open('design', `<p>${TITLE}</p>`);
    await becomes(page, 'Ambassador');
    await page.evaluate(() => {
      document.designMode = 'on';
      document.body.append('High Commissioner of Ghana in London');
    });
    await settledMarks(page);
    expect(await marks(page)).not.toContain('High Commissioner');
  });

  it('has its base elsewhere, objects and embeds: marked, and nothing is asked for', async () => {
    const page = await open('base', `<base href="https://elsewhere.example/"><p>${TITLE}</p><object></object><embed>`);
    await becomes(page, 'Ambassador');
    expect(browser.requests.filter(({ url }) => url.includes('elsewhere'))).toEqual([]);
  });

  it('of a strict policy shows the card all the same, without a word of complaint', async () => {
    const headers = {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    };
    const page = await open('policy', { body: `<!doctype html><title>x</title><p>${TITLE}`, headers });
    await awaitedMarks(page);
    await hoverMark(page, 'Ambassador');
    await cardIsShown(page);
    expect(page.problems).toEqual([]);
  });

  it('is printed without marks, and shown with them again', async () => {
    const page = await open('print', `<p>${TITLE}</p>`);
    await awaitedMarks(page);
    const isPlain = async () => JSON.stringify(await lookOf(page)) === '[true,true]';
    await page.waitUntil(async () => !(await isPlain()), 'the look on the screen');
    await page.emulate({ print: true });
    await page.waitUntil(isPlain, 'the look on paper');
    await page.emulate({});
    await page.waitUntil(async () => !(await isPlain()), 'the look on the screen again');
  });

  it('in forced colours has marks in the colours of the system', async () => {
    const page = await open('forced', `<p>${TITLE}</p><b style="background:Mark">x</b>`);
    await awaitedMarks(page);
    await page.emulate({ forcedColours: true });
    const colours = () => {
      const mark = getComputedStyle(document.querySelector('p') as Element, '::highlight(mark-head)').backgroundColor;
      return [mark, getComputedStyle(document.querySelector('b') as Element).backgroundColor];
    };
    await page.waitUntil(async () => new Set(await page.evaluate(colours)).size === 1, 'the colour of the system');
  });
});

describe('frames', () => {
  it('without an address of their own are read, also when they are written later', async () => {
    const page = await open('frames', `<iframe id="blank"></iframe><iframe srcdoc="<p>${TITLE}"></iframe>`);
    await page.evaluate(() => {
      const { contentDocument } = document.querySelector('#blank') as HTMLIFrameElement;
      contentDocument?.body.append('High Commissioner of Ghana in London');
    });
    const found = () =>
      page.evaluate(() =>
        Array.from({ length: frames.length }, (_, at) => {
          const own = frames[at] as unknown as typeof globalThis;
          return [...(own.CSS.highlights.get('mark-head') ?? [])].length;
        }),
      );
    await page.waitUntil(async () => (await found()).join() === '1,1', 'marks in both').catch(() => undefined);
    expect(await found()).toEqual([1, 1]);
  });
});

describe('an editor', () => {
  const EDITORS = `<input id="input"><textarea id="area"></textarea><div id="rich" contenteditable>Dear </div>
    <div id="role" role="textbox" contenteditable="plaintext-only"></div>`;

  it.each(['input', 'area', 'rich', 'role'])('%s keeps what is typed, and gets no mark', async (id) => {
    const page = await open(`typed-${id}`, `<p>${TITLE}</p>${EDITORS}`);
    await becomes(page, 'Ambassador');
    await page.click(`#${id}`);
    await page.type('Head of Mission');
    await settledMarks(page);
    expect(await marks(page)).toEqual(['Ambassador']);
    const kept = await page.evaluate((wanted) => {
      const editor = document.querySelector(`#${wanted}`);
      const text = editor && 'value' in editor ? String(editor.value) : (editor?.textContent ?? '');
      return { text, nodes: editor?.childNodes.length ?? 0, focused: document.activeElement === editor };
    }, id);
    expect(kept.text).toContain('Head of Mission');
    expect(kept.nodes).toBeLessThanOrEqual(1);
    expect(kept.focused).toBe(true);
  });
});

it('a finger on a title brings its card, and one beside it takes it away', async () => {
  const page = await open('tap', `<p>${TITLE}</p>`);
  await awaitedMarks(page);
  const box = await boxOfMark(page, 'Ambassador');
  if (!box) throw new Error('no mark');
  await page.tap(box.x + box.width / 2, box.y + box.height / 2);
  await cardIsShown(page);
  await page.tap(700, 600);
  await page.waitFor(() => !document.documentElement.lastElementChild?.hasAttribute('popover'));
});

it('has no error of its own', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
