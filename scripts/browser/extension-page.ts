import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { Page } from './page.ts';

declare const chrome: ExtensionApi;

/** A page of the extension in a background tab, opened when first needed: where its API is called from. */
export class ExtensionPage {
  readonly #open: () => Promise<Page>;
  #page: Promise<Page> | undefined;

  constructor(open: () => Promise<Page>) {
    this.#open = open;
  }

  async evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    this.#page ??= this.#open();
    return (await this.#page).evaluate(run, ...args);
  }

  /** Asks for a site on a real click, without which browsers refuse, and waits until the content script is registered there. */
  async allow(origin: string): Promise<void> {
    this.#page ??= this.#open();
    const page = await this.#page;
    await page.evaluate((wanted) => {
      const ask = () => void chrome.permissions.request({ origins: [wanted] });
      document.addEventListener('click', ask, { once: true, capture: true });
    }, origin);
    await page.driver.click({ x: 1, y: 1 });
    await page.waitFor(async (wanted) => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.some(({ matches }) => matches?.includes(wanted));
    }, origin);
  }

  /** The page is closed when the extension is reloaded. */
  forget(): void {
    this.#page = undefined;
  }
}
