/**
 * Calls back where text may be shown or hidden without a mutation: by a click, at a transition's end, in a wider window, by a style
 * sheet that came.
 * @param restyled called with what may look different now
 * @returns begins to listen. May be called again: `document.open` takes the listeners off, and what is there is not added twice
 */
export function onReveal(
  page: Document,
  restyled: (element: EventTarget | null) => void,
  signal: AbortSignal,
): () => void {
  const options = { signal, capture: true, passive: true };
  const one = ({ target }: Event) => restyled(target);
  const all = () => restyled(page.documentElement);
  const loaded = ({ target }: Event) => target instanceof HTMLLinkElement && all();
  return () => {
    for (const event of ['toggle', 'transitionend', 'animationend']) page.addEventListener(event, one, options);
    for (const event of ['click', 'change']) page.addEventListener(event, all, options);
    page.defaultView?.addEventListener('resize', all, options);
    page.addEventListener('load', loaded, options);
  };
}
