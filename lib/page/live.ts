import { CatchUp } from './catch-up';
import { Changes, OBSERVED, TEXT_OBSERVED } from './changes';
import type { Hearer } from './hearer';
import { KnownRoots } from './known-roots';
import { LateHosts } from './late-hosts';
import { MOST_MARKS, type Passages } from './passages';
import { onReveal } from './reveals';
import type { Scanner } from './scan';
import { inSlices } from './slices';
import { CALM, Storm } from './storm';

/** Milliseconds from a change to its reading, so that changes which come together are read together. */
const SOON = 40;
/** Milliseconds between two readings at the least, so that a page that keeps changing is read a few times a second. */
const REST = 250;
/** Milliseconds of reading from which titles are judged before all is read. */
const LONG = 200;
/** Of the time, at most one part in this many is ours while a page keeps changing. */
const SHARE = 12;
/** The longest wait, in milliseconds: marks come back also on a page that never rests. */
const LONGEST_WAIT = 2_000;
/** Milliseconds that a page in a storm is not observed. */
const STORM_REST = 10 * SOON;
/** Marks from which there is room again on a page that had too many. */
const ROOM = MOST_MARKS * 0.9;

/** Keeps the passages of a document true while it changes: reads it once, then what changes, and never more than its share of the time. */
export class Live {
  readonly #page: Document;
  readonly #passages: Passages;
  readonly #scanner: Scanner;
  readonly #hearer: Hearer;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  readonly #roots = new KnownRoots((root) => this.#observed && this.#observer.observe(root, this.#observed));
  readonly #catchUp: CatchUp;
  #changes = new Changes();
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When the timer of the next reading ends; 0 where it is not to be set anew. */
  #due = 0;
  /** Whether a mark has gone with its text, and is to come back soon. */
  #hasLost = false;
  #busy = false;
  #lastCost = 0;
  readonly #storm = new Storm();
  #calm: ReturnType<typeof setTimeout> | undefined;
  #lastRead = 0;
  #observed: MutationObserverInit | null = null;
  #isStarted = false;
  readonly #followReveals: () => void;
  /** How often something of the page was read. */
  readings = 0;
  /** A tab opened behind another is read once, so that it is ready; after that nothing is done until it is shown. */
  #hasRead = false;
  /** Whether somebody asks for this tab from another, so that it is read although hidden, until it was shown. */
  #isAsked = false;
  #waiting: (() => void)[] = [];

  constructor(page: Document, passages: Passages, scanner: Scanner, hearer: Hearer, signal: AbortSignal) {
    this.#page = page;
    this.#passages = passages;
    this.#scanner = scanner;
    this.#hearer = hearer;
    this.#signal = signal;
    this.#observer = new MutationObserver((records) => {
      this.#hear(records);
      // Not every browser tells of another address.
      this.#hearer.changed();
    });
    const late = new LateHosts((host) => {
      this.#changes.added.add(host);
      this.#schedule();
    }, signal);
    this.#catchUp = new CatchUp(page, passages, scanner, this.#roots, late);
    this.#followReveals = onReveal(page, this.#restyled, signal);
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
    if ((this.#page as { prerendering?: boolean }).prerendering) return;
    // In a task of its own: the script has just been compiled in this one.
    this.#timer = setTimeout(() => this.#flush());
  }

  /** Says that titles are judged again, and waits for it. */
  judging(): void {
    if (this.#busy) return;
    this.#busy = true;
    this.#scanner.answered().finally(() => this.#rest());
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
    return this.#rests(this.#busy && this.#changes.any ? 2 : 1);
  }

  /** When so many readings or judgements have ended from now on; hidden in the meantime, the page is not read again until it is shown. */
  async #rests(count: number): Promise<void> {
    for (let left = count; left > 0 && !this.#signal.aborted; left = this.#isResting ? 0 : left - 1) {
      const rest = new Promise<void>((resolve) => this.#waiting.push(resolve));
      this.#schedule();
      await rest;
    }
  }

  #rested(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  /** To be called now and then: `document.open` takes off every listener, also the one that tells of a tab that is shown again. */
  look(): void {
    if (!this.#isStarted) return;
    this.#listen();
    this.#schedule();
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
    this.#listen();
    for (const root of [this.#page, ...this.#roots]) this.#observer.observe(root, wanted);
  }

  #listen(): void {
    this.#page.addEventListener('visibilitychange', this.#schedule, { signal: this.#signal });
    if (this.#observed === OBSERVED) this.#followReveals();
  }

  /** From the first possible title on; not while a storm is waited out, nor after the end. */
  #observeStyles(): void {
    if (this.#observed && !this.#signal.aborted) this.#observe();
  }

  #stop(): void {
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    clearTimeout(this.#calm);
    this.#rested();
  }

  #hear(records: readonly MutationRecord[]): void {
    // Nothing is followed behind another tab: all is read when it is shown.
    if (this.#isResting && this.#hasRead) {
      this.#ignore();
      return;
    }
    const now = performance.now();
    if (this.#hasRead && this.#storm.isAfter(records.length, now) && now - this.#lastRead < LONGEST_WAIT) {
      this.#restFromStorm();
      return;
    }
    // A mark on text that is no longer there goes at once, the rest when there is time.
    if (this.#passages.size > 0)
      for (const record of records)
        if (record.type === 'characterData')
          for (const passage of this.#passages.at(record.target)) {
            for (const { node } of passage.flow.pieces) this.#changes.touched.add(node);
            this.#hasLost ||= passage.marks.length + passage.earlier.length > 0;
            this.#passages.drop(passage);
          }
    this.#changes.hear(records);
    this.#schedule();
  }

  /** Notes that text in an element may have come into sight or gone out of it. */
  readonly #restyled = (element: EventTarget | null): void => {
    if (!(element instanceof Element) || this.#passages.size === 0) return;
    // Our card is no part of the body.
    if (element !== this.#page.documentElement && !this.#page.body?.contains(element)) return;
    this.#changes.restyled.add(element);
    this.#schedule();
  };

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
    this.#ignore();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#due = 0;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#isResting) {
        this.#rested();
        return;
      }
      this.#storm.rested(performance.now());
      this.#observe();
      this.#schedule();
    }, STORM_REST);
  }

  /** Hears of no change until the page is observed again. */
  #ignore(): void {
    this.#observer.disconnect();
    this.#observed = null;
    this.#changes.noteAll();
  }

  /** Sees to it that what has changed is read: soon where somebody waits or misses a mark, also when a later reading was planned. */
  readonly #schedule = (): void => {
    this.#isAsked &&= this.#page.hidden;
    if (this.#busy || !this.#isStarted || !this.#changes.any || this.#isResting) return;
    const isUrgent = this.#waiting.length > 0 || this.#hasLost;
    if (this.#timer !== null && !isUrgent) return;
    const now = performance.now();
    const left = isUrgent ? 0 : REST - (now - this.#lastRead);
    const due = now + Math.min(LONGEST_WAIT, Math.max(SOON, left, this.#lastCost * SHARE));
    if (this.#timer !== null && due >= this.#due) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#due = due;
    this.#timer = setTimeout(() => this.#flush(), due - now);
  };

  #flush(): void {
    try {
      if (this.#signal.aborted || this.#busy) return;
      this.#changes.note();
      if ((this.#isResting && this.#hasRead) || !this.#changes.any) {
        this.#rested();
        return;
      }
      // While the timer counts as set: what this changes is read now, and not once more.
      this.#due = 0;
      this.#hearer.changed();
    } finally {
      this.#timer = null;
    }
    const changes = this.#changes;
    this.#changes = new Changes();
    this.#hasLost = false;
    this.#busy = true;
    this.readings++;
    this.#hasRead = true;
    this.#lastRead = performance.now();
    this.#observe();
    const before = () => {
      if (performance.now() - this.#lastRead > LONG) this.#scanner.send();
      this.#observeStyles();
    };
    inSlices(this.#catchUp.read(changes), this.#signal, { before, after: () => this.#scanner.refresh() })
      .then((cost) => {
        this.#lastCost = cost;
      })
      // Also after an error, which the browser reports: what was found is judged, and what comes later is still read.
      .finally(() => this.#scanner.answered())
      .finally(() => this.#rest());
  }

  #rest(): void {
    this.#busy = false;
    this.#lastRead = performance.now();
    this.#observeStyles();
    // There is room again for titles that were left out.
    if (this.#passages.capped && this.#passages.count < ROOM) this.#changes.all = true;
    try {
      if (!this.#signal.aborted) this.#hearer.settled();
    } finally {
      this.#rested();
      this.#schedule();
    }
  }
}
