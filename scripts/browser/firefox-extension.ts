import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Marionette } from './marionette.ts';

/** The add-on id of a built extension. */
export function addOnIdOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

/** Installs an unpacked extension until the browser closes. */
export async function installAddOn(marionette: Marionette, folder: string): Promise<void> {
  await marionette.command('Addon:Install', { path: folder, temporary: true });
}

/** Waits for the tab that the extension opens at install, and closes it. */
export async function closeWelcome(marionette: Marionette, address: string): Promise<void> {
  const script = `
    const find = () => gBrowser.tabs.find((tab) => tab.linkedBrowser.currentURI.spec === args[0]);
    while (!find()) await new Promise((resolve) => setTimeout(resolve, 20));
    gBrowser.removeTab(find());`;
  await marionette.inBrowser(script, address);
}

/** Restarts the extension as its button in about:debugging does. */
export async function reloadAddOn(marionette: Marionette, addOnId: string): Promise<void> {
  const script = `
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    await (await AddonManager.getAddonByID(args[0])).reload();`;
  await marionette.inBrowser(script, addOnId);
}

/**
 * Errors in the browser's console whose source is the extension; not Firefox's remarks that a page closed, or
 * went into the back-forward cache, before an answer came: it makes them of every question still open, whoever waits for it. */
export async function errorsOf(marionette: Marionette, origin: string): Promise<readonly string[]> {
  const script = `
    const isError = (message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag);
    return Services.console.getMessageArray()
      .filter((message) => isError(message) && message.sourceName.startsWith(args[0]))
      .filter(({ errorMessage }) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/.test(errorMessage))
      .map((message) => message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ')');`;
  return (await marionette.inBrowser(script, origin)) as string[];
}
