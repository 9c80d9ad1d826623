import type { Browser } from 'webextension-polyfill';

/** Chromium's side panel, which the polyfill's types do not know. */
interface WithSidePanel {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
}

/**
 * Opens the side panel beside a tab. Must be called in a user's gesture, before anything is awaited.
 * Rejects where the browser refuses.
 */
export function openSidePanel(browser: Browser, tab: number): Promise<void> {
  const { sidePanel } = browser as Browser & WithSidePanel;
  return sidePanel === undefined ? browser.sidebarAction.open() : sidePanel.open({ tabId: tab });
}
