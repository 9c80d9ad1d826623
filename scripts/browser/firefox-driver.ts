import type { Bidi } from './bidi.ts';
import type { Viewport } from './browser.ts';
import type { Marionette } from './marionette.ts';
import type { Box, Driver, Key, Media, Modifier, Point } from './page.ts';

interface LogEntry {
  readonly level: string;
  readonly text: string;
  readonly source: { readonly context?: string };
}

type Outcome =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

// Code points of https://www.w3.org/TR/webdriver2/#keyboard-actions.
const KEYS: Record<Key | Modifier, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

/** Drives one tab of Firefox. Its BiDi context and its Marionette window handle are the same id. */
export class FirefoxDriver implements Driver {
  readonly #context: string;
  readonly problems: string[] = [];
  readonly #bidi: Bidi;
  readonly #marionette: Marionette;

  constructor(context: string, bidi: Bidi, marionette: Marionette) {
    this.#context = context;
    this.#bidi = bidi;
    this.#marionette = marionette;
    bidi.on<LogEntry>('log.entryAdded', ({ level, text, source }) => {
      if (level === 'error' && source.context === context) this.problems.push(text);
    });
  }

  async run(expression: string): Promise<string> {
    const target = { context: this.#context };
    const params = { expression, target, awaitPromise: true, userActivation: true };
    const outcome = await this.#bidi.command<Outcome>('script.evaluate', params);
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return outcome.result.value;
  }

  async tabId(): Promise<number> {
    const script = `
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
      const tab = gBrowser.tabs.find((each) => NavigableManager.getIdForBrowser(each.linkedBrowser) === args[0]);
      return ExtensionParent.apiManager.global.tabTracker.getId(tab);`;
    return (await this.#marionette.inBrowser(script, this.#context)) as number;
  }

  async navigate(url: string): Promise<void> {
    if (/^https?:/.test(url)) {
      await this.#bidi.command('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
      return;
    }
    // BiDi may not go to pages of an extension; Marionette may.
    await this.#marionette.command('Marionette:SetContext', { value: 'content' });
    await this.#marionette.command('WebDriver:SwitchToWindow', { handle: this.#context, focus: false });
    await this.#marionette.command('WebDriver:Navigate', { url });
  }

  moveMouse({ x, y }: Point): Promise<void> {
    return this.#point([move(x, y)]);
  }

  click({ x, y }: Point): Promise<void> {
    return this.#point([move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]);
  }

  tap({ x, y }: Point): Promise<void> {
    return this.#point([move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }], 'touch');
  }

  async press(key: Key, modifiers: readonly Modifier[]): Promise<void> {
    const held = modifiers.map((modifier) => KEYS[modifier]);
    await this.#keys([...held.map(down), down(KEYS[key]), up(KEYS[key]), ...held.map(up)]);
  }

  type(text: string): Promise<void> {
    return this.#keys([...text].flatMap((letter) => [down(letter), up(letter)]));
  }

  async resize(viewport: Viewport): Promise<void> {
    await this.#bidi.command('browsingContext.setViewport', { context: this.#context, viewport });
  }

  async capture(part?: Box): Promise<Uint8Array> {
    const clip = part ? { clip: { type: 'box', ...part } } : {};
    const params = { context: this.#context, ...clip };
    const { data } = await this.#bidi.command<{ data: string }>('browsingContext.captureScreenshot', params);
    return Buffer.from(data, 'base64');
  }

  async emulate({ print = false, forcedColours = false }: Media): Promise<void> {
    const script = `
      const { NavigableManager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
      const context = NavigableManager.getBrowsingContextById(args[0]);
      context.mediumOverride = args[1];
      context.forcedColorsOverride = args[2];`;
    await this.#marionette.inBrowser(script, this.#context, print ? 'print' : '', forcedColours ? 'active' : 'none');
  }

  async focus(): Promise<void> {
    await this.#bidi.command('browsingContext.activate', { context: this.#context });
  }

  async close(): Promise<void> {
    await this.#bidi.command('browsingContext.close', { context: this.#context });
  }

  async #point(actions: readonly object[], pointerType: 'mouse' | 'touch' = 'mouse'): Promise<void> {
    await this.#perform({ type: 'pointer', id: pointerType, parameters: { pointerType }, actions });
  }

  async #keys(actions: readonly object[]): Promise<void> {
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  async #perform(source: object): Promise<void> {
    await this.#bidi.command('input.performActions', { context: this.#context, actions: [source] });
  }
}

const move = (x: number, y: number) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
const down = (value: string) => ({ type: 'keyDown', value });
const up = (value: string) => ({ type: 'keyUp', value });
