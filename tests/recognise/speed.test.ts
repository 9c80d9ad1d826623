import { describe, expect, it } from 'vitest';
import { gateHits, recognise } from '@/lib/recognise';
import { NAIVE } from '@/tests/bench/recognise';

const TITLES = ['Head of Mission', 'Ambassador', 'Chief of Mission', 'High Commissioner', 'Permanent Representative'];
const PROSE =
  'the annual report of the company shows that trade with its neighbours grew by a third, and a new railway along the coast was finished before winter. ';

const RUNS = 25;
const TITLE_COUNT = 500;
const text = Array.from({ length: TITLE_COUNT }, (_, i) => {
  const title = TITLES[i % TITLES.length] ?? '';
  return `${PROSE.repeat(11)}From ${1970 + (i % 50)} the ${title} of Norway to Kenya wrote about it. `;
}).join('');

function timed(run: () => number): { readonly found: number; readonly time: number } {
  const begin = performance.now();
  const found = run();
  return { found, time: performance.now() - begin };
}

/** How many times longer one takes than a search for the nine English titles: the best of several runs each, taken in turn, since a busy machine only adds time. */
function ratio(run: () => number): number {
  let naive = Number.POSITIVE_INFINITY;
  let ours = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    const search = timed(() => text.match(NAIVE)?.length ?? 0);
    const own = timed(run);
    expect(search.found).toBe(TITLE_COUNT);
    expect(own.found).toBeGreaterThanOrEqual(TITLE_COUNT);
    naive = Math.min(naive, search.time);
    ours = Math.min(ours, own.time);
  }
  return ours / naive;
}

// The margins are wide, since machines differ and are busy: they are left only when something is tried at each letter again.
describe('the time of a text of 850,000 characters with 500 titles', () => {
  it('is at the gate a few times that of a plain search', () => {
    expect(ratio(() => gateHits(text).length)).toBeLessThan(8);
  });

  it('is in all a few times that of a plain search', () => {
    expect(ratio(() => recognise(text).length)).toBeLessThan(40);
  });
});
