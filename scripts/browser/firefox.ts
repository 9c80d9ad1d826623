import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Served } from './answers.ts';
import type { Bidi } from './bidi.ts';
import { type Answers, type Browser, type LaunchOptions, type OpenOptions, VIEWPORT } from './browser.ts';
import { ExtensionPage } from './extension-page.ts';
import { FirefoxDriver } from './firefox-driver.ts';
import { addOnIdOf, closeWelcome, errorsOf, installAddOn, reloadAddOn } from './firefox-extension.ts';
import { type Process, startFirefox } from './firefox-process.ts';
import { EXTENSION_HOST, writeProfile } from './firefox-profile.ts';
import { answerRequests } from './firefox-requests.ts';
import type { Marionette } from './marionette.ts';
import { Page } from './page.ts';
import { Wall } from './wall.ts';

/** Starts Firefox: pages are driven over BiDi, the extension's own and the browser's side over Marionette, in one session. */
export async function launchFirefox(program: string, options: LaunchOptions): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'mission-lens-firefox-'));
  const wall = options.online ? undefined : await Wall.build();
  const addOnId = addOnIdOf(options.extension);
  writeProfile(profile, {
    addOnId,
    dark: options.dark ?? false,
    allowsAll: (options.willAllow?.length ?? 0) > 0,
    proxyPort: wall?.port,
  });
  const process = await startFirefox(program, profile, options.headed ?? false);
  const closed = process.closed.then(() => {
    wall?.takeDown();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  await installAddOn(process.marionette, options.extension);
  if (!options.keepWelcome) await closeWelcome(process.marionette, `moz-extension://${EXTENSION_HOST}/welcome.html`);
  const served = new Served();
  await answerRequests(process.bidi, served, options.online ?? false);
  return new Firefox(process, closed, addOnId, served, wall, options.headed ?? false);
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly extensionOrigin = `moz-extension://${EXTENSION_HOST}`;
  readonly closed: Promise<void>;
  readonly #process: Process;
  readonly #bidi: Bidi;
  readonly #marionette: Marionette;
  readonly #addOnId: string;
  readonly #served: Served;
  readonly #wall: Wall | undefined;
  readonly #headed: boolean;
  readonly #hidden = new ExtensionPage(() => this.#openHidden());

  constructor(
    process: Process,
    closed: Promise<void>,
    addOnId: string,
    served: Served,
    wall: Wall | undefined,
    headed: boolean,
  ) {
    this.#process = process;
    this.#bidi = process.bidi;
    this.#marionette = process.marionette;
    this.closed = closed;
    this.#addOnId = addOnId;
    this.#served = served;
    this.#wall = wall;
    this.#headed = headed;
  }

  get requests() {
    return this.#served.requests;
  }

  get escapes() {
    return this.#wall?.escapes ?? [];
  }

  serve(answers: Answers): void {
    this.#served.add(answers);
  }

  async open(url: string, { viewport, before }: OpenOptions = {}): Promise<Page> {
    const context = await this.#newTab();
    if (before) {
      const params = { functionDeclaration: `() => { (${before})(); }`, contexts: [context] };
      await this.#bidi.command('script.addPreloadScript', params);
    }
    return this.#show(context, url, viewport);
  }

  async openExtension(path: string, { viewport }: Pick<OpenOptions, 'viewport'> = {}): Promise<Page> {
    return this.#show(await this.#newTab(), `${this.extensionOrigin}/${path}`, viewport);
  }

  inExtension<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>> {
    return this.#hidden.evaluate(run, ...args);
  }

  allow(origin: string): Promise<void> {
    return this.#hidden.allow(origin);
  }

  extensionErrors(): Promise<readonly string[]> {
    return errorsOf(this.#marionette, this.extensionOrigin);
  }

  async reloadExtension(): Promise<void> {
    this.#hidden.forget();
    await reloadAddOn(this.#marionette, this.#addOnId);
  }

  async close(): Promise<void> {
    this.#process.stop();
    await this.closed;
  }

  async #newTab(background = false): Promise<string> {
    const params = { type: 'tab', background };
    const { context } = await this.#bidi.command<{ context: string }>('browsingContext.create', params);
    return context;
  }

  async #show(context: string, url: string, viewport = VIEWPORT): Promise<Page> {
    const page = new Page(new FirefoxDriver(context, this.#bidi, this.#marionette));
    if (!this.#headed) await page.resize(viewport);
    await page.navigate(url);
    return page;
  }

  async #openHidden(): Promise<Page> {
    return this.#show(await this.#newTab(true), `${this.extensionOrigin}/options.html`);
  }
}
