import { mayHoldTitle } from '@/lib/recognise/gate';
import type { Context } from '@/lib/recognise/mention';
import { Borders } from './borders';
import type { Desk, Judged } from './desk';
import { type Flow, flowAround, stretchOf } from './flow';
import { Judging } from './judging';
import type { Mark, Passage, Passages } from './passages';
import { hitsIn, type Place, stretchesOf, textsIn } from './stretches';
import { isUnread } from './unread';
import { Visibility } from './visibility';

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

  /** @param contextOf what surrounds a text on this page; asked only where the text does not decide alone */
  constructor(passages: Passages, desk: Desk, contextOf: (anchor: Text, text: string) => Context, signal: AbortSignal) {
    this.#passages = passages;
    this.#contextOf = contextOf;
    this.#judging = new Judging(
      desk,
      (passage, judged) => this.#judged(passage, judged),
      () => this.refresh(),
      signal,
    );
  }

  /** Forgets what was learnt of styles and boxes: to be called when the page had its turn or has changed. */
  refresh(): void {
    this.#borders = new Borders();
    this.#visibility = new Visibility();
  }

  /** Sends the questions that have come up so far. */
  send(): void {
    this.#judging.send();
  }

  /** When every passage is judged that the desk has an answer for. */
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
   */
  *read(root: Node): Generator<void> {
    for (const stretch of stretchesOf(root)) {
      // Before the page has its turn, in which it may put text before that of the stretch.
      const places = stretch && textsIn(stretch);
      yield;
      if (!stretch || !places) continue;
      for (const place of places) {
        if (this.#isRead(place.node)) continue;
        yield* this.#readAt(place, stretch.isAcross);
        yield;
      }
    }
  }

  #isRead(node: Text): boolean {
    return this.#passages.at(node).some((passage) => passage.scan === this.#scan);
  }

  /** Reads the flow around a text node anew and replaces what was known of it. */
  *around(node: Text): Generator<void> {
    if (node.length > LONG_NODE) {
      const at: number[] = [];
      for (const hit of hitsIn(node.data))
        if (hit === null) yield;
        else at.push(hit);
      yield* this.#readLong({ node, at });
    } else yield* this.#readAt({ node, at: [] }, true);
  }

  /**
   * Reads the flow around a place where a title may stand.
   * @param isDoubtful whether the flow may hold none, because the place is only near one
   */
  *#readAt(place: Place, isDoubtful: boolean): Generator<void> {
    const { node } = place;
    if (node.length > LONG_NODE) {
      yield* this.#readLong(place);
      return;
    }
    const flow = flowAround(node, this.#borders);
    const known = this.#passages.known(flow, this.#scan);
    if (known) {
      if (isLeftAlone(node)) this.#passages.drop(known);
      else if (known.isJudged) this.look(known);
      else this.#judging.ask(known);
      return;
    }
    const parted = new Set<Text>();
    this.#take(flow, node, isDoubtful, parted);
    // Lines that were one with it: dropped with what was known of it, they are read for themselves.
    for (const other of parted) {
      yield;
      if (other.isConnected && parted.has(other)) this.#take(flowAround(other, this.#borders), other, true, parted);
    }
  }

  /** @param parted takes the text nodes that were in a line with the flow and are no longer; loses those that are read */
  #take(flow: Flow, anchor: Text, isDoubtful: boolean, parted: Set<Text>): void {
    const earlier = this.#forget(flow, parted);
    if (!isDoubtful || mayHoldTitle(flow.text)) this.#ask(anchor, flow, earlier, [0, flow.text.length]);
  }

  *#readLong({ node, at }: Place): Generator<void> {
    const earlier = this.#forget(stretchOf(node, 0, 0), new Set());
    if (isLeftAlone(node)) return;
    for (const [from, to] of windowsOf(at)) {
      const start = Math.max(0, from - CONTEXT);
      this.#ask(node, stretchOf(node, start, to + CONTEXT), earlier, [from - start, to - start]);
      yield;
    }
  }

  /** Marks what of a passage can be seen now. */
  look(passage: Passage): void {
    this.#passages.look(passage, (range) => this.#isSeen(range));
  }

  /** Has a passage judged again if what surrounds it is not what it was judged by. */
  weigh(passage: Passage): void {
    const { anchor, flow, context: before } = passage;
    if (before === null) return;
    const context = this.#contextOf(anchor, flow.text);
    if (context.organisation === before.organisation && context.headline === before.headline) return;
    this.#passages.setContext(passage, context);
    this.#judging.ask(passage);
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
    if (isLeftAlone(anchor)) return;
    this.#judging.ask(this.#passages.add({ flow, anchor, core, scan: this.#scan, earlier }));
  }

  #judged(passage: Passage, { mentions, isOpen }: Judged): void {
    if (isOpen && passage.context === null) {
      const context = this.#contextOf(passage.anchor, passage.flow.text);
      if (this.#passages.setContext(passage, context) && (context.organisation || context.headline)) {
        this.#judging.ask(passage);
        return;
      }
    }
    this.#passages.judge(passage, mentions, (range) => this.#isSeen(range));
  }

  #isSeen({ startContainer, endContainer }: StaticRange): boolean {
    const first = startContainer.parentElement ?? hostOf(startContainer);
    if (first === null || !this.#visibility.of(first)) return false;
    if (startContainer === endContainer) return true;
    const last = endContainer.parentElement ?? hostOf(endContainer);
    return last !== null && (last === first || this.#visibility.of(last));
  }
}

function hostOf(node: Node): Element | null {
  return node.parentNode instanceof ShadowRoot ? node.parentNode.host : null;
}

/** Whether a text is not the page's words, or somebody is writing there. */
function isLeftAlone(node: Text): boolean {
  const parent = node.parentElement ?? hostOf(node);
  return parent === null || isUnread(parent);
}

/** Stretches of a long text around its possible titles, none much longer than a window. */
function* windowsOf(hits: readonly number[]): Generator<readonly [from: number, to: number]> {
  let from = -1;
  let last = -1;
  for (const hit of hits) {
    if (from >= 0 && (hit - last > CONTEXT || hit - from > WINDOW)) {
      yield [from, Math.min(hit, last + CONTEXT)];
      from = -1;
    }
    if (from < 0) from = hit;
    last = hit;
  }
  if (from >= 0) yield [from, last + CONTEXT];
}
