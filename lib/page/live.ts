import { Changes, OBSERVED, outermost, TEXT_OBSERVED } from './changes';
import type { Hearer } from './hearer';
import { elementInView } from './in-view';
import { KnownRoots } from './known-roots';
import { LateHosts } from './late-hosts';
import { MOST_MARKS, type Passages } from './passages';
import { onReveal } from './reveals';
import type { Scanner } from './scan';
import { openRootsIn } from './shadow-roots';
import { inSlices } from './slices';
import { CALM, Storm } from './storm';
import { Waiting } from './waiting';

/** Milliseconds from a change to its reading, so that changes which come together are read together. */
const SOON = 40;
/** Of the time, at most one part in this many is ours while a page keeps changing. */
const SHARE = 12;
/** The longest wait, in milliseconds: marks come back also on a page that never rests. */
const LONGEST_WAIT = 2_000;
/** Milliseconds that a page in a storm is not observed. */
const STORM_REST = 4 * SOON;
/** Passages under one restyled element up to which each is read anew; of more, only those that came or went. */
const FEW = 200;
/** Marks from which there is room again on a page that had too many. */
const ROOM = MOST_MARKS * 0.9;
/** Elements in a restyled one up to which all of its text is read anew. */
const SMALL = 2_000;

/** Keeps the passages of a document true while it changes: reads it once, then what changes, and never more than its share of the time. */
export class Live {
  readonly #page: Document;
  readonly #passages: Passages;
  readonly #scanner: Scanner;
  readonly #hearer: Hearer;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #roots = new KnownRoots((root) => this.#observed && this.#observer.observe(root, this.#observed));
  readonly #late: LateHosts;
  #changes = new Changes();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #busy = false;
  #lastCost = 0;
  readonly #storm = new Storm();
  #calm: ReturnType<typeof setTimeout> | undefined;
  #lastRead = 0;
  #observed: MutationObserverInit | null = null;
  #isStarted = false;
  /** How often something of the page was read. */
  readings = 0;
  /** A tab opened behind another is read once, so that it is ready; after that nothing is done until it is shown. */
  #hasRead = false;
  /** Whether somebody asks for this tab from another, so that it is read although hidden, until it was shown. */
  #isAsked = false;
  readonly #waiting = new Waiting();

  constructor(page: Document, passages: Passages, scanner: Scanner, hearer: Hearer, signal: AbortSignal) {
    this.#page = page;
    this.#passages = passages;
    this.#scanner = scanner;
    this.#hearer = hearer;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => this.#hear(records));
    this.#late = new LateHosts((host) => {
      this.#changes.added.add(host);
      this.#schedule();
    }, signal);
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** The open shadow roots of the page, where text can stand too. */
  get roots(): ShadowRoot[] {
    return [...this.#roots];
  }

  /** Reads the page and goes on watching it. */
  start(): void {
    this.#isStarted = true;
    this.#changes.all = true;
    this.#observe();
    onReveal(this.#page, (element) => this.restyled(element), this.#signal);
    this.#page.addEventListener('visibilitychange', () => this.#schedule(), { signal: this.#signal });
    if ((this.#page as { prerendering?: boolean }).prerendering) return;
    this.#flush();
  }

  /** Says that text in an element may have come into sight or gone out of it. */
  restyled(element: EventTarget | null): void {
    if (!(element instanceof Element) || this.#passages.size === 0) return;
    // Our card is no part of the body.
    if (element !== this.#page.documentElement && !this.#page.body?.contains(element)) return;
    this.#changes.restyled.add(element);
    this.#schedule();
  }

  /** Says that a line is to be read again. */
  touched(node: Text): void {
    this.#changes.touched.add(node);
    this.#schedule();
  }

  /** Says that somebody looks at what is found, perhaps from another tab: a hidden page is followed until it is shown. */
  asked(): void {
    this.#isAsked = true;
    this.#schedule();
  }

  /** When all that has changed is read. Starts the reading where it was not started. */
  settled(): Promise<void> {
    if (!this.#isStarted) this.start();
    if (!this.#busy && (!this.#changes.any || (this.#isResting && this.#hasRead))) return Promise.resolve();
    // What changed while a reading was underway is read by the next.
    return this.#waiting.for(this.#busy && this.#changes.any ? 2 : 1);
  }

  /** Says that nothing known can be relied on. */
  readAgain(): void {
    this.#changes.all = true;
    this.#schedule();
  }

  #observe(): void {
    // Styles matter only where there may be titles; pages that move by style are told of nothing else.
    const wanted = this.#passages.size > 0 ? OBSERVED : TEXT_OBSERVED;
    if (this.#observed === wanted) return;
    this.#observed = wanted;
    for (const root of [this.#page, ...this.#roots]) this.#observer.observe(root, wanted);
  }

  /** From the first possible title on; not while a storm is waited out, nor after the end. */
  #observeStyles(): void {
    if (this.#observed && !this.#signal.aborted) this.#observe();
  }

  #stop(): void {
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    clearTimeout(this.#calm);
    this.#waiting.end();
  }

  #hear(records: readonly MutationRecord[]): void {
    const now = performance.now();
    if (this.#storm.isAfter(records.length, now) && now - this.#lastRead < LONGEST_WAIT) {
      this.#restFromStorm();
      return;
    }
    // A mark on text that is no longer there goes at once, the rest when there is time.
    if (this.#passages.size > 0)
      for (const record of records)
        if (record.type === 'characterData')
          for (const passage of this.#passages.at(record.target)) {
            for (const { node } of passage.flow.pieces) this.#changes.touched.add(node);
            this.#passages.drop(passage);
          }
    this.#changes.note(records);
    if (this.#changes.any) this.#schedule();
  }

  get #isResting(): boolean {
    return this.#page.hidden && !this.#isAsked;
  }

  /** Whether the page changes without a pause, and is read only now and then. */
  get isOverrun(): boolean {
    return this.#storm.isLasting(performance.now());
  }

  #restFromStorm(): void {
    this.#storm.rests(performance.now());
    clearTimeout(this.#calm);
    // Whoever was told that the page never rests is told that it does.
    this.#calm = setTimeout(() => this.#hearer.settled(), CALM);
    this.#observer.disconnect();
    this.#observed = null;
    this.#changes.all = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#isResting) return;
      this.#storm.rested(performance.now());
      this.#observe();
      this.#schedule();
    }, STORM_REST);
  }

  #schedule(): void {
    this.#isAsked &&= this.#page.hidden;
    if (this.#timer !== null || this.#busy || !this.#changes.any || this.#isResting) return;
    const wait = Math.min(LONGEST_WAIT, Math.max(SOON, this.#lastCost * SHARE));
    this.#timer = setTimeout(() => this.#flush(), wait);
  }

  #flush(): void {
    this.#timer = null;
    if (this.#signal.aborted || (this.#isResting && this.#hasRead)) return;
    const changes = this.#changes;
    this.#changes = new Changes();
    this.#busy = true;
    this.readings++;
    this.#hasRead = true;
    this.#lastRead = performance.now();
    this.#observe();
    this.#hearer.before();
    const before = () => {
      this.#scanner.send();
      this.#observeStyles();
    };
    inSlices(this.#read(changes), this.#signal, { before, after: () => this.#scanner.refresh() })
      .then((cost) => {
        this.#lastCost = cost;
        return this.#scanner.answered();
      })
      // Also after an error, which the browser reports: what comes later is still read.
      .finally(() => this.#rest());
  }

  #rest(): void {
    this.#busy = false;
    this.#lastRead = performance.now();
    this.#observeStyles();
    // There is room again for titles that were left out.
    if (this.#passages.capped && this.#passages.count < ROOM) this.#changes.all = true;
    if (!this.#signal.aborted) this.#hearer.settled();
    this.#waiting.rested();
    this.#schedule();
  }

  *#read(changes: Changes): Generator<void> {
    const scan = this.#scanner.begin();
    this.#scanner.refresh();
    this.#roots.begin();
    if (changes.all) return yield* this.#readAll(scan);
    if (changes.removed) yield* this.#sweep();
    for (const element of outermost(changes.restyled)) yield* this.#lookAgain(element);
    for (const node of outermost(changes.added)) yield* this.#readTree(node);
    for (const node of changes.touched) {
      if (!node.isConnected || this.#passages.at(node).some((passage) => passage.scan === scan)) continue;
      yield* this.#scanner.around(node);
      yield;
    }
  }

  *#readAll(scan: number): Generator<void> {
    this.#passages.capped = false;
    const root = this.#page.body ?? this.#page.documentElement;
    if (!root) return;
    const first = this.readings === 1 ? elementInView(this.#page) : null;
    if (first && first !== root) yield* this.#scanner.read(first);
    yield* this.#readTree(root);
    this.#roots.dropGone();
    for (const shadow of this.#roots) yield* this.#readRoot(shadow);
    for (const passage of this.#passages) if (passage.scan < scan) this.#passages.drop(passage);
  }

  *#readTree(node: Node): Generator<void> {
    const roots: ShadowRoot[] = [];
    yield* this.#scanner.read(node, ({ shadowRoot }) => {
      if (shadowRoot) roots.push(shadowRoot);
    });
    yield;
    for (const root of roots) yield* this.#readRoot(root);
    if (node instanceof Element) yield* this.#readRootsIn(node);
  }

  *#readRootsIn(tree: ParentNode): Generator<void> {
    for (const root of openRootsIn(tree, (host) => this.#late.expect(host))) yield* this.#readRoot(root);
  }

  *#readRoot(root: ShadowRoot): Generator<void> {
    if (!this.#roots.isUnread(root)) return;
    yield* this.#scanner.read(root);
    yield* this.#readRootsIn(root);
  }

  /** Drops passages of text that left the page, and reads what is left of their lines. */
  *#sweep(): Generator<void> {
    const left = this.#passages.dropGone();
    this.#roots.dropGone();
    for (const node of left) {
      if (this.#passages.at(node).length === 0) yield* this.#scanner.around(node);
      yield;
    }
  }

  /** Reads the passages under an element anew whose style may have changed. */
  *#lookAgain(element: Element): Generator<void> {
    // A style reaches siblings too (`.open ~ .panel`).
    const concerned = this.#passages.touching(element.parentElement ?? element);
    for (const passage of concerned) {
      if (!passage.anchor.isConnected) continue;
      if (concerned.length > FEW && this.#scanner.stillSeen(passage)) continue;
      yield* this.#scanner.around(passage.anchor);
      yield;
    }
    // Lines that were parted may be one now, with a title across them.
    if (element.getElementsByTagName('*').item(SMALL) === null) yield* this.#readTree(element);
  }
}
