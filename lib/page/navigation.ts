/** The navigation API: Chromium, and Firefox from 147. */
interface Navigation extends EventTarget {
  readonly currentEntry: unknown;
}

/**
 * Watches the address of a page. History functions patched by a content script see no call of the page, so the browser is asked, and the
 * address is compared on every occasion besides.
 * @param turned called after each change of path or query without loading; a change of the fragment alone is none
 * @returns compares now; to be called whenever the page has changed, because not every browser tells
 */
export function onAddressChange(page: Document, turned: () => void, signal: AbortSignal): () => void {
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
  for (const event of ['popstate', 'hashchange', 'pageshow', 'visibilitychange'])
    view?.addEventListener(event, compare, { signal });
  return compare;
}

const addressOf = (page: Document): string => (page.location?.href ?? '').replace(/#(?!!|\/).*$/, '');
