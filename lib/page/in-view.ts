/**
 * The element around the middle of the window, when the page does not stand at its beginning. It is read first. To be asked
 * once: later the page may not be laid out, and asking would make it.
 */
export function elementInView(page: Document): Element | null {
  const view = page.defaultView;
  if (!view || view.scrollY < view.innerHeight) return null;
  return page.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
}
