import type { Browser } from 'webextension-polyfill';
import { isReport } from '@/lib/report/guard';
import { mergeFrames } from '@/lib/report/merge';
import type { Report } from '@/lib/report/report';
import type { Message } from './messages';
import { SITE_PATTERNS } from './sites';

/** What the popup can say of a tab. */
export type TabState =
  | { readonly state: 'read'; readonly report: Report }
  /** A site that is not read until the user says so; `origin` is a match pattern to ask for, or null when the address is not known. */
  | { readonly state: 'not-asked'; readonly origin: string | null }
  /** A built-in site whose permission the browser did not give, or the user took back. */
  | { readonly state: 'not-granted'; readonly origin: string }
  /** A page that no extension may read. */
  | { readonly state: 'closed' };

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

/** Reads a tab, and starts the script where the page was open before the extension was. */
export async function readTab(browser: Browser, tab: number): Promise<TabState> {
  const frames = await readableFrames(browser, tab);
  let top = await reportOf(browser, tab, 0);
  if (top === null && frames !== null && (await mayStart(browser, tab))) {
    await startIn(browser, tab);
    top = await reportOf(browser, tab, 0);
  }
  if (top === null) return closedState(browser, tab);
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
async function mayStart(browser: Browser, tab: number): Promise<boolean> {
  const origin = originPattern((await browser.tabs.get(tab)).url);
  return origin !== null && browser.permissions.contains({ origins: [origin] });
}

async function closedState(browser: Browser, tab: number): Promise<TabState> {
  const { url } = await browser.tabs.get(tab);
  const origin = originPattern(url);
  if (url === undefined || url === '') return { state: 'not-asked', origin: null };
  if (origin === null) return { state: 'closed' };
  return isBuiltIn(url) ? { state: 'not-granted', origin } : { state: 'not-asked', origin };
}
