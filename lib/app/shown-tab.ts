import type { Browser } from 'webextension-polyfill';
import { isMessage } from './messages';
import { onSettings, readSettings } from './settings';
import { readTab, type TabState } from './tab';

/** What a popup or side panel shows: a tab and what is known of it. */
export interface ShownTab {
  /** `null` when the window has no tab that may be named. */
  readonly tab: number | null;
  readonly state: TabState | { readonly state: 'reading' } | { readonly state: 'none' } | { readonly state: 'failed' };
}

/** The tab that an address like `popup.html?tab=7` names, or `null`. @param search the address' query, with its `?` */
export function tabNamed(search: string): number | null {
  const text = new URLSearchParams(search).get('tab') ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

/**
 * Shows a tab and keeps it up to date: when its page changes or loads anew, when a permission comes or goes and, with no tab named, when
 * another tab of the window becomes the active one.
 * @param named the tab to stay with, or `null` for the active one
 * @param show called with every new state; a reading that was overtaken by a newer one is not shown
 * @returns reads the tab; to be called for the first reading, and whenever the reader asks for one
 */
export function followTab(
  browser: Browser,
  named: number | null,
  show: (shown: ShownTab) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let tab = named;
  let latest = 0;

  const read = async (): Promise<void> => {
    latest += 1;
    const turn = latest;
    const shown = await readShown();
    if (turn === latest && !signal.aborted) show(shown);
  };

  const readShown = async (): Promise<ShownTab> => {
    try {
      if (named === null) tab = (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;
      if (tab === null) return { tab, state: { state: 'none' } };
      return { tab, state: await readTab(browser, tab, (await readSettings()).pausedHosts) };
    } catch {
      // The tab closed while it was read, or the browser refused it in a way of its own: the view says that it failed.
      return { tab, state: { state: 'failed' } };
    }
  };

  const onMessage = (message: unknown, sender: { readonly id?: string; readonly tab?: { readonly id?: number } }) => {
    const ours = sender.id === browser.runtime.id && isMessage(message) && message.type === 'changed';
    if (ours && sender.tab?.id === tab) void read();
    return undefined;
  };
  const onUpdated = (updated: number, change: { readonly status?: string }) => {
    if (updated === tab && change.status === 'complete') void read();
  };
  const onActivated = () => {
    if (named === null) void read();
  };
  const onPermissions = () => void read();
  // A site that is resumed begins to answer a moment later; the tab is asked for that long.
  onSettings(() => void read(), signal);

  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onActivated.addListener(onActivated);
  browser.permissions.onAdded.addListener(onPermissions);
  browser.permissions.onRemoved.addListener(onPermissions);
  signal.addEventListener(
    'abort',
    () => {
      browser.runtime.onMessage.removeListener(onMessage);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.tabs.onActivated.removeListener(onActivated);
      browser.permissions.onAdded.removeListener(onPermissions);
      browser.permissions.onRemoved.removeListener(onPermissions);
    },
    { once: true },
  );
  return read;
}
