import type { Mark, Passages } from './passages';
import type { Box } from './place';

/** The mark at a point, and the line box of it that the point lies in. */
export interface Pointed {
  readonly mark: Mark;
  readonly line: Box;
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
  const caret = page.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return null;
  for (const passage of passages.at(caret.offsetNode))
    for (const mark of passage.marks) {
      const line = linesOf(mark.range, caret).find(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      );
      if (line) return { mark, line };
    }
  return null;
}

/** The line boxes of a range in the window, empty ones left out; none where a caret is given that is not in the range. */
export function linesOf(range: StaticRange, caret?: CaretPosition): Box[] {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const isMeant = !caret || live.isPointInRange(caret.offsetNode, caret.offset);
  const boxes = isMeant ? [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0) : [];
  live.setStart(document, 0);
  live.collapse(true);
  return boxes;
}
