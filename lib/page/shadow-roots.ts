import { isForeign } from './unread';

/** Elements that cannot be a host, by the rules of `attachShadow`; commonest first, because each element is compared in this order. */
const MAY_HOST = ':not(a,li,td,b,i,ul,tr,br,img,em,strong,path,svg,button,input,label,th,ol,script,link)';
/** Elements that are asked before the work may be interrupted. */
const STEP = 500;

function* hostsIn(root: ParentNode): Generator<Element> {
  if (root instanceof Element) yield root;
  yield* root.querySelectorAll(MAY_HOST);
}

/**
 * The open shadow roots directly in a tree; `null` where the work may be interrupted. There is no native way to ask for them, so every
 * element that may be a host is asked.
 * @param root where to look
 * @param later called with custom elements that have no root yet: they get it when their script has come
 */
export function* openRootsIn(root: ParentNode, later: (host: Element) => void): Generator<ShadowRoot | null> {
  let asked = 0;
  for (const host of hostsIn(root)) {
    const { shadowRoot } = host;
    if (shadowRoot) {
      if (!isForeign(host)) yield shadowRoot;
    } else if (host.localName.includes('-')) later(host);
    if (++asked % STEP === 0) yield null;
  }
}
