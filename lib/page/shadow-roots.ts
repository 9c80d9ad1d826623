import { isForeign } from './unread';

/** Elements that are asked before the work may be interrupted. */
const STEP = 1_000;

/**
 * The open shadow roots directly in a tree. There is no native way to ask for them, so every element is asked. May be interrupted at each yield.
 * @param root where to look
 * @param later called with custom elements that have no shadow root yet: they get it when their script has come
 */
export function* openRootsIn(root: Node, later: (host: Element) => void): Generator<void, ShadowRoot[]> {
  // An iterator keeps its place when the page moves the element at which it waits; a walker would go on from where that went.
  const elements = document.createNodeIterator(root, NodeFilter.SHOW_ELEMENT);
  const roots: ShadowRoot[] = [];
  while (askSome(elements, roots, later)) yield;
  return roots;
}

/** Asks the next elements; gives whether there may be more. No part of the generator, where the loop would be slow. */
function askSome(elements: NodeIterator, roots: ShadowRoot[], later: (host: Element) => void): boolean {
  for (let left = STEP; left > 0; left--) {
    const host = elements.nextNode() as Element | null;
    if (!host) return false;
    const { shadowRoot } = host;
    if (shadowRoot) {
      if (!isForeign(host)) roots.push(shadowRoot);
    } else if (host.localName.includes('-')) later(host);
  }
  return true;
}
