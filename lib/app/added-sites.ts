import type { Browser, Scripting } from 'webextension-polyfill';
import { SITE_PATTERNS } from './sites';

const REGISTRATION = 'added-sites';

/** The match patterns that the user added; the browser's own list of grants is the one place where they are kept. */
export async function addedSites(browser: Browser): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !SITE_PATTERNS.includes(origin)).sort();
}

/**
 * Asks the user for a site. Must be called in a click or key handler.
 * @param origin a match pattern
 * @returns whether the site may be read now
 */
export const addSite = (browser: Browser, origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [origin] });

/** Gives a site back. */
export const removeSite = (browser: Browser, origin: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [origin] });

let registering = Promise.resolve();

/** Makes the content script run on exactly the added sites. Calls are carried out one after another. */
export function registerAddedSites(browser: Browser): Promise<void> {
  registering = registering.then(
    () => register(browser),
    () => register(browser),
  );
  return registering;
}

async function register(browser: Browser): Promise<void> {
  const matches = await addedSites(browser);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([scriptFor(matches)]);
}

/** As the manifest's own content script. The polyfill's types do not know frames that have no address of their own yet. */
const scriptFor = (matches: string[]): Scripting.RegisteredContentScript & { matchOriginAsFallback: boolean } => ({
  id: REGISTRATION,
  matches,
  js: ['annotate.js'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  persistAcrossSessions: true,
});
