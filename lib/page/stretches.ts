import { gateHits, mayHoldTitle } from '@/lib/recognise/gate';
import { endsLine } from './borders';
import { isElement, isText } from './nodes';

/** Consecutive nodes of a page in whose text titles may stand. */
export interface Stretch {
  /** In page order; elements small enough to be read in one call, and text nodes. */
  readonly nodes: readonly Node[];
  /** Where the text of each node ends in the text of all, joined without separators, hidden text included. */
  readonly ends: readonly number[];
  /** Where a title may stand, by the gate: offsets (UTF-16) into that text, ascending, never empty. */
  readonly hits: readonly number[];
  /** Whether the first of them is there because a title may have begun in the stretch before. */
  readonly isAcross: boolean;
}

/** Elements of a subtree that are read in one call; more are taken apart. Reading is native: no node is met in script. */
const SUBTREE = 150;
/** Elements of a subtree that is read in one call to see whether it holds any title; of more, the call would take too long. */
const MODERATE = 60_000;
/** Characters that are looked through before: where titles are, one often stands at the beginning, and the call is spared. */
const BEGINNING = 4_000;
/** Children from which each is read before it is asked for its size: there, most are small. */
const MANY = 64;
/** Children from which an element is first read in one call, because reading each costs more than all of their text. */
const LONG_LIST = 1_000;
/** Text of a child among many that is taken apart after all, in characters, if it is no text node. */
const LARGE = 50_000;
/** Characters from which a stretch is complete: shorter texts go through the gate together, because each trial has its price. */
const ENOUGH = 4_096;
/** Characters that are read, or of a very long stretch go through the gate, before the work may be interrupted; a node counts as one. */
const STEP = 16_000;
/** Characters of a stretch up to which the gate is not interrupted, lest the page move its titles out of the nodes they are found in meanwhile. */
const UNBROKEN = 4 * STEP;
/** No title form is longer, so that none is lost where two readings meet. */
const LONGEST_TITLE = 80;

/** Whether an element holds more elements than are read in one call; stops counting there. */
const isLarge = (element: Element): boolean => element.getElementsByTagName('*').item(SUBTREE) !== null;

/** The possible titles of a text; `null` where the work may be interrupted. */
export function* hitsIn(text: string): Generator<number | null> {
  for (let from = 0; from < text.length; from += STEP) {
    if (from) yield null;
    const begin = Math.max(0, from - LONGEST_TITLE);
    for (const hit of gateHits(text.slice(begin, from + STEP + LONGEST_TITLE))) {
      const at = begin + hit;
      if (at >= from && at < from + STEP) yield at;
    }
  }
}

/**
 * Whether a title may stand in the first words of a subtree. All of them go through the gate: it is soon needed often, and so the browser
 * compiles it early.
 */
export function beginsWithTitle(root: Node): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < BEGINNING && walker.nextNode()) text += (walker.currentNode as Text).data;
  return gateHits(text.slice(0, BEGINNING)).length > 0;
}

/**
 * Whether a subtree of moderate size is known to hold no title, to be asked where it does not begin with one: read in one native call, which
 * costs half of reading it part by part, so that the many pages without a title are done with it. May be interrupted at each yield.
 */
export function* isPlain(root: Node): Generator<undefined, boolean> {
  if (!isElement(root) || root.getElementsByTagName('*').item(MODERATE) !== null) return false;
  for (const hit of hitsIn(root.textContent ?? ''))
    if (hit === null) yield;
    else return false;
  return true;
}

/**
 * The stretches of a subtree in which a title may stand, in page order; `undefined` where the work may be interrupted. A page without a title
 * costs only the reading and the gate.
 * @param root an element, a shadow root or a text node
 */
export function* stretchesOf(root: Node): Generator<Stretch | undefined> {
  let nodes: Node[] = [];
  let ends: number[] = [];
  let text = '';
  let tail = '';
  let read = 0;

  const part = (node: Node, own: string) => {
    if (own === '') return;
    nodes.push(node);
    text = text === '' ? own : text + own;
    ends.push(text.length);
  };
  const isAcross = () => tail !== '' && mayHoldTitle(tail + text.slice(0, LONGEST_TITLE));
  function* complete(isAtBorder: boolean): Generator<Stretch | undefined> {
    const across = isAcross();
    const hits: number[] = across ? [0] : [];
    for (const hit of hitsIn(text))
      if (hit !== null) hits.push(hit);
      else if (text.length > UNBROKEN) yield;
    if (hits.length > 0) yield { nodes, ends, hits, isAcross: across };
    read += text.length;
    nodes = [];
    ends = [];
    tail = isAtBorder ? '' : (tail + text).slice(-LONGEST_TITLE);
    text = '';
  }

  if (isText(root) || (isElement(root) && !isLarge(root))) {
    part(root, root.textContent ?? '');
    yield* complete(true);
    return;
  }
  // A stack of its own, because pages nest deeper than calls may.
  const stack: { readonly parts: readonly Node[]; next: number; readonly isMany: boolean; readonly isLine: boolean }[] =
    [];
  const open = (node: Node) => {
    const isLine = isElement(node) && endsLine(node);
    // Taken down at once: the page may move its nodes between two stretches, and what it moves is read again anyway.
    const parts: Node[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) parts.push(child);
    stack.push({ parts, next: 0, isMany: parts.length > MANY, isLine });
    return isLine;
  };
  open(root);
  for (let level = stack.at(-1); level; level = stack.at(-1)) {
    const child = level.parts[level.next++];
    // The line ends before and after what is opened here.
    let isBorder = false;
    if (!child) {
      stack.pop();
      isBorder = level.isLine;
    } else if (isElement(child)) {
      if (!level.isMany && isLarge(child)) {
        // Nothing waits for the gate while the page has its turn.
        if (text !== '') yield* complete(endsLine(child));
        if (child.childElementCount < LONG_LIST || beginsWithTitle(child) || !(yield* isPlain(child)))
          isBorder = open(child);
        else isBorder = true;
      } else {
        const own = child.textContent ?? '';
        if (own.length > LARGE && isLarge(child)) isBorder = open(child);
        else {
          isBorder = endsLine(child);
          part(child, own);
        }
      }
    } else if (isText(child)) part(child, child.data);
    if (text.length >= ENOUGH || (++read >= STEP && text !== '')) yield* complete(isBorder);
    if (isBorder && text === '') tail = '';
    if (read >= STEP) {
      read = 0;
      yield;
    }
  }
  if (text !== '') yield* complete(true);
}

/** What a text node of a stretch is asked for. */
export interface Place {
  readonly node: Text;
  /** Offsets (UTF-16) into the node's text, ascending. */
  readonly at: readonly number[];
}

/** The text nodes in which the possible titles of a stretch lie, in page order. Only nodes of the stretch that hold one are walked. */
export function textsIn({ nodes, ends, hits }: Pick<Stretch, 'nodes' | 'ends' | 'hits'>): Place[] {
  const found: Place[] = [];
  let next = 0;
  let begin = 0;
  for (let i = 0; i < nodes.length && next < hits.length; i++) {
    const end = ends[i] ?? begin;
    const node = nodes[i];
    if (node && (hits[next] ?? end) < end) {
      let from = begin;
      const walker = isText(node)
        ? null
        : document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
      for (
        let text = walker ? walker.nextNode() : node;
        text && (hits[next] ?? end) < end;
        text = walker?.nextNode() ?? null
      ) {
        const until = from + (text as Text).length;
        const at: number[] = [];
        for (let hit = hits[next]; hit !== undefined && hit < until; hit = hits[++next]) at.push(hit - from);
        if (at.length > 0) found.push({ node: text as Text, at });
        from = until;
      }
      // The page has changed while the gate went through a very long stretch: what has come will be read with the change.
      while ((hits[next] ?? end) < end) next++;
    }
    begin = end;
  }
  return found;
}
