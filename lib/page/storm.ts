/** Changes within a second from which a page is in a storm. */
const STORM = 1_500;
/** Changes after a rest by which the storm is known to go on. */
const STILL = 400;
const SECOND = 1_000;
/** Milliseconds without another rest after which a storm is over. */
export const CALM = 2_000;
/** Milliseconds from which a storm is one that the user is told of: more than a page that builds itself. */
const LASTING = 5_000;

/**
 * Tells when a page changes so fast that being told of each change costs it more than being read again when it has calmed: in a tight
 * loop an observer alone doubles the price of each operation.
 */
export class Storm {
  #heard = 0;
  #since = Number.NEGATIVE_INFINITY;
  #began = 0;
  #lastRest = Number.NEGATIVE_INFINITY;

  /** Counts changes that were told at a time (ms); gives whether the page is in a storm. */
  isAfter(changes: number, now: number): boolean {
    if (now - this.#since > SECOND) {
      this.#since = now;
      this.#heard = 0;
    }
    this.#heard += changes;
    return this.#heard > STORM;
  }

  /** Says that the page is not listened to from a time on, until it has rested. */
  rests(now: number): void {
    if (now - this.#lastRest > CALM) this.#began = now;
    this.#lastRest = now;
  }

  /** Says that the page is listened to again from a time on. */
  rested(now: number): void {
    this.#since = now;
    this.#heard = STORM - STILL;
  }

  /** Whether a storm goes on that began long ago. */
  isLasting(now: number): boolean {
    return now - this.#lastRest < CALM && now - this.#began > LASTING;
  }
}
