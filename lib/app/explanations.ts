import { type LevelFinding, NOT_STATED } from '@/lib/career/level';
import type { Card } from '@/lib/page/card';
import type { Desk } from '@/lib/page/desk';
import type { Mark } from '@/lib/page/passages';
import type { Kind } from '@/lib/titles/kinds';

/** Milliseconds that a card waits for what it says, so that it does not come without it. */
const PATIENCE = 250;

/**
 * What the hover card says besides the title itself: what its kind means, and the level of the page. It is asked for when the pointer
 * comes to rest on a mark, so that a page whose marks nobody asks about pays nothing for it.
 */
export class Explanations {
  readonly #desk: Desk;
  readonly #card: Card;
  readonly #followLevel: () => Promise<void>;
  readonly #meanings = new Map<Kind, string>();
  /** The level of the page as it was judged last. */
  level: LevelFinding = NOT_STATED;

  /** @param followLevel has the level judged again where the page has changed since */
  constructor(desk: Desk, card: Card, followLevel: () => Promise<void>) {
    this.#desk = desk;
    this.#card = card;
    this.#followLevel = followLevel;
  }

  /** What a kind of title means; empty until it is known. */
  meaningOf(kind: Kind): string {
    return this.#meanings.get(kind) ?? '';
  }

  /** When what the card of a mark says is known, or has let itself be waited for too long: then the card comes without it. */
  async ready({ mention: { kind } }: Mark): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE);
    });
    await Promise.race([Promise.allSettled([this.#explain(kind), this.#followLevel()]), patience]);
    clearTimeout(timer);
  }

  async #explain(kind: Kind): Promise<void> {
    if (this.#meanings.has(kind)) return;
    const { meanings, style } = await this.#desk.explain([kind]);
    this.#card.style = style;
    this.#meanings.set(kind, meanings[0] ?? '');
  }
}
