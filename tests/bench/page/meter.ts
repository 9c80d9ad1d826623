import { median } from '../bars';

/** The functions of the page as they were before the meter stood between them and the code that is measured. */
export const plain = {
  setTimeout: window.setTimeout.bind(window),
  now: performance.now.bind(performance),
  listen: EventTarget.prototype.addEventListener,
  observer: MutationObserver,
};

/** Microtasks that are followed to the end of a slice: chains of promises are no longer. */
const HOPS = 40;
/** Slices without work, by which it is known what following costs. */
const TRIALS = 41;

/**
 * Times all script that runs by timers, events, observers, frames, messages and turns of the scheduler from the moment it is put in: a slice
 * begins with the call and ends when its microtasks are done. To be put in before the code that is measured, and only it may use them.
 */
export class Meter {
  /** Milliseconds of each slice. */
  readonly slices: number[] = [];
  #began = -1;
  #own = 0;
  readonly #afterwards: (() => void)[] = [];

  /** Finds out what the meter itself takes, which no slice is charged with; to be awaited before anything is measured. */
  async weigh(): Promise<void> {
    this.slices.length = 0;
    for (let trial = 0; trial < TRIALS; trial++) {
      const next = new Promise((resolve) => plain.setTimeout(resolve));
      this.time(() => undefined);
      await next;
    }
    this.#own = median(this.slices.splice(0));
  }

  /** Milliseconds that the meter itself takes in each slice, which are not counted. */
  get own(): number {
    return this.#own;
  }

  get total(): number {
    return this.slices.reduce((sum, slice) => sum + slice, 0);
  }

  get longest(): number {
    return Math.max(0, ...this.slices);
  }

  /** Runs something once the current slice is over, so that it is not counted; at once where there is none. */
  afterwards(run: () => void): void {
    if (this.#began >= 0) this.#afterwards.push(run);
    else run();
  }

  /** Runs and times a call with all its microtasks. */
  time(run: () => void): void {
    this.#enter();
    run();
  }

  #enter(): void {
    if (this.#began >= 0) return;
    this.#began = plain.now();
    let hops = HOPS;
    // The clock is looked at once only: forty times, it would take longer than many a slice.
    const hop = () => {
      if (--hops > 0) queueMicrotask(hop);
      else {
        this.slices.push(Math.max(0, plain.now() - this.#began - this.#own));
        this.#began = -1;
        for (const run of this.#afterwards.splice(0)) run();
      }
    };
    queueMicrotask(hop);
  }

  /** Puts the meter between the page and everything that calls back. */
  install(): void {
    const enter = () => this.#enter();
    const timed = <This, Args extends unknown[], Result>(run: (this: This, ...args: Args) => Result) =>
      function (this: This, ...args: Args): Result {
        enter();
        return run.apply(this, args);
      };
    const world = window as unknown as Record<string, (run: unknown, ...rest: unknown[]) => unknown>;
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
      const real = world[name]?.bind(window);
      if (real) world[name] = (run, ...rest) => real(timed(run as () => void), ...rest);
    }
    const Observer = plain.observer;
    window.MutationObserver = class extends Observer {
      constructor(hear: MutationCallback) {
        super(timed(hear));
      }
    };
    const wrappers = new WeakMap<object, EventListener>();
    EventTarget.prototype.addEventListener = function (type, listener, options) {
      if (typeof listener !== 'function') return plain.listen.call(this, type, listener, options);
      let wrapper = wrappers.get(listener);
      if (!wrapper) {
        wrapper = timed(listener as EventListener);
        wrappers.set(listener, wrapper);
      }
      return plain.listen.call(this, type, wrapper, options);
    };
    const scheduler = (window as { scheduler?: { yield?: () => Promise<void> } }).scheduler;
    const turn = scheduler?.yield?.bind(scheduler);
    if (scheduler && turn) scheduler.yield = () => turn().then(enter);
  }
}
