/** Milliseconds after which custom elements are asked again for a shadow root that their script brings late. */
const WAITS = [300, 1_000, 3_000];
const MOST = 500;

/** Custom elements whose script has not come yet: no browser tells when they get their shadow root. */
export class LateHosts {
  #hosts: WeakRef<Element>[] = [];
  #isAsking = false;
  readonly #came: (host: Element) => void;
  readonly #signal: AbortSignal;

  /** @param came called with each host that has an open root now */
  constructor(came: (host: Element) => void, signal: AbortSignal) {
    this.#came = came;
    this.#signal = signal;
  }

  /** Notes a likely host that has no root yet; it is asked a few times, then no more. */
  expect(host: Element): void {
    if (this.#hosts.length >= MOST) return;
    this.#hosts.push(new WeakRef(host));
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (const [turn, wait] of WAITS.entries()) setTimeout(() => this.#ask(turn === WAITS.length - 1), wait);
  }

  #ask(isLast: boolean): void {
    const hosts = this.#hosts;
    this.#hosts = [];
    this.#isAsking = !isLast;
    if (this.#signal.aborted) return;
    for (const reference of hosts) {
      const host = reference.deref();
      if (!host?.isConnected) continue;
      if (host.shadowRoot) this.#came(host);
      else if (!isLast) this.#hosts.push(reference);
    }
  }
}
