import type { Page } from './page.ts';

export type BrowserName = 'chromium' | 'firefox';

/** What is served at an address; a string is an HTML page. */
export interface Answer {
  readonly body: string | Uint8Array;
  /** Default `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers by full address; one that ends in `*` answers every address that begins so. */
export type Answers = Readonly<Record<string, string | Answer>>;

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Whether the system prefers dark colours. */
  readonly dark?: boolean;
  /** Match patterns that the user says yes to when the extension asks for them; other requests stay unanswered. */
  readonly willAllow?: readonly string[];
  /** Leaves the welcome tab open that the extension opens at install. */
  readonly keepWelcome?: boolean;
  /** Lets requests that are not served out to the network. */
  readonly online?: boolean;
  /** Shows a window; needs a display. */
  readonly headed?: boolean;
}

/** A request that a web page made for an http(s) address. */
export interface PageRequest {
  readonly url: string;
  readonly served: boolean;
}

/** A real browser with the extension in a throw-away profile. Nothing in it reaches the network unless `online`. */
export interface Browser {
  readonly name: BrowserName;
  /** Origin of the extension's own pages, without a final slash. */
  readonly extensionOrigin: string;
  /** What web pages asked for, in order. */
  readonly requests: readonly PageRequest[];
  /** `host:port` of each connection that anything in the browser tried to make, the extension's background included. */
  readonly escapes: readonly string[];
  /** Adds answers; a later one for the same address wins. */
  serve(answers: Answers): void;
  /**
   * Opens an address in a new tab and waits for its load event.
   * @param before runs in the page's own world before any script of the page and of the extension
   */
  open(url: string, options?: OpenOptions): Promise<Page>;
  /** Opens a page of the extension in a new tab, e.g. `popup.html?tab=3`. */
  openExtension(path: string, options?: Pick<OpenOptions, 'viewport'>): Promise<Page>;
  /** Runs a self-contained function in a page of the extension, with its API as `chrome`, in a background tab. */
  inExtension<Args extends unknown[], Result>(run: (...args: Args) => Result, ...args: Args): Promise<Awaited<Result>>;
  /** Has the extension ask for a site of `willAllow`, and waits until it runs there. */
  allow(origin: string): Promise<void>;
  /** Errors of the extension's own code so far, wherever it ran. */
  extensionErrors(): Promise<readonly string[]>;
  reloadExtension(): Promise<void>;
  /** Resolves when the browser has been closed, by `close` or by the user. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface OpenOptions {
  readonly viewport?: Viewport;
  readonly before?: () => void;
}

export const VIEWPORT: Viewport = { width: 1000, height: 800 };
