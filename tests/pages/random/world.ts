import { Builder, STYLE } from './build';
import { CHANGES, type Ground } from './changes';
import { Random } from './random';

/** What a test tells a random page to do. */
export interface RandomPage {
  /** Builds the page of a seed. */
  build(seed: number): void;
  /** Makes the next changes of the seed together; gives what was done, in words. */
  change(): string;
  /**
   * Marks, each with its highlight, its text and where it stands, in a fixed order. Without those of titles with something hidden in their
   * midst, which are found when the line is read for another reason, but are not looked for.
   */
  marks(): string[];
  /** The page as it is, for the reader of a failure. */
  html(): string;
}

/** Parts that a page grows to, so that it stays of one size through any number of changes. */
const LARGE = 250;

const field = (): HTMLElement => document.body;
let random = new Random(0);
let builder = new Builder(random);

function build(seed: number): void {
  random = new Random(seed);
  builder = new Builder(random);
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
  for (let parts = 10; parts > 0; parts--) builder.fill(field(), 3);
}

function change(): string {
  const together = random.onceIn(6) ? 2 + random.below(3) : 1;
  return Array.from({ length: together }, () => changeOnce()).join(' + ');
}

function changeOnce(): string {
  const ground = groundOf(field());
  const isLarge = ground.elements.length > LARGE;
  for (;;) {
    const name = isLarge ? random.of(['remove', 'replace by text']) : random.maybeOf(Object.keys(CHANGES));
    const changed = CHANGES[name ?? '']?.(ground);
    if (changed) return `${name} at ${pathTo(changed)}`;
  }
}

function groundOf(root: Element | ShadowRoot): Ground {
  const elements: Element[] = [];
  const texts: Text[] = [];
  const parents: (Element | ShadowRoot)[] = [];
  const walk = (parent: Element | ShadowRoot) => {
    if (!(parent instanceof Element) || !parent.matches('svg,textarea,br,wbr,img,slot')) parents.push(parent);
    for (const node of parent.childNodes) {
      if (node instanceof Text) texts.push(node);
      if (!(node instanceof Element) || node.localName === 'style') continue;
      elements.push(node);
      walk(node);
    }
    if (parent instanceof Element && parent.shadowRoot) walk(parent.shadowRoot);
  };
  walk(root);
  return { random, build: builder, elements, texts, parents };
}

/** Where a node stands: its place among its siblings, from the document down, `#` for a shadow root. */
function pathTo(node: Node): string {
  const { parentNode } = node;
  if (node instanceof ShadowRoot) return `${pathTo(node.host)}/#`;
  if (!parentNode) return node === document ? '' : 'nowhere';
  return `${pathTo(parentNode)}/${Array.prototype.indexOf.call(parentNode.childNodes, node)}`;
}

/** Whether something that cannot be seen stands in the midst of a text. */
function isBroken(range: Range): boolean {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const { display, visibility } = getComputedStyle(walker.currentNode as Element);
    if ((display === 'none' || visibility === 'hidden') && range.intersectsNode(walker.currentNode)) return true;
  }
  return false;
}

function marks(): string[] {
  const found: string[] = [];
  for (const verdict of ['head', 'related', 'other', 'unsure'])
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(`mark-${verdict}`) ??
      []) {
      const live = document.createRange();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      if (isBroken(live)) continue;
      found.push(
        `${verdict} "${live}" ${pathTo(startContainer)}:${startOffset} to ${pathTo(endContainer)}:${endOffset}`,
      );
    }
  return found.sort();
}

function html(): string {
  const roots = groundOf(field()).parents.filter((parent) => parent instanceof ShadowRoot);
  return field().getHTML({ shadowRoots: roots });
}

const page: RandomPage = { build, change, marks, html };
Object.assign(globalThis, { randomPage: page });
