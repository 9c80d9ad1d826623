import { endsLine } from './borders';

/** What of a page is watched while it shows no possible title. */
export const TEXT_OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What is watched besides once it does: what can reveal or hide text, join lines, or make an editor of them. */
export const OBSERVED: MutationObserverInit = {
  ...TEXT_OBSERVED,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'slot', 'contenteditable', 'role'],
};

/** Records of one batch up to which each is looked at; above, a whole rescan is cheaper for the page. */
const MANY = 1_000;
/** Changed places up to which each is read for itself. */
const PLACES = 2_000;

/** What of a page has changed since it was last read. */
export class Changes {
  /** Subtrees that came. */
  readonly added = new Set<Node>();
  /** Text nodes whose line has changed. */
  readonly touched = new Set<Text>();
  /** Elements whose style may have changed. */
  readonly restyled = new Set<Element>();
  /** Whether anything left the page. */
  removed = false;
  /** Whether too much has changed to say what. */
  all = false;
  /** Heard of and not noted yet. */
  #heard: MutationRecord[] = [];

  /** Whether anything has changed, also what was heard of only. */
  get any(): boolean {
    return (
      this.all || this.removed || this.added.size + this.touched.size + this.restyled.size + this.#heard.length > 0
    );
  }

  /**
   * Takes a batch of mutations, to be noted with others: each for itself, between two works of the page, would take twice the time. What is
   * changed again until then is heard of too, but for what has left the page.
   */
  hear(records: readonly MutationRecord[]): void {
    if (this.all) return;
    if (records.length > MANY) {
      this.#noteTargets(records);
      return;
    }
    for (const { target, removedNodes } of records) if (holdReaching(removedNodes)) this.#noteReach(target);
    this.#heard.push(...records);
    if (this.#heard.length > PLACES) this.note();
  }

  /** Notes what was heard. */
  note(): void {
    const heard = this.#heard;
    this.#heard = [];
    this.#note(heard);
  }

  #note(records: readonly MutationRecord[]): void {
    if (this.all) return;
    for (const record of records) {
      if (record.type === 'childList') this.#noteChildren(record);
      else if (record.type === 'characterData') this.#noteData(record.target);
      else if (record.target instanceof Element) this.#noteStyle(record.target);
    }
    if (this.added.size + this.touched.size + this.restyled.size > PLACES) this.noteAll();
  }

  /** Notes that anything may have changed, and holds nothing of what has left the page. */
  noteAll(): void {
    this.all = true;
    this.#heard = [];
    for (const places of [this.added, this.touched, this.restyled]) places.clear();
  }

  #noteChildren({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (isReaching(target) || holdReaching(addedNodes)) this.#noteReach(target);
    // What a slot shows without a child of the host goes when there is one, and comes back.
    if (target instanceof Element && target.shadowRoot) this.restyled.add(target);
    for (const node of addedNodes) {
      if (node.nodeType !== 3) this.added.add(node);
      this.#touchAround(node, node, target);
    }
    if (removedNodes.length > 0) this.removed = true;
    // What stood beside it may now be one line with it, or with what is on its other side, or no longer.
    this.#touchAround(previousSibling, nextSibling, target);
  }

  #noteStyle(element: Element): void {
    this.restyled.add(element);
    // The lines on both sides of it may be joined or parted.
    this.#touchAround(element, element, element);
  }

  #noteData(target: Node): void {
    if (target.parentNode && isReaching(target.parentNode)) this.#noteReach(target.parentNode);
    else this.#touch(target);
  }

  /**
   * Notes that anything in the tree of a node may be shown or hidden, and the own children of a shadow tree's host; anything of the page where
   * the node has left it since.
   */
  #noteReach(target: Node): void {
    const root = target.getRootNode();
    this.restyled.add(root instanceof ShadowRoot ? root.host : document.documentElement);
  }

  #noteTargets(records: readonly MutationRecord[]): void {
    const targets = new Set<Node>();
    for (const { target } of records)
      if (targets.add(target).size > 16) {
        this.noteAll();
        return;
      }
    this.removed = true;
    for (const target of targets) {
      this.added.add(target);
      if (isReaching(target)) this.#noteReach(target);
      else if (target instanceof Element) this.#noteStyle(target);
    }
  }

  /** Notes the text nearest to a place in its line, on both sides. */
  #touchAround(before: Node | null, after: Node | null, parent: Node): void {
    this.#touch(nearestText(before, parent, 'previousSibling', 'lastChild'));
    this.#touch(nearestText(after, parent, 'nextSibling', 'firstChild'));
  }

  #touch(node: Node | null): void {
    if (node?.nodeType === 3) this.touched.add(node as Text);
  }
}

/** Those of some nodes that are on the page and in no other of them. */
export function outermost<Kind extends Node>(nodes: ReadonlySet<Kind>): Kind[] {
  const all: ReadonlySet<Node> = nodes;
  return [...nodes].filter((node) => {
    if (!node.isConnected) return false;
    for (let around = node.parentNode; around; around = around.parentNode) if (all.has(around)) return false;
    return true;
  });
}

/** What shows or hides text elsewhere by being there: style sheets, and the places for a host's own children. */
const REACHING = 'style,link,slot';
const isReaching = (node: Node): boolean => node instanceof Element && /^(?:style|link|slot)$/.test(node.localName);

function holdReaching(nodes: NodeList): boolean {
  for (const node of nodes)
    if (isReaching(node) || (node.firstChild && (node as Element).querySelector(REACHING))) return true;
  return false;
}

/** The text that follows a place in its line on one side, past comments and what is empty. */
function nearestText(
  first: Node | null,
  parent: Node,
  side: 'previousSibling' | 'nextSibling',
  edge: 'lastChild' | 'firstChild',
): Node | null {
  let node = first;
  let around: Node | null = parent;
  for (;;) {
    while (!node) {
      if (!(around instanceof Element) || endsLine(around)) return null;
      node = around[side];
      around = around.parentNode;
    }
    if (node.nodeType === 3) return node;
    if (node instanceof Element && endsLine(node)) return null;
    around = node[edge] ? node : node.parentNode;
    node = node[edge] ?? node[side];
  }
}
