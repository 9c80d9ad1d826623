import type { Browser } from 'webextension-polyfill';
import { markRules } from '@/lib/theme/marks';
import { dropMarkedTab, keepMarkedTab, markedTab, markedTabs } from './marked-tabs';
import type { Settings } from './settings';

/**
 * The style sheet of the marks, or an empty text when marks are off. Chromium does not paint USER-origin highlight rules, and
 * Firefox paints AUTHOR ones in the document only, USER ones inside open shadow roots too (measured, Chromium 156, Firefox 153).
 */
const cssFor = (settings: Settings): string =>
  settings.marks ? markRules({ palette: settings.palette, lookAlikes: settings.lookAlikes }) : '';

const origin = import.meta.env.FIREFOX ? 'USER' : 'AUTHOR';

async function insert(browser: Browser, tab: number, frames: number[], css: string): Promise<void> {
  if (css === '' || frames.length === 0) return;
  await browser.scripting.insertCSS({ target: { tabId: tab, frameIds: frames }, css, origin });
}

async function remove(browser: Browser, tab: number, frames: number[], css: string): Promise<void> {
  if (css === '' || frames.length === 0) return;
  await browser.scripting.removeCSS({ target: { tabId: tab, frameIds: frames }, css, origin });
}

/** One change after another: frames report at the same time, and an entry is read before it is written. */
let queue: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const next = queue.then(work, work);
  queue = next.catch(() => undefined);
  return next;
};

/** What a frame found, as the background hears it. */
export interface Found {
  readonly tab: number;
  readonly frame: number;
  readonly heads: number;
  readonly mentions: number;
  readonly first: boolean;
}

/** Sets the badge of a tab and gives a frame the look of its marks at its first mention. */
export function noteFound(browser: Browser, found: Found, settings: Settings): Promise<void> {
  return inTurn(async () => {
    const { tab, frame, first } = found;
    const css = cssFor(settings);
    const fresh = frame === 0 && first;
    const earlier = fresh ? null : await markedTab(browser, tab);
    const heads = { ...earlier?.heads, [frame]: found.heads };
    await keepMarkedTab(browser, tab, { css, heads });
    await setBadge(browser, tab, Object.values(heads));
    if (!first) return;
    // A page back from the cache still has its rules: taken off first, they are never there twice.
    await remove(browser, tab, [frame], css);
    await insert(browser, tab, [frame], css);
  });
}

/** Gives every tab with marks the look of the new settings. */
export function changeLook(browser: Browser, settings: Settings): Promise<void> {
  return inTurn(async () => {
    const css = cssFor(settings);
    for (const { tab, entry } of await markedTabs(browser)) {
      if (entry.css === css) continue;
      const frames = Object.keys(entry.heads).map(Number);
      try {
        await remove(browser, tab, frames, entry.css);
        await insert(browser, tab, frames, css);
        await keepMarkedTab(browser, tab, { ...entry, css });
      } catch {
        // The tab or one of its frames is gone or may no longer be read: there is nothing left to look at.
        await dropMarkedTab(browser, tab);
      }
    }
  });
}

async function setBadge(browser: Browser, tab: number, heads: readonly number[]): Promise<void> {
  const sum = heads.reduce((total, count) => total + count, 0);
  await browser.action.setBadgeText({ tabId: tab, text: sum === 0 ? '' : String(sum) });
}
