/** Milliseconds after which custom elements are asked again for a shadow root that their script brings late. */
const WAITS = [300, 1_000, 3_000];
const MOST = 500;

/** Custom elements whose script has not come yet: no browser tells when they get their shadow root. */
export class LateHosts {
  #hosts: WeakRef<Element>[] = [];
  readonly #came: (host: Element) => void;
  readonly #signal: AbortSignal;

  /** @param came called with each host that has an open root now */
  constructor(came: (host: Element) => void, signal: AbortSignal) {
    this.#came = came;
    this.#signal = signal;
  }

  /** Begins to ask. */
  start(): void {
    for (const wait of WAITS) setTimeout(() => this.#ask(), wait);
  }

  /** Notes a likely host that has no root yet. */
  expect(host: Element): void {
    if (this.#hosts.length < MOST) this.#hosts.push(new WeakRef(host));
  }

  #ask(): void {
    if (this.#signal.aborted) return;
    const hosts = this.#hosts;
    this.#hosts = [];
    for (const reference of hosts) {
      const host = reference.deref();
      if (!host?.isConnected) continue;
      if (host.shadowRoot) this.#came(host);
      else this.expect(host);
    }
  }
}
