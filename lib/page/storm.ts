/** Changes within a second from which a page is in a storm. */
const STORM = 2_000;
/** Changes after a rest by which the storm is known to go on. */
const STILL = 400;
const SECOND = 1_000;

/**
 * Tells when a page changes so fast that being told of each change costs it more than being read again when it has calmed: in a tight
 * loop an observer alone doubles the price of each operation.
 */
export class Storm {
  #heard = 0;
  #since = Number.NEGATIVE_INFINITY;

  /** Counts changes that were told at a time (ms); gives whether the page is in a storm. */
  isAfter(changes: number, now: number): boolean {
    if (now - this.#since > SECOND) {
      this.#since = now;
      this.#heard = 0;
    }
    this.#heard += changes;
    return this.#heard > STORM;
  }

  /** Says that the page is listened to again from a time on. */
  rested(now: number): void {
    this.#since = now;
    this.#heard = STORM - STILL;
  }
}
