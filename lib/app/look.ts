import type { Browser } from 'webextension-polyfill';
import { markRules } from '@/lib/theme/marks';
import { dropMarkedTab, keepMarkedTab, type MarkedTab, markedTab, markedTabs } from './marked-tabs';
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
    const earlier = await entryOf(browser, tab);
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
      const changed = await Promise.all(frames.map((frame) => changeFrame(browser, tab, frame, entry.css, css)));
      const left = Object.entries(entry.heads).filter((_, index) => changed[index]);
      if (left.length === 0) await dropMarkedTab(browser, tab);
      else await keepMarkedTab(browser, tab, { css, heads: Object.fromEntries(left) });
    }
  });
}

/** Changes the rules of one frame; false where it is gone or may no longer be read, so that there is nothing left to look at. */
async function changeFrame(browser: Browser, tab: number, frame: number, from: string, to: string): Promise<boolean> {
  try {
    await remove(browser, tab, [frame], from);
    await insert(browser, tab, [frame], to);
    return true;
  } catch {
    return false;
  }
}

/**
 * What is known of a tab's page. Browsers take a tab's badge away when it loads another page, also one whose top frame has nothing to
 * tell: without its badge, the entry is of a page that has gone.
 */
async function entryOf(browser: Browser, tab: number): Promise<MarkedTab | null> {
  const entry = await markedTab(browser, tab);
  const counted = Object.values(entry?.heads ?? {}).some((heads) => heads > 0);
  return counted && (await browser.action.getBadgeText({ tabId: tab })) === '' ? null : entry;
}

async function setBadge(browser: Browser, tab: number, heads: readonly number[]): Promise<void> {
  const sum = heads.reduce((total, count) => total + count, 0);
  await browser.action.setBadgeText({ tabId: tab, text: sum === 0 ? '' : String(sum) });
}
