import type { Mark, Passages } from './passages';
import type { Box } from './place';

/** The mark at a point, and the line box of it that the point lies in. */
export interface Pointed {
  readonly mark: Mark;
  readonly line: Box;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(page: Document, x: number, y: number, shadowRoots: ShadowRoot[]): Caret | null {
  const position = page.caretPositionFromPoint(x, y, { shadowRoots });
  return position && { node: position.offsetNode, offset: position.offset };
}

/**
 * The mark under a point of the window. Asks for the caret there, which costs the same however many marks there are, and then for the
 * rectangles of that one mark, because the caret snaps to the nearest letter.
 */
export function markAt(
  page: Document,
  passages: Passages,
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): Pointed | null {
  const caret = caretAt(page, x, y, shadowRoots);
  if (!caret) return null;
  for (const passage of passages.at(caret.node))
    for (const mark of passage.marks) {
      if (!holds(mark.range, caret)) continue;
      const line = linesOf(mark.range).find(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
      if (line) return { mark, line };
    }
  return null;
}

/** The line boxes of a range in the window, empty ones left out. */
export function linesOf(range: StaticRange): Box[] {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const boxes = [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  live.setStart(document, 0);
  live.collapse(true);
  return boxes;
}

function holds(range: StaticRange, { node, offset }: Caret): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (node === startContainer && offset < startOffset) return false;
  if (node === endContainer && offset > endOffset) return false;
  if (node === startContainer || node === endContainer) return true;
  return (
    !!(startContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) &&
    !!(endContainer.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)
  );
}
