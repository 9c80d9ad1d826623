/**
 * Whether text can be seen, by the computed boxes of the elements around it. Neither class names nor `aria-hidden` decide: sites hash
 * the one, and hide the copy for screen readers while the visible twin carries the other.
 */
export class Visibility {
  readonly #concealed = new Map<Element, boolean>();

  /** Whether text directly inside the element can be seen now; remembered for the life of this object, which is one slice of work. */
  of(element: Element): boolean {
    const { display, fontSize, textIndent } = getComputedStyle(element);
    if (display === 'contents') {
      // It has no box of its own; its text is seen in the box around.
      const around = outerOf(element);
      return around !== null && this.of(around);
    }
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    if (fontSize === '0px' || Number.parseFloat(textIndent) < FAR_OUT) return false;
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

/** Pixels to the left of or above its container from which a positioned element is meant to be out of sight (`left: -9999px`). */
const FAR_OUT = -900;

function outerOf(element: Element): Element | null {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element && parent !== element.ownerDocument.documentElement ? parent : null;
}

/** Whether an element shows nothing of what is in it: clipped to a point, scaled to nothing, or placed far outside. */
function isClippedAway(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  if (width <= 1 || height <= 1) {
    if (style.display === 'contents' || style.display === 'inline') return false;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') return true;
    if (style.transform !== 'none') return true;
  }
  if (style.clipPath !== 'none' && /^(?:inset\((?:50|100)%|circle\(0)/.test(style.clipPath)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.clip !== 'auto' && /^rect\((?:[01]px,? ?){4}\)$/.test(style.clip)) return true;
  if (!(element instanceof HTMLElement)) return false;
  return element.offsetLeft + width < FAR_OUT || element.offsetTop + height < FAR_OUT;
}
