import type { Level } from '@/lib/career/level';
import type { Desk, Explained } from '@/lib/page/desk';
import type { Mark } from '@/lib/page/passages';

/** Milliseconds that a card waits for the level of the page, so that it does not come without it. */
const PATIENCE = 250;

/** What the hover card says. It is asked for when the pointer enters a mark, so that a page whose marks nobody looks at pays nothing for it. */
export class Explanations {
  readonly #desk: Desk;
  readonly #followLevel: () => Promise<void>;
  /** The judging of the level that is underway: one for all marks that the pointer crosses in the meantime. */
  #judging: Promise<void> | null = null;
  /** The level of the page as it was judged last. */
  level: Level = 'not-stated';

  /** @param followLevel has the level judged again where the page has changed since */
  constructor(desk: Desk, followLevel: () => Promise<void>) {
    this.#desk = desk;
    this.#followLevel = followLevel;
  }

  /** The card of a mark. Without the level where that lets itself be waited for too long; none where the desk does not answer. */
  readonly of = async ({ mention }: Mark): Promise<Explained | null> => {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    try {
      this.#judging ??= this.#followLevel().finally(() => {
        this.#judging = null;
      });
      await Promise.race([this.#judging, patience]);
      return await this.#desk.explain(mention, this.level);
    } catch {
      // The extension has gone, or the background starts anew: the next mark asks again.
      return null;
    }
  };
}
