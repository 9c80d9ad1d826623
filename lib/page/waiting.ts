/** Those who wait until the page is read. */
export class Waiting {
  #all: { readonly resolve: () => void; rests: number }[] = [];

  /** Resolves at the end of the first reading from now on, or of a later one. */
  for(rests: number): Promise<void> {
    return new Promise((resolve) => this.#all.push({ resolve, rests }));
  }

  /** Says that a reading has ended. */
  rested(): void {
    for (const waiter of this.#all) if (--waiter.rests <= 0) waiter.resolve();
    this.#all = this.#all.filter(({ rests }) => rests > 0);
  }

  /** Lets all go: nothing will be read any more. */
  end(): void {
    for (const { resolve } of this.#all.splice(0)) resolve();
  }
}
