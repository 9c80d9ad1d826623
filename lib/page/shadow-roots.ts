import { isForeign } from './unread';

/** Elements up to which every one is asked for an open shadow root; on larger pages only likely hosts are, the others when they are pointed at. */
const ALL = 2_000;

/** Usual hosts that are no custom elements: with nothing in them, they show nothing but their shadow root. Asked natively. */
const EMPTY = ':empty:not(br,img,path,input,hr,svg,i,td,script,link)';

/** Elements that cannot be a host, and the usual ones that hardly are; commonest first, because each element is compared in this order. */
const NAMED =
  ':not(span,div,a,p,li,td,b,i,ul,tr,br,img,em,strong,path,svg,button,h3,h2,h4,section,input,article,time,code,label,option,th,ol,sup,g,dt,dd,h1,script,link,header,hr)';

/**
 * The open shadow roots directly in a tree. There is no native way to ask for them.
 * @param root where to look
 * @param later called with likely hosts that have no root yet: a custom element gets its root when its script has come
 */
export function openRootsIn(root: ParentNode, later: (host: Element) => void): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const ask = (element: Element, likely: boolean) => {
    if (element.shadowRoot) {
      if (!isForeign(element)) roots.push(element.shadowRoot);
    } else if (likely && element.localName.includes('-')) later(element);
  };
  if (root instanceof Element) ask(root, true);
  const all = root.querySelectorAll('*');
  if (all.length <= ALL) for (const element of all) ask(element, true);
  else {
    for (const element of root.querySelectorAll(EMPTY)) ask(element, true);
    for (const element of root.querySelectorAll(NAMED)) ask(element, true);
    // What is slotted by name stands in a host.
    for (const { parentElement: host } of root.querySelectorAll('[slot]'))
      if (host?.shadowRoot && !isForeign(host) && !roots.includes(host.shadowRoot)) roots.push(host.shadowRoot);
  }
  return roots;
}
