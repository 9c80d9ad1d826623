import { isForeign } from './unread';

/** Elements that are asked before the work may be interrupted. */
const STEP = 1_000;

/**
 * The open shadow roots directly in a tree; `null` where the work may be interrupted. There is no native way to ask for them, so every
 * element is asked.
 * @param root where to look
 * @param later called with custom elements that have no shadow root yet: they get it when their script has come
 */
export function* openRootsIn(root: Node, later: (host: Element) => void): Generator<ShadowRoot | null> {
  let elements: TreeWalker | NodeIterator = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  const roots: ShadowRoot[] = [];
  if (root instanceof Element) ask(root, roots, later);
  for (let last: Node | null = root; last; ) {
    last = askSome(elements, roots, later);
    yield* roots.splice(0);
    yield null;
    // A walker is faster than an iterator, but lost when the page takes away the element at which it waits.
    if (last && elements instanceof TreeWalker && !root.contains(last))
      elements = document.createNodeIterator(root, NodeFilter.SHOW_ELEMENT);
  }
}

/** Asks the next elements; gives the last of them, `null` after the end. No part of the generator, where the loop would be slow. */
function askSome(
  elements: TreeWalker | NodeIterator,
  roots: ShadowRoot[],
  later: (host: Element) => void,
): Element | null {
  let host: Element | null = null;
  for (let left = STEP; left > 0; left--) {
    host = elements.nextNode() as Element | null;
    if (!host) break;
    ask(host, roots, later);
  }
  return host;
}

function ask(host: Element, roots: ShadowRoot[], later: (host: Element) => void): void {
  const { shadowRoot } = host;
  if (shadowRoot) {
    if (!isForeign(host)) roots.push(shadowRoot);
  } else if (host.localName.includes('-')) later(host);
}
