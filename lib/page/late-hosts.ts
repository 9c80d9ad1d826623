/** Milliseconds after which custom elements are asked again for a shadow root that their script brings late. */
const WAITS = [300, 1_000, 3_000];
const MOST = 500;

/** Custom elements whose script has not come yet: no browser tells when they get their shadow root. */
export class LateHosts {
  readonly #known = new WeakSet<Element>();
  /** Those that were noted in the present turn, asked together. */
  #batch: Set<WeakRef<Element>> | null = null;
  readonly #came: (host: Element) => void;
  readonly #signal: AbortSignal;

  /** @param came called with each host that has an open root now */
  constructor(came: (host: Element) => void, signal: AbortSignal) {
    this.#came = came;
    this.#signal = signal;
  }

  /** Notes a likely host that has no root yet; it is asked again a few times from now on. */
  expect(host: Element): void {
    if (this.#known.has(host)) return;
    const batch = this.#batch ?? this.#begin();
    if (batch.size >= MOST) return;
    this.#known.add(host);
    batch.add(new WeakRef(host));
  }

  #begin(): Set<WeakRef<Element>> {
    const batch = new Set<WeakRef<Element>>();
    this.#batch = batch;
    queueMicrotask(() => {
      this.#batch = null;
    });
    for (const wait of WAITS) setTimeout(() => this.#ask(batch), wait);
    return batch;
  }

  #ask(batch: Set<WeakRef<Element>>): void {
    if (this.#signal.aborted) return;
    for (const reference of batch) {
      const host = reference.deref();
      if (host && !host.shadowRoot) continue;
      batch.delete(reference);
      if (host?.isConnected) this.#came(host);
    }
  }
}
