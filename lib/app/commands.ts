import type { Browser } from 'webextension-polyfill';
import { changeSettings, readSettings } from './settings';
import { ask } from './tab';

/** Carries out a keyboard command of the manifest. Unknown names, from an older manifest, do nothing. */
export async function onCommand(browser: Browser, command: string): Promise<void> {
  switch (command) {
    case 'toggle-marks':
      return changeSettings({ marks: !(await readSettings()).marks });
    case 'next-title':
      return step(browser, 1);
    case 'previous-title':
      return step(browser, -1);
  }
}

/** Steps through the marks of the active tab's top frame. */
async function step(browser: Browser, by: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await ask(browser, tab.id, 0, { type: 'step', by });
}
