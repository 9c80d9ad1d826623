import type { PageReading, PositionOnPage } from './positions';
import { linesOf, NO_READING } from './positions/reading';

/**
 * Milliseconds after which what a page still shows is of its address, where that names nobody: it may have been given another address only.
 */
export const PATIENCE = 10_000;
/** No two people or posts have a line of so many letters in common by chance. */
const LONG_LINE = 40;

/** What stands at a text node. */
export interface Anchored {
  readonly anchor: Text;
}

/**
 * What a page showed when it turned to another address. Sites change their address before their content, and their content in parts:
 * what was there before counts for the new address only when it has changed, so nobody is shown with the career of another.
 */
export class Predecessor {
  readonly #reading: PageReading;
  readonly #lines: ReadonlySet<string>;
  readonly #positions: ReadonlyMap<Element, string>;
  readonly #texts: WeakMap<Text, string>;
  /** What the address named that it was shown at. */
  readonly named: string;
  /** Milliseconds; what the page still shows then is of its new address. Without end while the page shows nobody else's name. */
  until: number;
  #mayBeSame: boolean;
  /** Whether nothing of it was left when the page was read last. */
  isGone = false;

  /**
   * @param reading what was known of the subject before
   * @param passages in which titles stood
   * @param named what the address named that it was shown at
   * @param until milliseconds; what the page still shows then is of its new address, unless another name has come in the meantime
   * @param mayBeSame whether the new address may be another one of the same subject: then it is, until another name is shown
   */
  constructor(reading: PageReading, passages: Iterable<Anchored>, named: string, until: number, mayBeSame = false) {
    this.#reading = reading;
    this.named = named;
    this.#lines = new Set(reading.text.split('\n'));
    this.#positions = new Map(reading.positions.map((position) => [position.element, linesOf(position)]));
    this.#texts = new WeakMap(Array.from(passages, ({ anchor }) => [anchor, anchor.data]));
    this.until = until;
    this.#mayBeSame = mayBeSame;
  }

  /** Whether a text node stands as it stood for the subject before. */
  holds(node: Text): boolean {
    return !this.#mayBeSame && this.#texts.get(node) === node.data;
  }

  /**
   * What of a reading is of the new subject.
   * @param time of the reading, in milliseconds
   */
  taken(now: PageReading, time: number): PageReading {
    if (now.name !== '' && now.name !== this.#reading.name) {
      this.#mayBeSame = false;
      // Two people may have a line in common, or a position in an element that the page used again: that never goes.
      this.until = Math.min(this.until, time + PATIENCE);
    }
    if (this.#mayBeSame) return now;
    if (this.#isSameAs(now)) return NO_READING;
    if (now.subject !== 'person') {
      this.isGone = true;
      return now;
    }
    const positions = now.positions.filter((position) => this.#positions.get(position.element) !== linesOf(position));
    this.isGone =
      positions.length === now.positions.length &&
      !now.text.split('\n').some((line) => line.length >= LONG_LINE && this.#lines.has(line));
    return this.isGone ? now : this.#without(now, positions);
  }

  /** What is known of the new subject without what it has in common with the one before: that may be left over and is not kept. */
  stripped(known: PageReading): PageReading {
    if (this.#mayBeSame) return known;
    const lines = new Set(this.#positions.values());
    return this.#without(
      known,
      known.positions.filter((position) => !lines.has(linesOf(position))),
    );
  }

  /** A reading with these positions only, and without the lines of the subject before. */
  #without(reading: PageReading, positions: readonly PositionOnPage[]): PageReading {
    const lines = reading.text.split('\n').filter((line) => !this.#lines.has(line));
    return { ...reading, positions, text: lines.join('\n') };
  }

  #isSameAs(now: PageReading): boolean {
    const before = this.#reading;
    if (before.subject !== now.subject) return false;
    const isHeadingSame = before.name === now.name && before.headline === now.headline;
    if (now.subject === 'vacancy') {
      const long = [...this.#lines].filter((line) => line.length >= LONG_LINE);
      const lines = now.text.split('\n');
      if (long.length > 0) return long.every((line) => lines.includes(line));
    }
    // More of the person before may still be mounted.
    if (now.subject === 'person' && now.name !== '') return isHeadingSame;
    // A page of which nothing was known cannot be told from the next by it; its marks can.
    return isHeadingSame && before.text === now.text && now.name + now.text !== '';
  }
}
