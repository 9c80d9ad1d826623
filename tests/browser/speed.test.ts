import { afterAll, beforeAll, expect, it } from 'vitest';
import { BARS, keeps } from '../bench/bars';
import { type BenchBrowser, benchBrowser } from '../bench/bench-page';
import { bundles } from '../bench/bundles';
import { longPage, noTitle, profile } from '../bench/corpora';
import { browserName } from './harness';

/**
 * How far past its bar a ratio may be. A busy machine makes it several times what it is on a quiet one; what this holds is that nothing is
 * read twice for each title, or again for each change.
 */
const MARGIN = 10;
/** The best of so many runs of either counts, because a busy machine only adds time. */
const RUNS = 3;

let bench: BenchBrowser;

beforeAll(async () => {
  bench = await benchBrowser(browserName, await bundles());
});
afterAll(() => bench.browser.close());

it.each([noTitle(), profile(), longPage()])('reading the page "$name" takes a few walks over it', async (corpus) => {
  let floor = Number.POSITIVE_INFINITY;
  let ours = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const bare = await bench.open(corpus);
    floor = Math.min(floor, await bare.call('floor'));
    await bare.close();
    const marked = await bench.open(corpus);
    const { total, marks } = await marked.start();
    expect(marks).toBe(corpus.hits);
    ours = Math.min(ours, total);
    await marked.close();
  }
  const bar = BARS.find(({ what }) => what === `${corpus.name}: ours / floor`);
  if (!bar) throw new Error(`${corpus.name} has no bar`);
  expect(keeps(bar, browserName, ours / floor, MARGIN)).toBe(true);
});
