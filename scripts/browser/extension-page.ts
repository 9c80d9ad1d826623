import type { Page } from './page.ts';

/** A page of the extension in a background tab, opened when first needed: where its API is called from. */
export class ExtensionPage {
  readonly #open: () => Promise<Page>;
  #page: Promise<Page> | undefined;

  constructor(open: () => Promise<Page>) {
    this.#open = open;
  }

  async evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    this.#page ??= this.#open();
    return (await this.#page).evaluate(run, ...args);
  }

  /** The page is closed when the extension is reloaded. */
  forget(): void {
    this.#page = undefined;
  }
}
