/** Pixels to the left of or above its container from which a positioned element is meant to be out of sight (`left: -9999px`). */
const FAR_OUT = -900;
const SEEN: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/**
 * Whether text can be seen, by the computed boxes of the elements around it. Neither class names nor `aria-hidden` decide: sites hash
 * the one, and hide the copy for screen readers while the visible twin carries the other.
 */
export class Visibility {
  readonly #seen = new Map<Element, boolean>();
  readonly #concealed = new Map<Element, boolean>();

  /** Whether text directly inside the element can be seen now; remembered for the life of this object, which is one slice of work. */
  of(element: Element): boolean {
    let seen = this.#seen.get(element);
    if (seen === undefined) {
      seen = this.#isSeen(element);
      this.#seen.set(element, seen);
    }
    return seen;
  }

  #isSeen(element: Element): boolean {
    const style = getComputedStyle(element);
    if (!element.checkVisibility(SEEN)) {
      // An element without a box of its own: its text is seen in the box around.
      const around = style.display === 'contents' ? outerOf(element) : null;
      return around !== null && this.of(around);
    }
    if (style.fontSize === '0px' || Number.parseFloat(style.textIndent) < FAR_OUT) return false;
    return !this.#isConcealed(element);
  }

  #isConcealed(element: Element): boolean {
    let concealed = this.#concealed.get(element);
    if (concealed === undefined) {
      concealed = isClippedAway(element);
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
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element && parent !== element.ownerDocument.documentElement ? parent : null;
}

/** Whether an element shows nothing of what is in it: clipped to a point, scaled to nothing, or placed far outside. */
function isClippedAway(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.clipPath !== 'none' && /^(?:inset\((?:50|100)%|circle\(0)/.test(style.clipPath)) return true;
  if (style.clip !== 'auto' && /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip)) return true;
  // Asked as whole numbers first: most boxes are large and stand inside the page, and these questions cost least.
  const { offsetWidth = 0, offsetHeight = 0, offsetLeft = 0, offsetTop = 0 } = element as Partial<HTMLElement>;
  if (offsetLeft + offsetWidth < FAR_OUT || offsetTop + offsetHeight < FAR_OUT)
    return style.position === 'absolute' || style.position === 'fixed';
  if (offsetWidth > 2 && offsetHeight > 2 && style.transform === 'none') return false;
  const { width, height } = element.getBoundingClientRect();
  if ((width > 1 && height > 1) || style.display === 'contents' || style.display === 'inline') return false;
  return style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.transform !== 'none';
}
