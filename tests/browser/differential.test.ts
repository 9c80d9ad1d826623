import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageBundle } from '../pages/bundle';
import type { RandomPage } from '../pages/random/world';
import { beginAnew, reportsOfFrames } from './frames';
import { type Browser, type Page, start } from './harness';

const HOST = 'www.linkedin.com';
const ADDRESS = `https://${HOST}/random/`;
/** Other seeds, and fewer or more changes, to look for more or to see one failure again: `SEEDS=17,18 CHANGES=40`. */
const SEEDS = (process.env.SEEDS ?? '1,2,3,4,5,6').split(',').map(Number);
const CHANGES = Number(process.env.CHANGES ?? 200);
/** Later changes are compared after several, so that what is known of the page grows old. */
const PACE = 4;

type World = Window & { randomPage: RandomPage };

let browser: Browser;
let page: Page;
let tab: number;

beforeAll(async () => {
  browser = await start();
  const script = (await pageBundle('tests/pages/random/world.ts')).replaceAll('</script', '<\\/script');
  const frame = `<!doctype html><html><head><meta charset="utf-8"><title>Random</title><script>${script}</script></head><body></body></html>`;
  const frames = SEEDS.map((seed) => `<iframe src="${ADDRESS}${seed}" width="300" height="350"></iframe>`);
  browser.serve({ [ADDRESS]: `<!doctype html><title>Random</title>${frames.join('')}`, [`${ADDRESS}*`]: frame });
  page = await browser.open(ADDRESS);
  tab = await page.tabId();
  await page.evaluate((seeds) => {
    for (const [at, seed] of seeds.entries()) (window[at] as unknown as World).randomPage.build(seed);
  }, SEEDS);
});
afterAll(() => browser.close());

/** What one page shows and the extension says of it. */
interface State {
  readonly marks: readonly string[];
  readonly said: readonly string[];
}

/** The state of each seed's page, when all is read. */
async function settled(): Promise<readonly State[]> {
  const reports = await reportsOfFrames(browser, tab);
  const marks = await page.evaluate(() => Array.from(window as never, (frame: World) => frame.randomPage.marks()));
  return SEEDS.map((seed, at) => ({
    marks: marks[at] ?? [],
    said: (reports[`/random/${seed}`]?.mentions ?? []).map(
      ({ verdict, title, line, lineStart }) => `${verdict} "${title}" at ${lineStart} in "${line}"`,
    ),
  }));
}

/** How two states differ; nothing where they do not. */
function difference(kept: State, anew: State): object | undefined {
  if (kept.marks.join() !== anew.marks.join())
    return { missing: without(anew.marks, kept.marks), superfluous: without(kept.marks, anew.marks) };
  // What is said of marks that are not compared cannot be told from the rest.
  const areAll = kept.said.length === kept.marks.length && anew.said.length === anew.marks.length;
  if (!areAll || kept.said.join() === anew.said.join()) return undefined;
  return { said: without(kept.said, anew.said), instead: without(anew.said, kept.said) };
}

const change = () => page.evaluate(() => Array.from(window as never, (frame: World) => frame.randomPage.change()));

/** What one list holds more often than another. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return some.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

it(`seeds ${SEEDS}: after each of ${CHANGES} changes the marks are those of a scan from scratch`, async () => {
  const done: string[][] = SEEDS.map(() => []);
  const seen = new Set<string>();
  const differences: object[] = [];
  for (let number = 1; number <= CHANGES; number++) {
    for (const [at, what] of (await change()).entries()) done[at]?.push(`${number}: ${what}`);
    const kept = await settled();
    if (number > CHANGES / 2 && number % PACE > 0) continue;
    await beginAnew(browser, tab, HOST);
    const anew = await settled();
    for (const [at, seed] of SEEDS.entries()) {
      const [before, after] = [kept[at], anew[at]];
      if (!before || !after) throw new Error(`no answer of seed ${seed}`);
      seen.add(`${seed} ${after.marks}`);
      const differs = difference(before, after);
      if (differs) differences.push({ seed, changes: [...(done[at] ?? [])], ...differs });
    }
    for (const changes of done) changes.splice(0);
  }
  expect(differences).toEqual([]);
  // Changes that change nothing would prove nothing.
  expect(seen.size).toBeGreaterThan(CHANGES / 2);
}, 600_000);

it('sees no error on the page', () => expect(page.problems).toEqual([]));
