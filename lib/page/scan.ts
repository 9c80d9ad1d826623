import { gateHits, mayHoldTitle } from '@/lib/recognise/gate';
import type { Context, Mention } from '@/lib/recognise/mention';
import { Borders } from './borders';
import type { Desk } from './desk';
import { type Flow, flowAround, stretchOf } from './flow';
import { Judging } from './judging';
import type { Mark, Passage, Passages } from './passages';
import { type Stretch, stretchesOf, textsAt } from './stretches';
import { isUnread } from './unread';
import { Visibility } from './visibility';

/** Characters that go through the gate at once. */
const GATE_STEP = 50_000;
/** No title form is longer, so that none is lost where two readings meet. */
const LONGEST_TITLE = 80;
/** A text node longer than this is read around its possible titles only. */
const LONG_NODE = 16_000;
/** What is read around a possible title of a long node, in characters. */
const CONTEXT = 400;
/** What is read of a dense long node at once, in characters. */
const WINDOW = 8_000;

/** Reads text of a document into its passages. */
export class Scanner {
  readonly #passages: Passages;
  readonly #contextOf: (anchor: Text, text: string) => Context;
  readonly #judging: Judging;
  #scan = 0;
  #borders = new Borders();
  #visibility = new Visibility();

  /** @param contextOf what surrounds a text on this page */
  constructor(passages: Passages, desk: Desk, contextOf: (anchor: Text, text: string) => Context) {
    this.#passages = passages;
    this.#contextOf = contextOf;
    this.#judging = new Judging(
      desk,
      (passage, mentions) => this.#mark(passage, mentions),
      () => this.refresh(),
    );
  }

  /** Forgets what was learnt of styles and boxes: to be called when the page had its turn or has changed. */
  refresh(): void {
    this.#borders = new Borders();
    this.#visibility = new Visibility();
  }

  /** Sends the questions of the last slice. */
  send(): void {
    this.#judging.send();
  }

  /** When every passage is judged. */
  answered(): Promise<void> {
    this.#judging.send();
    return this.#judging.answered();
  }

  /** Begins a scan; passages found from now on carry its number. */
  begin(): number {
    return ++this.#scan;
  }

  /**
   * Reads a subtree. May be interrupted at each yield.
   * @param root element, shadow root or text node
   * @param enter called with each large element that is taken apart
   */
  *read(root: Node, enter: (element: Element) => void = () => undefined): Generator<void> {
    let tail = '';
    for (const stretch of stretchesOf(root, enter)) {
      yield* this.#readStretch(stretch, tail);
      tail = (tail + stretch.text).slice(-LONGEST_TITLE);
      yield;
    }
  }

  *#readStretch(stretch: Stretch, tail: string): Generator<void> {
    const { text } = stretch;
    const hits: number[] = [];
    // A title whose words lie in two stretches: the flow of the first node of the second reaches back to the first words.
    const across = tail !== '' && mayHoldTitle(tail + text.slice(0, LONGEST_TITLE));
    if (across) hits.push(0);
    for (const hit of hitsIn(text))
      if (hit === null) yield;
      else hits.push(hit);
    if (hits.length === 0) return;
    for (const node of textsAt(stretch, hits)) {
      if (this.#isRead(node)) continue;
      yield* this.around(node, !across);
      yield;
    }
  }

  #isRead(node: Text): boolean {
    return this.#passages.at(node).some((passage) => passage.scan === this.#scan);
  }

  /**
   * Reads the flow around a text node anew and replaces what was known of it.
   * @param isHit whether the gate is known to let it through
   */
  *around(anchor: Text, isHit = false): Generator<void> {
    if (anchor.length > LONG_NODE) {
      yield* this.#readLong(anchor);
      return;
    }
    const parted = new Set<Text>();
    this.#readAround(anchor, isHit, parted);
    // Lines that were one with it: dropped with what was known of it, they are read for themselves.
    for (const node of parted) {
      yield;
      if (node.isConnected && parted.has(node)) this.#readAround(node, false, parted);
    }
  }

  /** @param parted takes the text nodes that were in a line with the anchor and are no longer; loses those that are read */
  #readAround(anchor: Text, isHit: boolean, parted: Set<Text>): void {
    const flow = flowAround(anchor, this.#borders);
    const earlier = this.#forget(flow, parted);
    if (isHit || mayHoldTitle(flow.text)) this.#ask(anchor, flow, earlier, [0, flow.text.length]);
  }

  /** Whether what was seen of a passage is still what can be seen of it. */
  stillSeen({ marks, hidden, anchor }: Passage): boolean {
    if (hidden === 0) return marks.every(({ range }) => this.#isSeen(range));
    if (marks.length > 0) return false;
    return !this.#isSeen(new StaticRange(pointAt(anchor)));
  }

  *#readLong(node: Text): Generator<void> {
    const earlier = this.#forget(stretchOf(node, 0, 0), new Set());
    const parent = node.parentElement;
    if (parent && isUnread(parent)) return;
    for (const window of windowsOf(node.data)) {
      yield;
      if (window === null) continue;
      const [from, to] = window;
      const start = Math.max(0, from - CONTEXT);
      this.#ask(node, stretchOf(node, start, to + CONTEXT), earlier, [from - start, to - start]);
    }
  }

  /** Drops the passages that take text of a flow; gives their marks, and the text of theirs that is not in the flow. */
  #forget(flow: Flow, parted: Set<Text>): Mark[] {
    const earlier: Mark[] = [];
    for (const { node } of flow.pieces)
      for (const passage of this.#passages.at(node)) {
        earlier.push(...passage.marks);
        for (const piece of passage.flow.pieces) parted.add(piece.node);
        this.#passages.drop(passage);
      }
    for (const { node } of flow.pieces) parted.delete(node);
    return earlier;
  }

  #ask(anchor: Text, flow: Flow, earlier: readonly Mark[], core: readonly [number, number]): void {
    const parent = anchor.parentElement ?? hostOf(anchor);
    if (!parent || isUnread(parent)) return;
    const context = this.#contextOf(anchor, flow.text);
    this.#judging.ask(this.#passages.add({ flow, anchor, context, core, scan: this.#scan, earlier }));
  }

  #mark(passage: Passage, mentions: readonly Mention[]): void {
    if (mentions.length > 0) this.#passages.mark(passage, mentions, (range) => this.#isSeen(range));
  }

  #isSeen({ startContainer, endContainer }: StaticRange): boolean {
    const parents = [startContainer, endContainer].map((node) => node.parentElement ?? hostOf(node));
    const [first = null, last = null] = parents;
    return (
      first !== null && last !== null && this.#visibility.of(first) && (last === first || this.#visibility.of(last))
    );
  }
}

const pointAt = (node: Text) => ({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 0 });

function hostOf(node: Node): Element | null {
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : null;
}

/** The possible titles of a text; `null` where the work may be interrupted. */
function* hitsIn(text: string): Generator<number | null> {
  for (let from = 0; from < text.length; from += GATE_STEP) {
    if (from) yield null;
    // Joined anew: the browser's own strings and slices of them are read letter by letter several times slower.
    const part = [text.slice(from, from + GATE_STEP + LONGEST_TITLE), '\n'].join('');
    for (const hit of gateHits(part)) if (hit < GATE_STEP) yield from + hit;
  }
}

/** Stretches of a long text around its possible titles, none much longer than a window; `null` where the work may be interrupted. */
function* windowsOf(text: string): Generator<readonly [from: number, to: number] | null> {
  let from = -1;
  let last = -1;
  for (const hit of hitsIn(text)) {
    if (hit === null) {
      yield null;
      continue;
    }
    if (from >= 0 && (hit - last > CONTEXT || hit - from > WINDOW)) {
      yield [from, Math.min(hit, last + CONTEXT)];
      from = -1;
    }
    if (from < 0) from = hit;
    last = hit;
  }
  if (from >= 0) yield [from, text.length];
}
