import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import type { Words } from '@/lib/words';
import { openSidePanel } from './side-panel';
import { startIn } from './tab';

const READ = 'read-page';
const PANEL = 'open-panel';

/** Makes the context menu anew; called when the extension is installed or updated. */
export async function makeMenu(browser: Browser, words: Words): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ, contexts: ['page', 'selection'], title: words('menu.read') });
  browser.contextMenus.create({ id: PANEL, contexts: ['page', 'selection', 'action'], title: words('menu.panel') });
}

/**
 * Carries out a choice from the menu. Reading a page is allowed by the click itself (`activeTab`), for that page only.
 */
export async function onMenu(browser: Browser, choice: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return;
  // The panel opens only while the click counts as a user's gesture: before anything is awaited.
  const panel = openSidePanel(browser, tab.id);
  if (choice.menuItemId === READ) await startIn(browser, tab.id);
  await panel;
}
