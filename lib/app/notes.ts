import type { Browser } from 'webextension-polyfill';

const keyOf = (tab: number) => `notes:${tab}`;

/** The notes of a tab; empty when there are none. */
export async function readNotes(browser: Browser, tab: number): Promise<string> {
  const key = keyOf(tab);
  const value = (await browser.storage.session.get(key))[key];
  return typeof value === 'string' ? value : '';
}

/** Keeps the notes of a tab in memory; they go with the tab and are never written to disk. */
export async function keepNotes(browser: Browser, tab: number, notes: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: notes });
}

/** Drops the notes of a closed tab. */
export async function dropNotes(browser: Browser, tab: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tab));
}
