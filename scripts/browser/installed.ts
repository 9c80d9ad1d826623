import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './browser.ts';

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'chrome', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox'],
};

const programs = (path: string) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, path)] : [];
  });

const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...programs('Google/Chrome/Application/chrome.exe'),
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...programs('Mozilla Firefox/firefox.exe')],
};

const NAMED_BY: Record<BrowserName, string> = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/**
 * Where a browser is: the path in the variable CHROMIUM_PATH or FIREFOX_PATH, else the first found in PATH or in its usual place.
 * @returns `undefined` when it is not installed
 */
export function installed(browser: BrowserName): string | undefined {
  const named = process.env[NAMED_BY[browser]];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const inPath = COMMANDS[browser].flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...inPath, ...PLACES[browser]].find((path) => existsSync(path));
}
