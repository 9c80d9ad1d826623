import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserName } from '../../scripts/browser/browser.ts';
import { launch } from '../../scripts/browser/launch.ts';
import type { Page } from '../../scripts/browser/page.ts';
import type { Bundles } from './bundles';
import type { Corpus } from './corpora';
import type { Bench } from './page/control';

const EMPTY_EXTENSION = {
  manifest_version: 3,
  name: 'Empty',
  version: '1',
  browser_specific_settings: { gecko: { id: 'empty@mission-lens.example', strict_min_version: '142.0' } },
};

/** A page apart from all others has the finest clock: 5 µs in Chromium, 20 µs in Firefox. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** A browser without our extension: what is measured is brought into each page by hand. */
export class BenchBrowser {
  readonly browser: Browser;
  readonly #bundles: Bundles;

  constructor(browser: Browser, bundles: Bundles) {
    this.browser = browser;
    this.#bundles = bundles;
  }

  /** Opens a corpus in a fresh page with the bench in it, once it has been laid out. */
  async open({ url, html }: Corpus): Promise<BenchPage> {
    this.browser.serve({ [url]: { body: html, headers: ISOLATED } });
    const page = await this.browser.open(url);
    await page.focus();
    await page.evaluate((code) => {
      // biome-ignore lint/security/noGlobalEval: the bench is brought in by hand.
      globalThis.eval(code);
      return new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    }, this.#bundles.control);
    return new BenchPage(page, this.#bundles);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** One fresh page with the bench in it. */
export class BenchPage {
  readonly page: Page;
  readonly #bundles: Bundles;

  constructor(page: Page, bundles: Bundles) {
    this.page = page;
    this.#bundles = bundles;
  }

  /** Calls a function of the bench. */
  call<Name extends keyof Bench>(
    name: Name,
    ...args: Parameters<Bench[Name]>
  ): Promise<Awaited<ReturnType<Bench[Name]>>> {
    return this.page.evaluate(
      (wanted, given) => {
        const { bench } = globalThis as never as { bench: Record<string, (...args: unknown[]) => unknown> };
        return bench[wanted]?.(...given);
      },
      name as string,
      args as unknown[],
    ) as Promise<Awaited<ReturnType<Bench[Name]>>>;
  }

  /** Starts the engine and waits until it has settled. */
  start(): ReturnType<Bench['start']> {
    return this.call('start', this.#bundles.ours, this.#bundles.desk);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** Starts a browser to measure in. */
export async function benchBrowser(name: BrowserName, bundles: Bundles): Promise<BenchBrowser> {
  const extension = join(import.meta.dirname, '../../.cache/empty-extension');
  mkdirSync(extension, { recursive: true });
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(EMPTY_EXTENSION));
  return new BenchBrowser(await launch(name, { extension, keepWelcome: true }), bundles);
}
