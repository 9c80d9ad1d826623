/** Consecutive siblings whose text was read natively in one call. */
export interface Stretch {
  readonly parent: Node;
  readonly first: Node;
  /** The text of all of them, joined without separators, hidden text included. */
  readonly text: string;
}

/** Elements of a subtree that are read in one call; more are taken apart. Reading is native: no node is met in script. */
const SUBTREE = 2_000;
/** Children that are read in one call where an element has very many. */
const SIBLINGS = 64;
/** Children up to which each is asked for its size. */
const FEW = 512;

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3 || node.nodeType === 4;
const isParent = (node: Node): node is Element | DocumentFragment => isElement(node) || node.nodeType === 11;

/** Whether an element holds more elements than are read in one call; stops counting there. */
const isLarge = (node: Node): boolean =>
  isElement(node)
    ? node.getElementsByTagName('*').item(SUBTREE) !== null
    : isParent(node) && node.querySelectorAll('*').length > SUBTREE;

/**
 * The text of a subtree, stretch by stretch in page order. A page without a title costs only this reading.
 * @param root an element, a shadow root or a text node
 * @param enter called with each element that is taken apart rather than read whole
 */
export function* stretchesOf(root: Node, enter: (element: Element) => void): Generator<Stretch> {
  if (!isParent(root) || (isElement(root) && !isLarge(root))) {
    yield { parent: root, first: root, text: root.textContent ?? '' };
    return;
  }
  if (isElement(root)) enter(root);
  // Taken down at once: the page may move its nodes between two stretches, and what it moves is read again anyway.
  const children = [...root.childNodes];
  const sized = children.length <= FEW;
  let group: Node[] = [];
  for (const child of children) {
    const large = sized && isLarge(child);
    if (!large) group.push(child);
    if (group.length === SIBLINGS || (large && group.length > 0)) {
      yield* siblings(root, group);
      group = [];
    }
    if (large) yield* stretchesOf(child, enter);
  }
  yield* siblings(root, group);
}

/** The text of consecutive siblings. Child by child, because a range counts its way to each of its ends and takes longer. */
function* siblings(parent: Node, group: readonly Node[]): Generator<Stretch> {
  const still = group.filter((node) => node.parentNode === parent);
  const [first] = still;
  if (first) yield { parent, first, text: still.map(textOf).join('') };
}

/**
 * The text nodes of a stretch in which given places of its text lie, in page order. Elements without such a place are passed over by the
 * length of their text, which is read natively: only the nodes asked for are met in script.
 * @param places offsets (UTF-16) into the stretch's text, ascending
 */
export function textsAt({ parent, first, text }: Stretch, places: readonly number[]): Text[] {
  const found: Text[] = [];
  let next = 0;
  const isIn = (end: number) => (places[next] ?? end) < end;
  /** Goes down into siblings; into the last of them without a call, so that a chain of any depth is gone down. */
  const enter = (begin: Node | null, from: number, end: number) => {
    let at = from;
    let node = begin;
    while (node && isIn(end)) {
      // What the last one holds is known, and not read at each level of a chain.
      const after: Node | null = node.nextSibling;
      const until: number = after ? at + lengthOf(node) : end;
      if (isIn(until) && isText(node)) {
        found.push(node);
        while (isIn(until)) next++;
      }
      if (!after && isParent(node)) {
        node = node.firstChild;
        continue;
      }
      if (isIn(until) && isParent(node)) enter(node.firstChild, at, until);
      at = until;
      node = after;
    }
  };
  if (parent === first && !isText(first)) enter(parent.firstChild, 0, text.length);
  else enter(first, 0, text.length);
  return found;
}

/** The text of a node; of a comment, none. */
const textOf = (node: Node): string => (isText(node) || isElement(node) ? (node.textContent ?? '') : '');
const lengthOf = (node: Node): number => (isText(node) ? node.length : textOf(node).length);
