/**
 * Every message of the extension, one row each. The content script's side is guarded by hand (no package there).
 * `report`, `show`, `showPosition` go to a tab's frames; `found` goes to the background; `changed` to whoever listens.
 */
export type Message =
  /** Asks a frame for its report; answered with a `Report`. */
  | { readonly type: 'report' }
  /** Scrolls to a mention and flashes it; answered with whether it was still there. */
  | { readonly type: 'show'; readonly id: string }
  /** Scrolls to the line of a position, by its index in the report; answered with whether it was still there. */
  | { readonly type: 'showPosition'; readonly index: number }
  /** Goes to the next (1) or previous (-1) title and opens its card. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** A frame tells what it found; the background sets the badge and, at the first mention, the look of the marks. */
  | { readonly type: 'found'; readonly heads: number; readonly mentions: number }
  /** A frame's report is no longer what it was. */
  | { readonly type: 'changed' };
