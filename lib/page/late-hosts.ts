/** Milliseconds after which a custom element is asked again for a shadow root that its script brings late. */
const WAITS = [300, 1_000, 3_000];
/** Hosts that are waited for at the most. */
const MOST = 500;

/** Custom elements whose script has not come yet: no browser tells when they get their shadow root. */
export class LateHosts {
  readonly #known = new WeakSet<Element>();
  #left = MOST;
  readonly #came: (host: Element) => void;
  readonly #signal: AbortSignal;

  /** @param came called with each host that has an open root now */
  constructor(came: (host: Element) => void, signal: AbortSignal) {
    this.#came = came;
    this.#signal = signal;
  }

  /** Notes a likely host that has no root yet; it is asked again a few times from now on. */
  expect(host: Element): void {
    if (this.#known.has(host) || this.#left-- <= 0) return;
    this.#known.add(host);
    const reference = new WeakRef(host);
    const ask = ([wait, ...others]: readonly number[]) => {
      const now = reference.deref();
      if (this.#signal.aborted || !now) return;
      if (now.shadowRoot) this.#came(now);
      else if (wait) setTimeout(() => ask(others), wait);
    };
    setTimeout(() => ask(WAITS.slice(1)), WAITS[0]);
  }
}
