import { endsLine } from '../borders';
import { elementsIn } from '../elements';
import { isElement, isText } from '../nodes';

/** One line of text as the page shows it, with the innermost element that holds all of it. */
export interface Line {
  readonly text: string;
  readonly element: Element;
}

const NEVER_TEXT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME OBJECT SELECT TEXTAREA NAV'.split(' '));
const NEVER_ROLE = /^(?:navigation|toolbar)$/;
/** Class names by which sites hide the copy for screen readers; where the class is hashed, the twin rule below decides. */
const HIDDEN_COPY = /\b(?:visually-?hidden|sr-only|a11y-text|screen-reader-text)\b/;

/** Elements in one another beyond which a page is not read on: no career stands so deep, and each level takes room on the stack. */
const DEEPEST = 500;

/**
 * The visible text of an element, a line for each block, in page order and without empty lines. Text doubled for screen readers is
 * read once, in the visible wording. Buttons, navigation, editors and what the page hides are no text.
 * @param root where to read
 * @param leave selector of parts to leave out besides
 */
export function linesOf(root: Element, leave = ''): Line[] {
  const lines: Line[] = [];
  let run = '';
  let holder: Element | null = null;

  const end = () => {
    const text = run.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
    if (text && holder && isShown(holder)) lines.push({ text, element: holder });
    run = '';
    holder = null;
  };
  const add = (text: string, element: Element) => {
    run += text;
    if (!/\S/.test(text)) return;
    while (holder && !holder.contains(element)) holder = holder.parentElement;
    holder ??= element;
  };
  const walk = (element: Element, preformatted: boolean, depth: number) => {
    if (depth > DEEPEST) return;
    const copy = hiddenCopy(element);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        if (!preformatted) add(child.data, element);
        else
          for (const [index, part] of child.data.split('\n').entries()) {
            if (index) end();
            add(part, element);
          }
      } else if (isElement(child) && child !== copy && !isLeftOut(child, leave)) {
        const block = endsLine(child) || (copy !== null && isAriaHidden(child));
        if (block) end();
        // LinkedIn's public pages draw the dot before a duration by style only.
        else if (/before:middot/.test(child.className)) run += ' · ';
        walk(child, preformatted || child.tagName === 'PRE', depth + 1);
        if (block) end();
      }
    }
  };
  walk(root, root.closest('pre') !== null, 0);
  end();
  return lines;
}

/** The visible text of the first element a selector finds that has words, in one line; "· 2nd" is none. Empty when there is none. */
export function textAt(root: ParentNode, selector: string, leave = ''): string {
  for (const element of elementsIn(root, selector)) {
    const text = textOf(element, leave);
    if (text && !text.startsWith('·')) return text;
  }
  return '';
}

/** The visible text of an element in one line. */
export function textOf(element: Element, leave = ''): string {
  return linesOf(element, leave)
    .map((line) => line.text)
    .join(' ');
}

/** The elements a selector finds that stand in no other such element, in page order. */
export function outermost(root: ParentNode, selector: string): Element[] {
  const found: Element[] = [];
  for (const element of elementsIn(root, selector)) {
    if (!found.at(-1)?.contains(element)) found.push(element);
  }
  return found;
}

function isLeftOut(element: Element, leave: string): boolean {
  const tag = element.tagName;
  // Headings that open and close their section hold their words in a button.
  if (tag === 'BUTTON') return !/^H[1-6]$/.test(element.parentElement?.tagName ?? '');
  return (
    NEVER_TEXT.has(tag.toUpperCase()) ||
    NEVER_ROLE.test(element.getAttribute('role') ?? '') ||
    HIDDEN_COPY.test(element.className) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('contenteditable') === 'true' ||
    /display:\s*none/.test(element.getAttribute('style') ?? '') ||
    (leave !== '' && element.matches(leave))
  );
}

/**
 * The copy for screen readers in a pair of twins, where the visible one is `aria-hidden`: LinkedIn's hidden class is a hash that
 * changes with every release, so the pair itself is the sign. A lone `aria-hidden` ornament has no letters.
 */
function hiddenCopy(parent: Element): Element | null {
  if (parent.childElementCount !== 2) return null;
  const { firstElementChild: first, lastElementChild: second } = parent;
  if (!first || !second) return null;
  const firstHidden = isAriaHidden(first);
  if (firstHidden === isAriaHidden(second)) return null;
  for (const node of parent.childNodes) {
    if (isText(node) && /\S/.test(node.data)) return null;
  }
  const [visible, copy] = firstHidden ? [first, second] : [second, first];
  return copy.tagName === visible.tagName && /[\p{L}\d]/u.test(visible.textContent ?? '') ? copy : null;
}

function isAriaHidden(element: Element): boolean {
  return element.getAttribute('aria-hidden') === 'true';
}

function isShown(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
