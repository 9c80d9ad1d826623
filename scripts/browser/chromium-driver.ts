import type { KeyInput, Page as Tab } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Viewport } from './browser.ts';
import type { ExtensionPage } from './extension-page.ts';
import type { Box, Driver, Key, Media, Modifier, Point } from './page.ts';

declare const chrome: ExtensionApi;

/** Drives one tab of Chromium. */
export class ChromiumDriver implements Driver {
  readonly problems: string[] = [];
  readonly #tab: Tab;
  readonly #extension: ExtensionPage;

  constructor(tab: Tab, extensionOrigin: string, extensionErrors: string[], extension: ExtensionPage) {
    this.#tab = tab;
    this.#extension = extension;
    const note = (text: string, source: string) => {
      this.problems.push(text);
      if (source.includes(extensionOrigin)) extensionErrors.push(text);
    };
    tab.on('console', (message) => {
      if (message.type() === 'error') note(message.text(), message.location().url ?? '');
    });
    tab.on('pageerror', (error) => note(String(error), error instanceof Error ? (error.stack ?? '') : ''));
  }

  async run(expression: string): Promise<string> {
    return (await this.#tab.evaluate(expression)) as string;
  }

  async tabId(): Promise<number> {
    await this.focus();
    return this.#extension.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  }

  async navigate(url: string): Promise<void> {
    await this.#tab.goto(url, { waitUntil: 'load' });
  }

  // Chromium holds input back from a tab that is not in front.
  async moveMouse({ x, y }: Point): Promise<void> {
    await this.focus();
    await this.#tab.mouse.move(x, y);
  }

  async click({ x, y }: Point): Promise<void> {
    await this.focus();
    await this.#tab.mouse.click(x, y);
  }

  async tap({ x, y }: Point): Promise<void> {
    await this.focus();
    await this.#tab.touchscreen.tap(x, y);
  }

  async press(key: Key, modifiers: readonly Modifier[]): Promise<void> {
    await this.focus();
    for (const modifier of modifiers) await this.#tab.keyboard.down(modifier);
    await this.#tab.keyboard.press(key satisfies KeyInput);
    for (const modifier of modifiers) await this.#tab.keyboard.up(modifier);
  }

  async type(text: string): Promise<void> {
    await this.focus();
    await this.#tab.keyboard.type(text);
  }

  resize(viewport: Viewport): Promise<void> {
    return this.#tab.setViewport(viewport);
  }

  capture(part?: Box): Promise<Uint8Array> {
    return this.#tab.screenshot(part ? { clip: part, captureBeyondViewport: false } : { captureBeyondViewport: false });
  }

  async emulate({ print = false, forcedColours = false }: Media): Promise<void> {
    const session = await this.#tab.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : '',
      features: [{ name: 'forced-colors', value: forcedColours ? 'active' : '' }],
    });
  }

  focus(): Promise<void> {
    return this.#tab.bringToFront();
  }

  async close(): Promise<void> {
    // Else the icon that Chromium asks for on its own slips past the interception as it ends.
    await this.#tab.goto('about:blank');
    await this.#tab.close();
  }
}
