import type { Browser } from 'webextension-polyfill';
import { isReport } from '@/lib/report/guard';
import { mergeFrames } from '@/lib/report/merge';
import type { Report } from '@/lib/report/report';
import type { Message } from './messages';
import { isPaused } from './page-choice';
import { SITE_PATTERNS } from './sites';

/** What the popup can say of a tab. */
export type TabState =
  | { readonly state: 'read'; readonly report: Report }
  /** A site that is not read until the user says so; `origin` is a match pattern to ask for, or null when the address is not known. */
  | { readonly state: 'not-asked'; readonly origin: string | null }
  /** A built-in site whose permission the browser did not give, or the user took back. */
  | { readonly state: 'not-granted'; readonly origin: string }
  /** A site that the user paused. */
  | { readonly state: 'paused'; readonly host: string }
  /** A page that no extension may read; a page that may be read, but does not answer. */
  | { readonly state: 'closed' | 'failed' };

/** The built content script, as `scripting` names it. */
const SCRIPT = '/annotate.js';

/** The match pattern of an address' whole site, or null for an address that no extension may read. */
export function originPattern(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** Whether an address lies on one of the sites that are read from the start. */
export function isBuiltIn(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' &&
    SITE_PATTERNS.some((pattern) => {
      const host = pattern.slice('https://'.length, -'/*'.length);
      return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
    })
  );
}

/** Sends a message to one frame; undefined when nobody there answers. */
export async function ask(browser: Browser, tab: number, frame: number, message: Message): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, message, { frameId: frame });
  } catch {
    // No listener in that frame: the expected answer of a page without our script.
    return undefined;
  }
}

/** The frames of a tab that may be read, or null when none may. */
async function readableFrames(browser: Browser, tab: number): Promise<number[] | null> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: () => 0 });
    return results.map((result) => result.frameId);
  } catch {
    return null;
  }
}

async function reportOf(browser: Browser, tab: number, frame: number): Promise<Report | null> {
  const answer = await ask(browser, tab, frame, { type: 'report' });
  return isReport(answer) ? answer : null;
}

/** Starts the content script in every frame of a tab that may be read. Rejects where the browser does not allow it. */
export async function startIn(browser: Browser, tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [SCRIPT] });
}

/** Milliseconds between questions to a script that was just started: it reads the settings before it listens. */
const WAITS = [50, 100, 200, 400];

async function reportWhenStarted(browser: Browser, tab: number): Promise<Report | null> {
  for (const wait of WAITS) {
    const report = await reportOf(browser, tab, 0);
    if (report !== null) return report;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return reportOf(browser, tab, 0);
}

/**
 * Reads a tab, and starts the script where the page was open before the extension was.
 * @param pausedHosts hosts on which nothing is to be read
 */
export async function readTab(browser: Browser, tab: number, pausedHosts: readonly string[]): Promise<TabState> {
  const { url } = await browser.tabs.get(tab);
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  if (isPaused(host, pausedHosts)) return { state: 'paused', host };
  const frames = await readableFrames(browser, tab);
  let top = await reportOf(browser, tab, 0);
  if (top === null && frames !== null && (await mayStart(browser, url))) {
    await startIn(browser, tab);
    top = await reportWhenStarted(browser, tab);
  }
  if (top === null) return unreadState(url, frames !== null && (await mayStart(browser, url)));
  const others = await Promise.all(
    (frames ?? [])
      .filter((frame) => frame !== 0)
      .map(async (frame) => ({ frame, report: await reportOf(browser, tab, frame) })),
  );
  return {
    state: 'read',
    report: mergeFrames(
      top,
      others.flatMap(({ frame, report }) => (report === null ? [] : [{ frame, report }])),
    ),
  };
}

/** Whether the user has agreed to this site, so that its page may be read without asking again. */
async function mayStart(browser: Browser, url: string | undefined): Promise<boolean> {
  const origin = originPattern(url);
  return origin !== null && browser.permissions.contains({ origins: [origin] });
}

function unreadState(url: string | undefined, isAllowed: boolean): TabState {
  if (isAllowed) return { state: 'failed' };
  const origin = originPattern(url);
  if (url === undefined || url === '') return { state: 'not-asked', origin: null };
  if (origin === null) return { state: 'closed' };
  return isBuiltIn(url) ? { state: 'not-granted', origin } : { state: 'not-asked', origin };
}
