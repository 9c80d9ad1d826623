import type { Viewport } from './browser.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point, Viewport {}

/** How a page is shown other than on a plain screen. */
export interface Media {
  readonly print?: boolean;
  readonly forcedColours?: boolean;
}

/** What each browser does in its own way for one tab. */
export interface Driver {
  /** Console errors and uncaught exceptions of the tab. */
  readonly problems: readonly string[];
  /** Evaluates an expression in the page's own world, as after a user's gesture; it is, or promises, a string. */
  run(expression: string): Promise<string>;
  tabId(): Promise<number>;
  navigate(url: string): Promise<void>;
  moveMouse(to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  /** Touches with one finger. */
  tap(at: Point): Promise<void>;
  press(key: Key, modifiers: readonly Modifier[]): Promise<void>;
  type(text: string): Promise<void>;
  resize(viewport: Viewport): Promise<void>;
  /** PNG of the viewport, or of a part of it. */
  capture(part?: Box): Promise<Uint8Array>;
  /** Shows the tab as it is printed, or in forced colours; without either, as before. */
  emulate(media: Media): Promise<void>;
  focus(): Promise<void>;
  /** Bytes of script on the heap of the tab after two forced collections; where the browser tells. */
  heap?(): Promise<number>;
  close(): Promise<void>;
}

export type Key =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'Space'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End';
export type Modifier = 'Shift' | 'Control' | 'Alt';

/** One tab, spoken to in the same way in both browsers. */
export class Page {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  /** Console errors and uncaught exceptions so far, those of the content script included. */
  get problems(): readonly string[] {
    return this.driver.problems;
  }

  /** The id that the extension's API knows the tab by. */
  tabId(): Promise<number> {
    return this.driver.tabId();
  }

  /** Runs a self-contained function in the page's own world; arguments and result must survive JSON. */
  async evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const call = `(${run})(...${JSON.stringify(args)})`;
    const answer = await this.driver.run(`(async () => JSON.stringify({ value: await ${call} }))().catch(
      (error) => JSON.stringify({ error: String(error) + '\\n' + (error?.stack ?? '') }))`);
    const { value, error } = JSON.parse(answer) as { value: Awaited<Result>; error?: string };
    if (error !== undefined) throw new Error(`In the page: ${error}`);
    return value;
  }

  /**
   * Asks until the answer is truthy.
   * @throws after `within` milliseconds, with the function's text
   */
  async waitFor<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    return this.waitUntil(() => this.evaluate(run, ...args), String(run));
  }

  /** As `waitFor`, for a condition that is asked from here. */
  async waitUntil<Result>(ask: () => Promise<Result>, what = String(ask), within = 10_000): Promise<Result> {
    const end = performance.now() + within;
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (performance.now() > end) throw new Error(`Not within ${within} ms: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  navigate(url: string): Promise<void> {
    return this.driver.navigate(url);
  }

  /** Rests the pointer on a point of the viewport, in CSS pixels. */
  moveMouse(x: number, y: number): Promise<void> {
    return this.driver.moveMouse({ x, y });
  }

  /** Scrolls the first element of a selector into view and clicks its middle. */
  async click(selector: string): Promise<void> {
    await this.driver.click(middle(await this.boxOf(selector)));
  }

  /** Scrolls the first element of a selector into view and rests the pointer on its middle. */
  async hover(selector: string): Promise<void> {
    await this.driver.moveMouse(middle(await this.boxOf(selector)));
  }

  /** Touches a point of the viewport with one finger, in CSS pixels. */
  tap(x: number, y: number): Promise<void> {
    return this.driver.tap({ x, y });
  }

  emulate(media: Media): Promise<void> {
    return this.driver.emulate(media);
  }

  press(key: Key, ...modifiers: readonly Modifier[]): Promise<void> {
    return this.driver.press(key, modifiers);
  }

  /** Types into whatever has the focus. */
  type(text: string): Promise<void> {
    return this.driver.type(text);
  }

  resize(viewport: Viewport): Promise<void> {
    return this.driver.resize(viewport);
  }

  /** PNG of the viewport; of one element, or of a box, where given. */
  async screenshot(part?: string | Box): Promise<Uint8Array> {
    return this.driver.capture(typeof part === 'string' ? await this.boxOf(part) : part);
  }

  /** Brings the tab to the front. */
  focus(): Promise<void> {
    return this.driver.focus();
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async boxOf(selector: string): Promise<Box> {
    const box = await this.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const rect = element?.getBoundingClientRect();
      return rect ? { x: rect.x, y: rect.y, width: rect.width, height: rect.height } : null;
    }, selector);
    if (!box) throw new Error(`No element ${selector} on the page`);
    return box;
  }
}

/** The middle of a box. */
export function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
