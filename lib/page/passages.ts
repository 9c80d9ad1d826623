import type { Context, Mention } from '@/lib/recognise/mention';
import type { Verdict } from '@/lib/titles/kinds';
import { type Flow, type Piece, rangeOf } from './flow';

/** A title on the page that can be seen. */
export interface Mark {
  /** Names the mark in this frame for as long as its passage stands. */
  readonly id: string;
  readonly mention: Mention;
  readonly range: StaticRange;
  readonly passage: Passage;
}

/** A flow in which a title may stand, also one that cannot be seen now or holds none: what a change of style has to look at again. */
export interface Passage {
  readonly flow: Flow;
  /** The text node that it was found by. */
  readonly anchor: Text;
  /** The part of the flow's text in which its titles end; what lies around is read for their sense only. */
  readonly core: readonly [from: number, to: number];
  /** The scan that saw it last, ascending. */
  readonly scan: number;
  /** The marks of the same lines before; their ids go on where the same title stands at the same place. */
  readonly earlier: readonly Mark[];
  /** What it was judged to hold; empty until then. */
  readonly mentions: readonly Mention[];
  /** What it is judged by, or going to be, besides its text; `null` where the text decides alone. */
  readonly context: Context | null;
  readonly marks: readonly Mark[];
  /** Whether the desk has answered for it. */
  readonly isJudged: boolean;
}

interface OpenPassage extends Passage {
  scan: number;
  earlier: readonly Mark[];
  mentions: readonly Mention[];
  context: Context | null;
  marks: Mark[];
  isJudged: boolean;
}

/** What hears of marks as they come and go. */
export interface Painter {
  add(verdict: Verdict, range: StaticRange): void;
  remove(verdict: Verdict, range: StaticRange): void;
}

/** Marks that a page may have; on a monstrous page the rest is left unmarked, and the report says so. */
export const MOST_MARKS = 5_000;

const NONE: readonly Passage[] = [];
const NO_MARKS: readonly Mark[] = [];

/** All passages of a document and their marks. Passages are held by their text nodes, so that a change finds what it concerns at once. */
export class Passages {
  readonly #all = new Set<OpenPassage>();
  readonly #byText = new Map<Node, readonly Passage[]>();
  readonly #painter: Painter;
  #marks = 0;
  #lastId = 0;
  /** Whether titles were left out because there are too many. */
  capped = false;
  /** Rises with every change of the marks. */
  version = 0;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  /** How many marks there are. */
  get count(): number {
    return this.#marks;
  }

  /** How many passages there are, also without marks. */
  get size(): number {
    return this.#all.size;
  }

  [Symbol.iterator](): Iterator<Passage> {
    return this.#all.values();
  }

  /** The passages that take text of a node. */
  at(node: Node): readonly Passage[] {
    return this.#byText.get(node) ?? NONE;
  }

  /** Adds a passage, without marks until it is judged. */
  add(found: Pick<Passage, 'flow' | 'anchor' | 'core' | 'scan' | 'earlier'>): Passage {
    const passage: OpenPassage = { ...found, mentions: [], context: null, marks: [], isJudged: false };
    this.#all.add(passage);
    for (const { node } of found.flow.pieces) {
      const others = this.#byText.get(node);
      this.#byText.set(node, others ? [...others, passage] : [passage]);
    }
    return passage;
  }

  /** The passage of a flow that was found before and has not changed since, now seen by a scan; none where the page reads otherwise. */
  known({ text, pieces }: Flow, scan: number): Passage | undefined {
    const [first] = pieces;
    const known = first && this.at(first.node).find(({ flow }) => flow.text === text && isSame(flow.pieces, pieces));
    if (known && this.#isOpen(known)) known.scan = scan;
    return known;
  }

  /**
   * Takes what a passage was judged to hold and marks what of it can be seen, unless it has been dropped since.
   * @param seen whether a title can be seen
   */
  judge(passage: Passage, mentions: readonly Mention[], seen: (range: StaticRange) => boolean): void {
    if (!this.#isOpen(passage)) return;
    passage.mentions = mentions;
    passage.isJudged = true;
    if (mentions.length > 0) this.look(passage, seen);
    else this.#unmark(passage);
    passage.earlier = NO_MARKS;
  }

  /** Notes what a passage is to be judged by besides its text, unless it has been dropped since; gives whether it still stands. */
  setContext(passage: Passage, context: Context): boolean {
    if (!this.#isOpen(passage)) return false;
    passage.context = context;
    passage.isJudged = false;
    return true;
  }

  /** Marks what of a passage can be seen, and nothing else of it. */
  look(passage: Passage, seen: (range: StaticRange) => boolean): void {
    if (!this.#isOpen(passage) || passage.mentions.length === 0 || !isUnchanged(passage.flow)) return;
    const [from, to] = passage.core;
    const visible: Pick<Mark, 'mention' | 'range'>[] = [];
    for (const mention of passage.mentions) {
      if (mention.end <= from || mention.end > to) continue;
      const range = rangeOf(passage.flow, mention.start, mention.end);
      if (range && seen(range)) visible.push({ mention, range });
    }
    if (
      visible.length === passage.marks.length &&
      passage.marks.every(({ mention }, i) => mention === visible[i]?.mention)
    )
      return;
    const before = [...passage.marks, ...passage.earlier];
    this.#unmark(passage);
    for (const { mention, range } of visible) {
      if (this.#marks >= MOST_MARKS) {
        this.capped = true;
        break;
      }
      passage.marks.push({ id: this.#idFor(before, mention.title, range), mention, range, passage });
      this.#marks++;
      this.#painter.add(mention.verdict, range);
    }
    this.version++;
  }

  #isOpen(passage: Passage): passage is OpenPassage {
    return this.#all.has(passage as OpenPassage);
  }

  #idFor(earlier: readonly Mark[], title: string, { startContainer, startOffset }: StaticRange): string {
    const same = earlier.find(
      ({ mention, range }) =>
        title === mention.title && range.startContainer === startContainer && range.startOffset === startOffset,
    );
    return same?.id ?? `m${++this.#lastId}`;
  }

  #unmark(passage: OpenPassage): void {
    if (passage.marks.length === 0) return;
    for (const { mention, range } of passage.marks) this.#painter.remove(mention.verdict, range);
    this.#marks -= passage.marks.length;
    passage.marks = [];
    this.version++;
  }

  drop(passage: Passage): void {
    if (!this.#isOpen(passage)) return;
    this.#all.delete(passage);
    this.#unmark(passage);
    for (const { node } of passage.flow.pieces) {
      const rest = this.at(node).filter((other) => other !== passage);
      if (rest.length) this.#byText.set(node, rest);
      else this.#byText.delete(node);
    }
  }

  /** Drops passages of text that left the page; gives what is left of their lines. */
  dropGone(): Text[] {
    const left: Text[] = [];
    for (const passage of this.#all) {
      const nodes = passage.flow.pieces.map(({ node }) => node);
      if (nodes.every((node) => node.isConnected)) continue;
      left.push(...nodes.filter((node) => node.isConnected));
      this.drop(passage);
    }
    return left;
  }

  /** The passages that lie in an element, around it or in another tree. */
  touching(element: Element): Passage[] {
    const root = element.getRootNode();
    return [...this.#all].filter(
      ({ flow: { block } }) => element.contains(block) || block.contains(element) || block.getRootNode() !== root,
    );
  }

  clear(): void {
    for (const passage of this.#all) this.drop(passage);
    this.capped = false;
  }

  /** Every mark. */
  marks(): Mark[] {
    return [...this.#all].flatMap((passage) => passage.marks);
  }

  /** Every mark, in the order of the page. */
  inOrder(): Mark[] {
    return this.marks().sort((a, b) => compare(a.range, b.range));
  }
}

/** Whether the page still holds the text of a flow. */
const isUnchanged = ({ text, pieces }: Flow): boolean =>
  pieces.every(
    ({ node, from, at, length }) =>
      node.isConnected && node.data.slice(from, from + length) === text.slice(at, at + length),
  );

const isSame = (some: readonly Piece[], others: readonly Piece[]): boolean =>
  some.length === others.length &&
  some.every(({ node, from, at }, i) => node === others[i]?.node && from === others[i]?.from && at === others[i]?.at);

/** Two nodes, or the hosts of the shadow trees they are in, where both stand in one tree. */
function inOneTree(a: Node, b: Node): readonly [Node, Node] {
  if (a.getRootNode() === b.getRootNode()) return [a, b];
  const others = new Map(hostsOf(b).map((other) => [other.getRootNode(), other]));
  for (const node of hostsOf(a)) {
    const other = others.get(node.getRootNode());
    if (other) return [node, other];
  }
  return [a, b];
}

/** A node, and the hosts of the shadow trees around it, innermost first. */
function hostsOf(node: Node): readonly Node[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [node, ...hostsOf(root.host)] : [node];
}

function compare(a: StaticRange, b: StaticRange): number {
  const [from, to] = inOneTree(a.startContainer, b.startContainer);
  if (from === to) return a.startOffset - b.startOffset;
  return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
