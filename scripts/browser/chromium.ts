import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser as Puppeteer, type Page as Tab } from 'puppeteer-core';
import { Served } from './answers.ts';
import { type Answers, type Browser, type LaunchOptions, type OpenOptions, VIEWPORT } from './browser.ts';
import { allowHosts } from './chromium-allow.ts';
import { ChromiumDriver } from './chromium-driver.ts';
import { writeProfile } from './chromium-profile.ts';
import { watchWorkers } from './chromium-worker.ts';
import { ExtensionPage } from './extension-page.ts';
import { Page } from './page.ts';
import { Wall } from './wall.ts';

/** Starts Chromium, Chrome for Testing or Chrome; the extension is loaded over the pipe, which branded Chrome takes too. */
export async function launchChromium(program: string, options: LaunchOptions): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'mission-lens-chromium-'));
  writeProfile(profile);
  const wall = options.online ? undefined : await Wall.build();
  const start = () => startProcess(program, profile, options, wall?.port);
  let process = await start();
  const id = await extensionOf(process, options);
  if (options.willAllow?.length) {
    await process.close();
    allowHosts(profile, id, options.willAllow);
    process = await start();
    await extensionOf(process, options);
  } else if (!options.keepWelcome) {
    await closeWelcome(process, id);
  }
  return new Chromium(process, `chrome-extension://${id}`, options, wall, profile);
}

/** Its id. Loading over the pipe also works in branded Chrome, but forgets allowed hosts; the switch in `startProcess` keeps them. */
async function extensionOf(process: Puppeteer, { willAllow, extension }: LaunchOptions): Promise<string> {
  if (!willAllow?.length) return process.installExtension(extension);
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    const [id] = (await process.extensions()).keys();
    if (id) return id;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('This Chromium ignores --load-extension: hosts can only be allowed by hand in it');
}

/** The tab comes some time after the install; closed later it would take the focus from a test's page. */
async function closeWelcome(process: Puppeteer, id: string): Promise<void> {
  const welcome = await process.waitForTarget((target) => target.url() === `chrome-extension://${id}/welcome.html`);
  await (await welcome.page())?.close();
}

function startProcess(program: string, profile: string, options: LaunchOptions, proxyPort: number | undefined) {
  return puppeteer.launch({
    executablePath: program,
    userDataDir: profile,
    pipe: true,
    // A peer of the bench may hold a page for minutes.
    protocolTimeout: 900_000,
    enableExtensions: true,
    headless: !options.headed,
    defaultViewport: options.headed ? null : VIEWPORT,
    args: [
      '--no-first-run',
      '--disable-quic',
      '--disable-search-engine-choice-screen',
      '--dns-prefetch-disable',
      '--disable-features=OptimizationHints,MediaRouter,NetworkTimeServiceQuerying,LoadingPredictor,Prerender2,PreconnectToSearch',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.willAllow?.length
        ? [`--load-extension=${options.extension}`, `--disable-extensions-except=${options.extension}`]
        : []),
      ...(proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
}

// Its own sign-in and update checks, which no switch turns off.
const OF_CHROMIUM =
  /^(accounts\.google\.com:443$|update\.googleapis\.com:443$|http:\/\/update\.googleapis\.com\/service\/update2\/)/;

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly extensionOrigin: string;
  readonly closed: Promise<void>;
  readonly #process: Puppeteer;
  readonly #options: LaunchOptions;
  readonly #served = new Served();
  readonly #wall: Wall | undefined;
  readonly #errors: string[] = [];
  readonly #hidden = new ExtensionPage(() => this.#openHidden());

  constructor(process: Puppeteer, origin: string, options: LaunchOptions, wall: Wall | undefined, profile: string) {
    this.#process = process;
    this.extensionOrigin = origin;
    this.#options = options;
    this.#wall = wall;
    this.closed = new Promise((resolve) => {
      process.on('disconnected', () => {
        wall?.takeDown();
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
        resolve();
      });
    });
    watchWorkers(process, origin, this.#errors);
  }

  get requests() {
    return this.#served.requests;
  }

  get escapes() {
    return (this.#wall?.escapes ?? []).filter((where) => !OF_CHROMIUM.test(where));
  }

  serve(answers: Answers): void {
    this.#served.add(answers);
  }

  async open(url: string, { viewport, before }: OpenOptions = {}): Promise<Page> {
    const tab = await this.#newTab();
    if (before) await tab.evaluateOnNewDocument(before);
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      if (!/^https?:/.test(request.url())) return request.continue();
      const answer = this.#served.answer(request.url());
      if (!answer) return this.#options.online ? request.continue() : request.abort();
      const { body, status, type: contentType, headers } = answer;
      return request.respond({ status, contentType, headers: { ...headers }, body });
    });
    return this.#show(tab, url, viewport);
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

  async extensionErrors(): Promise<readonly string[]> {
    return this.#errors;
  }

  async reloadExtension(): Promise<void> {
    this.#hidden.forget();
    await this.#process.installExtension(this.#options.extension);
  }

  async close(): Promise<void> {
    await this.#process.close();
    await this.closed;
  }

  async #newTab(background = false): Promise<Tab> {
    const tab = await this.#process.newPage({ type: 'tab', background });
    const value = this.#options.dark ? 'dark' : 'light';
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    return tab;
  }

  async #show(tab: Tab, url: string, viewport = VIEWPORT): Promise<Page> {
    if (!this.#options.headed) await tab.setViewport(viewport);
    const page = new Page(new ChromiumDriver(tab, this.extensionOrigin, this.#errors, this.#hidden));
    await page.navigate(url);
    return page;
  }

  async #openHidden(): Promise<Page> {
    return this.#show(await this.#newTab(true), `${this.extensionOrigin}/options.html`);
  }
}
