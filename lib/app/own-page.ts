import type { Browser } from 'webextension-polyfill';
import { markRules } from '@/lib/theme/marks';
import { onSettings, readSettings, type Settings } from './settings';

/**
 * Gives a page of the extension itself the look of its marks, as the user chose it: `scripting.insertCSS` does not reach our own pages.
 * @param give puts the rules into the page; called at once and after each change, with an empty text when marks are off
 */
export async function lookOfOwnPage(give: (css: string) => void, signal: AbortSignal): Promise<void> {
  const show = (settings: Settings) => give(settings.marks ? markRules(settings) : '');
  onSettings(show, signal);
  show(await readSettings());
}

/** The tab that a page of the extension stands in, or `null` outside of one. */
export async function ownTab(browser: Browser): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}
