import type { Borders } from './borders';
import { isElement, isText } from './nodes';

/** A part of a flow: what it takes of one text node. */
export interface Piece {
  readonly node: Text;
  /** The first UTF-16 unit taken of the node. */
  readonly from: number;
  /** Where it begins in the flow's text. */
  readonly at: number;
  readonly length: number;
}

/** The text of one line or block of the page, joined over inline elements, with the way back to its text nodes. */
export interface Flow {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The element or root in which the flow lies. */
  readonly block: Node;
}

/** A flow longer than this on either side of the node asked for is cut there, so that one slice of work stays short. */
const REACH = 8_000;

/**
 * The flow in which a text node stands.
 * @param anchor a text node of the page
 * @param borders where lines end
 */
export function flowAround(anchor: Text, borders: Borders): Flow {
  const before = gather(anchor, 'previousSibling', 'lastChild', borders);
  const after = gather(anchor, 'nextSibling', 'firstChild', borders);
  const pieces: Piece[] = [];
  let text = '';
  for (const node of [...before.toReversed(), anchor, ...after]) {
    const data = node.data;
    pieces.push({ node, from: 0, at: text.length, length: data.length });
    text += data;
  }
  return { text, pieces, block: blockOf(anchor, borders) };
}

/** The nearest node around that is no inline element. */
function blockOf(anchor: Text, borders: Borders): Node {
  let around: Node | null = anchor.parentNode;
  while (around && isElement(around) && borders.of(around) === 'inline') around = around.parentNode;
  return around ?? anchor;
}

/** A stretch of one long text node as a flow of its own; empty where the page has shortened the text since. */
export function stretchOf(node: Text, from: number, to: number): Flow {
  const text = node.data.slice(from, to);
  return { text, pieces: [{ node, from, at: 0, length: text.length }], block: node.parentNode ?? node };
}

/** The text nodes of the line on one side of a node, nearest first. */
function gather(
  start: Node,
  side: 'previousSibling' | 'nextSibling',
  edge: 'lastChild' | 'firstChild',
  borders: Borders,
): Text[] {
  const texts: Text[] = [];
  let length = 0;
  let node = start;
  while (length < REACH) {
    let next = node[side];
    while (!next) {
      const parent = node.parentNode;
      if (!parent || !isElement(parent) || borders.of(parent) !== 'inline') return texts;
      node = parent;
      next = node[side];
    }
    node = next;
    // Down to the edge of an inline element; one that is absent or empty is passed over.
    while (isElement(node)) {
      const standing = borders.of(node);
      if (standing === 'border') return texts;
      const inner: Node | null = standing === 'inline' ? node[edge] : null;
      if (!inner) break;
      node = inner;
    }
    if (!isText(node)) continue;
    length += node.length;
    if (length < REACH) texts.push(node);
  }
  return texts;
}

/**
 * The range of a stretch of a flow, static: a live range would cost the page time at each of its changes.
 * @param start first UTF-16 unit in the flow's text
 * @param end one past the last
 */
export function rangeOf(flow: Flow, start: number, end: number): StaticRange | null {
  const first = flow.pieces.find((piece) => start < piece.at + piece.length);
  const last = flow.pieces.find((piece) => end <= piece.at + piece.length);
  if (!first || !last) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from + start - first.at,
    endContainer: last.node,
    endOffset: last.from + end - last.at,
  });
}
