import type { BrowserName } from '../../scripts/browser/browser.ts';

/** What a measured median must not pass, or where `least` must reach. */
export interface Bar {
  readonly what: string;
  readonly chromium: number;
  readonly firefox: number;
  readonly least?: boolean;
}

const same = (what: string, bar: number): Bar => ({ what, chromium: bar, firefox: bar });

/** A frame at 60 a second, in milliseconds. */
const FRAME = 16.7;

export const BARS: readonly Bar[] = [
  { what: 'no-title: ours / floor', chromium: 1.5, firefox: 2 },
  { what: 'profile: ours / floor', chromium: 4, firefox: 6 },
  { what: 'long-page: ours / floor', chromium: 5, firefox: 8 },
  { what: 'long-page: mark.js mark(terms) / ours', chromium: 100, firefox: 100, least: true },
  { what: 'long-page: best union peer / ours', chromium: 2, firefox: 1.2, least: true },
  same('no-title: longest slice ms', 16),
  same('long-page: longest slice ms', 16),
  same('one-node: longest slice ms', 16),
  same('one-node: longest task ms', 50),
  same('operations: with / without', 1.2),
  same('feed: ours / floor', 5),
  same('pointer to card: ms over the delay', FRAME),
  same('popup: ms to its first content', 100),
];

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Whether a median keeps its bar; `times` widens the bar for noise. */
export function keeps(bar: Bar, browser: BrowserName, value: number, times = 1): boolean {
  return bar.least ? value >= bar[browser] / times : value <= bar[browser] * times;
}
