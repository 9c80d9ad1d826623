import type { Browser } from 'webextension-polyfill';

/** What the background knows of a tab: the look its frames were given, and the heads found in each. No word of the page. */
export interface MarkedTab {
  readonly css: string;
  readonly heads: Readonly<Record<string, number>>;
}

const keyOf = (tab: number) => `marked:${tab}`;

const isMarkedTab = (value: unknown): value is MarkedTab =>
  typeof value === 'object' && value !== null && 'css' in value && 'heads' in value;

/** A tab's entry; null for a tab without marks. The worker may stop at any time, so the entries live in `storage.session`. */
export async function markedTab(browser: Browser, tab: number): Promise<MarkedTab | null> {
  const value = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  return isMarkedTab(value) ? value : null;
}

/** All tabs with marks. */
export async function markedTabs(browser: Browser): Promise<{ tab: number; entry: MarkedTab }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, entry]) =>
    key.startsWith('marked:') && isMarkedTab(entry) ? [{ tab: Number(key.slice('marked:'.length)), entry }] : [],
  );
}

export async function keepMarkedTab(browser: Browser, tab: number, entry: MarkedTab): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: entry });
}

export async function dropMarkedTab(browser: Browser, tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
