/** Calls back when a page has turned to another address without loading. */
export interface Address {
  /** Compares now; to be asked whenever the page has changed, because not every browser tells. */
  compare(): void;
}

/** The navigation API: Chromium, and Firefox from 147. */
interface Navigation extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Watches the address of a page. History functions patched by a content script see no call of the page, so the browser is asked, and the
 * address is compared on every occasion besides.
 * @param turned called after each change of path or query; a change of the fragment alone is none
 */
export function onAddressChange(page: Document, turned: () => void, signal: AbortSignal): Address {
  const view = page.defaultView;
  let known = addressOf(page);
  const compare = () => {
    const now = addressOf(page);
    if (now === known) return;
    known = now;
    turned();
  };
  const navigation = (view as { navigation?: Navigation } | null)?.navigation;
  navigation?.addEventListener('currententrychange', compare, { signal });
  for (const event of ['popstate', 'hashchange', 'pageshow']) view?.addEventListener(event, compare, { signal });
  page.addEventListener('visibilitychange', compare, { signal });
  return { compare };
}

const addressOf = (page: Document): string => (page.location?.href ?? '').replace(/#(?!!|\/).*$/, '');
