import { inject, onTestFinished } from 'vitest';
import type { Browser, BrowserName, LaunchOptions } from '../../scripts/browser/browser.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { folderOf } from '../../scripts/steps.ts';

export { accessibilityProblems } from '../../scripts/browser/accessibility.ts';
export type { Answer, Browser } from '../../scripts/browser/browser.ts';
export { awaitedMarks, boxOfMark, hoverMark, type Marks, marksOn, settledMarks } from '../../scripts/browser/marks.ts';
export type { Page } from '../../scripts/browser/page.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserName;
  }
}

/** The browser that this run of the test is in. */
export const browserName: BrowserName = inject('browser');

/** The extension's API, in functions that run in a page of the extension. */
export type ExtensionApi = import('webextension-polyfill').Browser;

/** Starts the browser with the built extension; close it in `afterAll`. */
export function start(options: Omit<LaunchOptions, 'extension'> = {}): Promise<Browser> {
  return launch(browserName, { extension: folderOf(browserName), ...options });
}

/** As `start`, for one test: the browser closes when the test has finished. */
export async function startForTest(options: Omit<LaunchOptions, 'extension'> = {}): Promise<Browser> {
  const browser = await start(options);
  onTestFinished(() => browser.close());
  return browser;
}
