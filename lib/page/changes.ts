import { endsLine } from './borders';

/** What of a page is watched while it shows no possible title. */
export const TEXT_OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/** What is watched besides once it does: what can reveal or hide text, or join lines. */
export const OBSERVED: MutationObserverInit = {
  ...TEXT_OBSERVED,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
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

  get any(): boolean {
    return this.all || this.removed || this.added.size + this.touched.size + this.restyled.size > 0;
  }

  /** Notes a batch of mutations. */
  note(records: readonly MutationRecord[]): void {
    if (this.all) return;
    if (records.length > MANY) {
      this.#noteTargets(records);
      return;
    }
    for (const record of records) {
      if (record.type === 'childList') this.#noteChildren(record);
      else if (record.type === 'characterData') this.#noteData(record.target);
      else if (record.target instanceof Element) this.restyled.add(record.target);
    }
    if (this.added.size + this.touched.size + this.restyled.size > PLACES) this.all = true;
  }

  /** The subtrees that came, without those that lie in another of them. */
  outermost(): Node[] {
    return [...this.added].filter((node) => {
      if (!node.isConnected) return false;
      for (let around = node.parentNode; around; around = around.parentNode) if (this.added.has(around)) return false;
      return true;
    });
  }

  #noteChildren({ target, addedNodes, removedNodes, previousSibling, nextSibling }: MutationRecord): void {
    if (isSheet(target) || [...addedNodes, ...removedNodes].some(hasSheet)) this.#noteSheet(target);
    for (const node of addedNodes) {
      if (node.nodeType !== 3) this.added.add(node);
      this.#touch(edgeText(node, 'firstChild'));
      this.#touch(edgeText(node, 'lastChild'));
    }
    if (removedNodes.length > 0) this.removed = true;
    // What stood beside it may now be one line with it, or with what is on its other side.
    if (previousSibling) this.#touch(edgeText(previousSibling, 'lastChild'));
    if (nextSibling) this.#touch(edgeText(nextSibling, 'firstChild'));
  }

  #noteData(target: Node): void {
    if (target.parentNode && isSheet(target.parentNode)) this.#noteSheet(target.parentNode);
    else this.#touch(target);
  }

  /** A style sheet that came, went or changed can show and hide anything in its tree. */
  #noteSheet(target: Node): void {
    const root = target.getRootNode();
    if (root instanceof ShadowRoot) this.restyled.add(root.host);
    else if (root instanceof Document) this.restyled.add(root.documentElement);
  }

  #noteTargets(records: readonly MutationRecord[]): void {
    const targets = new Set<Node>();
    for (const { target } of records) targets.add(target);
    this.removed = true;
    if (targets.size > 16) this.all = true;
    else for (const target of targets) this.added.add(target);
  }

  #touch(node: Node | null): void {
    if (node?.nodeType === 3) this.touched.add(node as Text);
  }
}

const isSheet = (node: Node): boolean =>
  node instanceof Element && (node.localName === 'style' || node.localName === 'link');
const hasSheet = (node: Node): boolean =>
  isSheet(node) || (node instanceof Element && node.querySelector('style,link') !== null);

/** The text at the edge of a node, where it begins or ends with text that goes on in the line around. */
function edgeText(node: Node, edge: 'lastChild' | 'firstChild'): Node | null {
  let inner: Node | null = node;
  while (inner instanceof Element) inner = endsLine(inner) ? null : inner[edge];
  return inner;
}
