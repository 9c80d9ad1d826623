import type { Level } from '@/lib/career/level';
import type { Desk, Explained } from '@/lib/page/desk';
import type { Mark } from '@/lib/page/passages';

/** Milliseconds that a card waits for the level of the page, so that it does not come without it. */
const PATIENCE = 250;

/**
 * What the hover card says. It is asked for when the pointer comes to rest on a mark, so that a page whose marks nobody asks about pays
 * nothing for it.
 */
export class Explanations {
  readonly #desk: Desk;
  readonly #followLevel: () => Promise<void>;
  /** The level of the page as it was judged last. */
  level: Level = 'not-stated';

  /** @param followLevel has the level judged again where the page has changed since */
  constructor(desk: Desk, followLevel: () => Promise<void>) {
    this.#desk = desk;
    this.#followLevel = followLevel;
  }

  /** The card of a mark. Without the level where that lets itself be waited for too long; none where the desk does not answer. */
  async of({ mention }: Mark): Promise<Explained | null> {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    try {
      await Promise.race([this.#followLevel(), patience]);
      return await this.#desk.explain(mention, this.level);
    } catch {
      // The extension has gone, or the background starts anew: the next rest on a mark asks again.
      return null;
    }
  }
}
