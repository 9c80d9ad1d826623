/**
 * Calls back where text may be shown or hidden without a mutation: by a click, at a transition's end, in a wider window, by a style
 * sheet that came.
 * @param restyled called with what may look different now
 */
export function onReveal(page: Document, restyled: (element: EventTarget | null) => void, signal: AbortSignal): void {
  const options = { signal, capture: true, passive: true };
  for (const event of ['toggle', 'transitionend', 'animationend'])
    page.addEventListener(event, ({ target }) => restyled(target), options);
  const all = () => restyled(page.documentElement);
  for (const event of ['click', 'change']) page.addEventListener(event, all, options);
  page.defaultView?.addEventListener('resize', all, options);
  page.addEventListener('load', ({ target }) => target instanceof HTMLLinkElement && all(), options);
}
