export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels between the mark and the card, and between the card and the window's edge. */
const GAP = 6;
const EDGE = 8;

/**
 * Where the card stands: under the line of the mark, beginning where the mark begins; over it where there is no room below; always inside
 * the window.
 * @param mark the line box of the mark, in CSS pixels of the window
 * @param card the card's size
 * @param view the window's size
 * @param rightToLeft whether lines begin at the right
 */
export function place(
  mark: Box,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  rightToLeft: boolean,
): { readonly left: number; readonly top: number } {
  const start = rightToLeft ? mark.right - card.width : mark.left;
  const below = mark.bottom + GAP;
  const above = mark.top - GAP - card.height;
  const fitsBelow = below + card.height + EDGE <= view.height;
  const roomier = mark.top > view.height - mark.bottom ? above : below;
  const top = fitsBelow ? below : above >= EDGE ? above : roomier;
  return { left: clamp(start, card.width, view.width), top: clamp(top, card.height, view.height) };
}

const clamp = (start: number, length: number, room: number): number =>
  Math.max(EDGE, Math.min(start, room - EDGE - length));
