/** Pixels to the left of or above its container from which a positioned element is meant to be out of sight (`left: -9999px`). */
const FAR_OUT = -900;
const SEEN: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/**
 * Whether text can be seen, by the computed boxes of the elements around it. Neither class names nor `aria-hidden` decide: sites hash
 * the one, and hide the copy for screen readers while the visible twin carries the other.
 */
export class Visibility {
  readonly #concealed = new Map<Element, boolean>();

  /** Whether text directly inside the element can be seen now. What is found of the elements around is remembered for the life of this object, which is one slice of work. */
  of(element: Element): boolean {
    const style = getComputedStyle(element);
    if (!element.checkVisibility(SEEN)) {
      // An element without a box of its own: its text is seen in the box around.
      const around = style.display === 'contents' ? outerOf(element) : null;
      return around !== null && this.of(around);
    }
    if (style.fontSize === '0px' || Number.parseFloat(style.textIndent) < FAR_OUT) return false;
    return !this.#isConcealed(element, style) && !isScaledAway(element);
  }

  #isConcealed(element: Element, style = getComputedStyle(element)): boolean {
    let concealed = this.#concealed.get(element);
    if (concealed === undefined) {
      concealed = isClippedAway(element, style);
      if (!concealed) {
        const around = outerOf(element);
        concealed = around !== null && this.#isConcealed(around);
      }
      this.#concealed.set(element, concealed);
    }
    return concealed;
  }
}

function outerOf(element: Element): Element | null {
  const around = element.assignedSlot ?? element.parentElement;
  if (around) return around === element.ownerDocument.documentElement ? null : around;
  const root = element.parentNode;
  return root instanceof ShadowRoot ? root.host : null;
}

const hasRoom = ({ width, height }: DOMRect): boolean => width > 1 && height > 1;

/** Whether an element shows nothing of what is in it: clipped to a point, or placed far outside. */
function isClippedAway(element: Element, style: CSSStyleDeclaration): boolean {
  const { clipPath, position, overflow } = style;
  if (clipPath !== 'none' && /^(?:inset\((?:50|100)%|circle\(0)/.test(clipPath)) return true;
  const isPlaced = /^(?:absolute|fixed)$/.test(position);
  // Most elements end here: nothing of theirs conceals, whatever their box, which costs more than all of their style.
  if (!isPlaced && overflow === 'visible') return false;
  if (isPlaced && /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip)) return true;
  const box = element.getBoundingClientRect();
  // What is far out of the window may only be scrolled away: its place in its container tells.
  if (isPlaced && (box.right < FAR_OUT || box.bottom < FAR_OUT)) {
    const { offsetLeft = 0, offsetTop = 0 } = element as Partial<HTMLElement>;
    if (offsetLeft + box.width < FAR_OUT || offsetTop + box.height < FAR_OUT) return true;
  }
  return overflow !== 'visible' && !hasRoom(box) && !/^(?:contents|inline)$/.test(style.display);
}

/**
 * Whether an element is scaled to nothing, by itself or with what is around it: it has no room on the screen, but on the page. What has none
 * there either, or tells of none as parts of a drawing, is where it is.
 */
function isScaledAway(element: Element): boolean {
  if (hasRoom(element.getBoundingClientRect())) return false;
  const { offsetWidth = 0, offsetHeight = 0 } = element as Partial<HTMLElement>;
  if (offsetWidth > 1 && offsetHeight > 1) return true;
  const around = outerOf(element);
  return around !== null && isScaledAway(around);
}
