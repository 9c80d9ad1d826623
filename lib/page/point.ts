import type { Mark, Passages } from './passages';
import type { Box } from './place';

/** The mark at a point, and the line box of it that the point lies in. */
export interface Pointed {
  readonly mark: Mark;
  readonly line: Box;
}

/**
 * The mark under a point of the window. Asks for the caret there, which costs the same however many marks there are, and then for the
 * rectangles of the few marks around it, because the caret snaps to the nearest letter.
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
      if (!mayHold(mark.range, caret)) continue;
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

/** Whether a caret in the line of a range may be in it: of the many marks of a long text, the boxes of few need be asked. */
const mayHold = (
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  { offsetNode, offset }: CaretPosition,
): boolean =>
  !(offsetNode === startContainer && offset < startOffset) && !(offsetNode === endContainer && offset > endOffset);
