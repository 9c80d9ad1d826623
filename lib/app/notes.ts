import type { Browser } from 'webextension-polyfill';

const PREFIX = 'notes:';

/** A tab shows one person after another: each has notes of their own. */
const keyOf = (tab: number, subject: string) => `${PREFIX}${tab}:${subject}`;

/**
 * The notes of a tab on whom or what it shows; empty when there are none.
 * @param subject the name at the head of the page, empty where there is none
 */
export async function readNotes(browser: Browser, tab: number, subject: string): Promise<string> {
  const key = keyOf(tab, subject);
  const value = (await browser.storage.session.get(key))[key];
  return typeof value === 'string' ? value : '';
}

/** Keeps notes in memory; they go with the tab and are never written to disk. */
export async function keepNotes(browser: Browser, tab: number, subject: string, notes: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab, subject)]: notes });
}

/** Drops all notes of a closed tab. */
export async function dropNotes(browser: Browser, tab: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(`${PREFIX}${tab}:`)));
}
