/** The open shadow roots that were met on a page. */
export class KnownRoots {
  readonly #roots = new Set<ShadowRoot>();
  readonly #read = new Set<ShadowRoot>();
  readonly #met: (root: ShadowRoot) => void;

  /** @param met called once with each root */
  constructor(met: (root: ShadowRoot) => void) {
    this.#met = met;
  }

  [Symbol.iterator](): Iterator<ShadowRoot> {
    return this.#roots.values();
  }

  /** Begins another reading of the page. */
  begin(): void {
    this.#read.clear();
  }

  /** Notes a root; gives whether it is still to be read in this reading. Also one that is known: its host may have moved. */
  isUnread(root: ShadowRoot): boolean {
    if (!this.#roots.has(root)) {
      this.#roots.add(root);
      this.#met(root);
    }
    if (this.#read.has(root)) return false;
    this.#read.add(root);
    return true;
  }

  /** Forgets roots whose host has left the page. */
  dropGone(): void {
    for (const root of this.#roots) if (!root.isConnected) this.#roots.delete(root);
  }
}
