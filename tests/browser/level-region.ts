import type { Browser, Page } from './harness';

/** A busy machine may let a browser wait for long (ms). */
const PATIENCE = 30_000;

/** What the popup says of a level. */
export interface LevelRegion {
  readonly level: string;
  /** `null` when not stated. */
  readonly months: number | null;
  /** Rows of the table of positions. */
  readonly positions: number;
  /** The positions that do not count, each with its reason. */
  readonly left: readonly string[];
  /** The words of the page that the level rests on. */
  readonly quotes: readonly string[];
}

/** Opens the popup for a page and reads its level, once there is one or, where there should be none, once it has read the page. */
export async function levelRegionOf(browser: Browser, page: Page, isStated = true): Promise<LevelRegion> {
  const popup = await browser.openExtension(`popup.html?tab=${await page.tabId()}`);
  const isRead = () => popup.evaluate(() => document.querySelector('[data-standing]') !== null);
  await popup.waitUntil(isRead, 'a page that is read', PATIENCE);
  const hasLevel = () => popup.evaluate(() => document.querySelector('[data-months]:not([data-months=""])') !== null);
  // A level that does not come is told by what the popup says instead.
  if (isStated) await popup.waitUntil(hasLevel, 'a level', PATIENCE).catch(() => {});
  const said = await popup.evaluate(() => {
    const region = document.querySelector('[data-level]');
    const texts = (selector: string) =>
      Array.from(region?.querySelectorAll(selector) ?? [], (item) => item.textContent ?? '');
    const months = region?.getAttribute('data-months') ?? '';
    return {
      level: region?.getAttribute('data-level') ?? '',
      months: months === '' ? null : Number(months),
      positions: texts('tbody tr').length,
      left: texts('.left-out li'),
      quotes: texts('.quotes li'),
    };
  });
  await popup.close();
  return said;
}
