import { describe, expect, it } from 'vitest';
import { gateHits, recognise } from '@/lib/recognise';

const NAIVE =
  /\b(?:Head of Mission|Ambassador|Chief of Mission|High Commissioner|Permanent Representative|Head of Diplomatic Mission|Mission Chief|Diplomatic Representative|Heads of Mission)s?\b/gi;
const TITLES = ['Head of Mission', 'Ambassador', 'Chief of Mission', 'High Commissioner', 'Permanent Representative'];
const PROSE =
  'the annual report of the company shows that trade with its neighbours grew by a third, and a new railway along the coast was finished before winter. ';

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

/** How many times longer one takes than a search for the nine English titles; the middle of several runs, each beside its own search. */
function ratio(run: () => number): number {
  const ratios = Array.from({ length: 9 }, () => {
    const naive = timed(() => text.match(NAIVE)?.length ?? 0);
    const ours = timed(run);
    expect(naive.found).toBe(TITLE_COUNT);
    expect(ours.found).toBeGreaterThanOrEqual(TITLE_COUNT);
    return ours.time / naive.time;
  });
  return ratios.sort((a, b) => a - b)[4] ?? Number.POSITIVE_INFINITY;
}

// The margins are wide, since machines differ and are busy: they are left only when something is tried at each letter or word again.
describe('the time of a text of 850,000 characters with 500 titles', () => {
  it('is at the gate a few times that of a plain search', () => {
    expect(ratio(() => gateHits(text).length)).toBeLessThan(5);
  });

  it('stays within the order of the search for the whole ladder', () => {
    expect(ratio(() => recognise(text).length)).toBeLessThan(35);
  });
});
