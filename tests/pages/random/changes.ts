import { type Builder, CLASSES } from './build';
import { line, phrase } from './phrases';
import type { Random } from './random';

/** The page that is changed, as a kind of change sees it. */
export interface Ground {
  readonly random: Random;
  readonly build: Builder;
  readonly elements: readonly Element[];
  readonly texts: readonly Text[];
  /** Elements and shadow roots that can be given children. */
  readonly parents: readonly (Element | ShadowRoot)[];
}

/** Makes one change; gives the node that it was made to, or nothing where there is no place for it. */
type Change = (ground: Ground) => Node | undefined;

// biome-ignore format: a list of words
const STYLES = [
  '', '', 'display:none', 'display:block', 'display:inline', 'display:inline-block', 'display:flex', 'visibility:hidden',
  'visibility:visible', 'opacity:0', 'position:absolute;left:-9999px', 'font-size:0', 'float:left',
] as const;

// biome-ignore format: a list of words
const RULES = [
  'display:none', 'display:block', 'display:inline', 'visibility:hidden', 'opacity:0', 'font-size:0', 'position:absolute;left:-9999px',
] as const;

const place = ({ random, parents }: Ground): readonly [parent: Node, before: Node | null] | undefined => {
  const parent = random.maybeOf(parents);
  return parent && [parent, parent.childNodes[random.below(parent.childNodes.length + 1)] ?? null];
};

function insert(ground: Ground, nodes: readonly Node[]): Node | undefined {
  const [parent, before] = place(ground) ?? [];
  for (const node of nodes) parent?.insertBefore(node, before ?? null);
  return parent;
}

const onText = (change: (text: Text, ground: Ground) => void): Change => {
  return (ground) => {
    const text = ground.random.maybeOf(ground.texts);
    if (text) change(text, ground);
    return text;
  };
};

const onElement = (change: (element: Element, ground: Ground) => void, selector = '*'): Change => {
  return (ground) => {
    const element = ground.random.maybeOf(ground.elements.filter((one) => one.matches(selector)));
    if (element) change(element, ground);
    return element;
  };
};

/** Either an element or a text of the page. */
const any = ({ random, elements, texts }: Ground): ChildNode | undefined =>
  random.onceIn(2) ? random.maybeOf(elements) : random.maybeOf(texts);

function move(ground: Ground): Node | undefined {
  const node = any(ground);
  const [parent, before] = place(ground) ?? [];
  // A host inside its own shadow tree would be no tree either.
  const isInside = (at: Node | null): boolean =>
    at !== null && (at === node || isInside(at instanceof ShadowRoot ? at.host : at.parentNode));
  if (!node || !parent || before === node || isInside(parent)) return undefined;
  parent.insertBefore(node, before ?? null);
  return node;
}

function sheet({ random }: Ground): Node {
  const own = document.head.querySelectorAll('style.later');
  const rule = `.${random.of(['c0', 'c1', 'c2', 'c3', 'row', 'dense .c0'])}{${random.of(RULES)}}`;
  const one = random.maybeOf([...own]);
  if (one && random.onceIn(3)) {
    one.remove();
    return one;
  }
  if (one && random.onceIn(2)) {
    one.textContent = rule;
    return one;
  }
  const style = document.createElement('style');
  style.className = 'later';
  style.textContent = rule;
  document.head.append(style);
  return style;
}

function edit(text: Text, { random }: Ground): void {
  const at = random.below(text.length + 1);
  if (random.onceIn(3)) text.insertData(at, random.of(['x', ' ', ' Ambassador ', ', ', 'Mission']));
  else if (random.onceIn(2)) text.deleteData(at, 1 + random.below(6));
  else text.replaceData(at, random.below(8), phrase(random));
}

/** Every kind of change, by the name that it is told with. */
export const CHANGES: Readonly<Record<string, Change>> = {
  'insert a part': (ground) => insert(ground, [ground.build.part(ground.random.below(3))]),
  'insert text': (ground) => insert(ground, ground.build.cut(line(ground.random))),
  'insert a comment': (ground) => insert(ground, [document.createComment('Ambassador')]),
  'insert a host': (ground) => insert(ground, [ground.build.host(1)]),
  remove: (ground) => {
    const node = any(ground);
    const parent = node?.parentNode;
    node?.remove();
    return parent ?? undefined;
  },
  move,
  'replace by a part': onElement((element, { build, random }) => element.replaceWith(build.part(random.below(3)))),
  'replace by text': onElement((element, { build, random }) => element.replaceWith(...build.cut(line(random)))),
  'replace children': onElement(
    (element, { build, random }) => element.replaceChildren(...build.cut(line(random))),
    ':not(svg,svg *,textarea,br,wbr,img)',
  ),
  'inner HTML': onElement((element, { random }) => {
    element.innerHTML = `${phrase(random)} <${random.of(['b', 'p', 'i'])}>${phrase(random)}`;
  }, ':not(svg,svg *,textarea,br,wbr,img)'),
  reverse: onElement((element) => element.replaceChildren(...[...element.childNodes].reverse())),
  'split text': onText((text, { random }) => text.splitText(random.below(text.length + 1))),
  normalize: onElement((element) => element.normalize()),
  'set data': onText((text, { random }) => {
    text.data = line(random);
  }),
  'edit data': onText(edit),
  'cut data': onText((text, { random }) => {
    const rest = text.data.slice(random.below(text.length + 1));
    text.data = text.data.slice(0, text.length - rest.length);
    text.after(document.createTextNode(rest));
  }),
  'toggle a class': onElement((element, { random }) => element.classList.toggle(random.of(CLASSES))),
  'toggle a class of the page': ({ random }) => {
    document.body.classList.toggle(random.of(['dense', 'c0', 'c1']));
    return document.body;
  },
  style: onElement((element, { random }) => element.setAttribute('style', random.of(STYLES))),
  hidden: onElement((element) => element.toggleAttribute('hidden')),
  open: onElement((element) => element.toggleAttribute('open'), 'details'),
  slot: onElement((element) => {
    if (element.slot) element.removeAttribute('slot');
    else element.slot = 'other';
  }),
  edit: onElement((element, { random }) => {
    const [name, value] = random.of([
      ['contenteditable', 'true'],
      ['contenteditable', 'false'],
      ['role', 'textbox'],
    ]);
    if (element.hasAttribute(name)) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }),
  'style sheet': sheet,
  wrap: (ground) => {
    const node = any(ground);
    const wrapper = ground.random.onceIn(4) ? document.createElement('div') : ground.build.inline();
    node?.replaceWith(wrapper);
    if (node) wrapper.append(node);
    return node;
  },
  unwrap: onElement((element) => element.replaceWith(...element.childNodes), ':not(textarea,svg,svg *)'),
};
