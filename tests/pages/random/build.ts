import { line } from './phrases';
import type { Random } from './random';

/**
 * What hides, joins or parts text on the page by its class; `c0` to `c3` mean nothing until a rule of the page says so.
 * No rule goes by an element's place among others: what shows or hides by the coming of a sibling is not followed.
 */
// biome-ignore format: a list of words
export const CLASSES = [
  'gone', 'pale', 'clear', 'far', 'clipped', 'row', 'cell', 'none', 'shut', 'dense', 'c0', 'c1', 'c2', 'c3',
] as const;

export const STYLE = `
.gone{display:none}.pale{visibility:hidden}.clear{opacity:0}.far{position:absolute;left:-9999px}
.clipped{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.row{display:block}.cell{display:inline-block}.none{display:contents}.shut>*{visibility:hidden}
.dense .row{display:inline}.dense div{display:inline}`;

const BLOCKS = ['div', 'p', 'section', 'ul', 'li', 'h2', 'blockquote'] as const;
const INLINES = ['span', 'b', 'i', 'a', 'em', 'font', 'mark'] as const;

/** Makes parts of a page at random: blocks, lines, twins, hidden parts, shadow roots, editors, titles cut in parts. */
export class Builder {
  readonly #random: Random;

  constructor(random: Random) {
    this.#random = random;
  }

  /** A text cut into nodes: text, comments, inline elements around some of it. */
  cut(text: string): Node[] {
    const random = this.#random;
    if (!random.onceIn(3)) return [document.createTextNode(text)];
    const nodes: Node[] = [];
    for (let from = 0; from < text.length; ) {
      const to = from + 1 + random.below(12);
      const part = document.createTextNode(text.slice(from, to));
      nodes.push(random.onceIn(2) ? this.#wrapped(part) : part);
      if (random.onceIn(4)) nodes.push(document.createComment('Head of Mission'));
      if (random.onceIn(12)) nodes.push(document.createElement(random.of(['br', 'wbr', 'img'])));
      from = to;
    }
    return nodes;
  }

  /** An inline element without anything in it. */
  inline(): HTMLElement {
    return document.createElement(this.#random.of(INLINES));
  }

  /** A part of a page, not deeper than so many elements in one another. */
  part(depth: number): Element {
    const random = this.#random;
    if (depth <= 0) return this.#lineIn(this.inline());
    const drawn = random.below(24);
    if (drawn === 0) return this.#editor();
    if (drawn === 1) return this.#twins();
    if (drawn === 2) return this.#details(depth);
    if (drawn === 3 || drawn === 4) return this.host(depth);
    if (drawn === 5) return this.#picture();
    const isBlock = random.below(5) < 3;
    const element = this.#styled(isBlock ? document.createElement(random.of(BLOCKS)) : this.inline());
    if (!isBlock || random.onceIn(3)) return this.#lineIn(element);
    this.fill(element, depth - 1);
    return element;
  }

  /** Puts some parts into an element or a root. */
  fill(parent: ParentNode, depth: number): void {
    for (let parts = 1 + this.#random.below(4); parts > 0; parts--) {
      if (this.#random.onceIn(3)) parent.append(...this.cut(line(this.#random)));
      else parent.append(this.part(depth));
    }
  }

  /** An element with an open shadow root, with children that are shown in a slot of it or not at all. */
  host(depth: number): Element {
    const random = this.#random;
    const host = document.createElement(random.of(['div', 'x-card', 'span']));
    if (random.onceIn(2)) host.append(...this.cut(line(random)));
    const root = host.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    root.append(style);
    this.fill(root, Math.min(1, depth - 1));
    if (random.onceIn(2)) root.append(document.createElement('slot'));
    return host;
  }

  #wrapped(node: Node): Element {
    const element = this.#styled(this.inline());
    element.append(node);
    return element;
  }

  #styled<Kind extends HTMLElement>(element: Kind): Kind {
    if (this.#random.onceIn(6)) element.classList.add(this.#random.of(CLASSES));
    if (this.#random.onceIn(30)) element.hidden = true;
    return element;
  }

  #lineIn(element: Element): Element {
    element.append(...this.cut(line(this.#random)));
    return element;
  }

  #editor(): Element {
    const random = this.#random;
    const editor = document.createElement(random.of(['div', 'textarea', 'p']));
    const [name, value] = random.of([
      ['contenteditable', ''],
      ['contenteditable', 'plaintext-only'],
      ['role', 'textbox'],
    ]);
    editor.setAttribute(name, value);
    return this.#lineIn(editor);
  }

  #twins(): Element {
    const words = line(this.#random);
    const both = document.createElement('div');
    for (const isHidden of this.#random.onceIn(2) ? [true, false] : [false, true]) {
      const twin = document.createElement('span');
      if (isHidden) twin.className = 'clipped';
      else twin.setAttribute('aria-hidden', 'true');
      twin.append(...this.cut(words));
      both.append(twin);
    }
    return both;
  }

  #details(depth: number): Element {
    const details = document.createElement('details');
    details.open = this.#random.onceIn(2);
    details.append(this.#lineIn(document.createElement('summary')));
    this.fill(details, depth - 1);
    return details;
  }

  #picture(): Element {
    const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const words = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    words.setAttribute('y', '20');
    words.textContent = line(this.#random);
    picture.append(words);
    return picture;
  }
}
