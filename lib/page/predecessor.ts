import type { PageReading, PositionOnPage } from './positions';
import { NO_READING } from './positions/reading';

/**
 * Milliseconds after which what a page still shows is of its address, where that names nobody: it may have been given another address only.
 */
export const PATIENCE = 10_000;
/** No two people or posts have a line of so many letters in common by chance. */
const LONG_LINE = 40;

const positionLine = ({ title, organisation, dates }: PositionOnPage): string =>
  [title, organisation, dates].join('\n');

/**
 * What a page showed when it turned to another address. Sites change their address before their content, and their content in parts:
 * what was there before counts for the new address only when it has changed, so nobody is shown with the career of another.
 */
export class Predecessor {
  readonly #reading: PageReading;
  readonly #lines: ReadonlySet<string>;
  readonly #positions: ReadonlyMap<Element, string>;
  readonly #positionLines: ReadonlySet<string>;
  readonly #texts: WeakMap<Text, string>;
  #until: number;
  #isGone = false;

  /**
   * @param reading what was known of the subject before
   * @param texts the text nodes in which titles stood
   * @param until milliseconds; what the page still shows then is of its new address
   */
  constructor(reading: PageReading, texts: Iterable<Text>, until: number) {
    this.#reading = reading;
    this.#lines = new Set(reading.text.split('\n'));
    this.#positions = new Map(reading.positions.map((position) => [position.element, positionLine(position)]));
    this.#positionLines = new Set(this.#positions.values());
    this.#texts = new WeakMap(Array.from(texts, (node) => [node, node.data]));
    this.#until = until;
  }

  /** Says that the page has turned again and still shows nothing else. */
  waitUntil(until: number): void {
    this.#until = until;
  }

  /** Whether a text node stands as it stood for the subject before. */
  holds(node: Text, now: number): boolean {
    return !this.#isOver(now) && this.#texts.get(node) === node.data;
  }

  /** What of a reading is of the new subject. */
  taken(now: PageReading, time: number): PageReading {
    if (this.#isOver(time)) return now;
    if (this.#isSameAs(now)) return NO_READING;
    if (now.subject !== 'person') {
      this.#isGone = true;
      return now;
    }
    const positions = now.positions.filter(
      (position) => this.#positions.get(position.element) !== positionLine(position),
    );
    const lines = now.text.split('\n');
    this.#isGone =
      positions.length === now.positions.length &&
      !lines.some((line) => line.length >= LONG_LINE && this.#lines.has(line));
    if (this.#isGone) return now;
    return { ...now, positions, text: lines.filter((line) => !this.#lines.has(line)).join('\n') };
  }

  /** What is known of the new subject without what it has in common with the one before: that may be left over and is not kept. */
  stripped(known: PageReading): PageReading {
    if (known.subject !== 'person') return known;
    return {
      ...known,
      positions: known.positions.filter((position) => !this.#positionLines.has(positionLine(position))),
      text: known.text
        .split('\n')
        .filter((line) => !this.#lines.has(line))
        .join('\n'),
    };
  }

  #isOver(now: number): boolean {
    if (now > this.#until) this.#isGone = true;
    return this.#isGone;
  }

  #isSameAs(now: PageReading): boolean {
    const before = this.#reading;
    if (before.subject !== now.subject) return false;
    const isHeadingSame = before.name === now.name && before.headline === now.headline;
    switch (now.subject) {
      case 'person':
        // More of the person before may still be mounted.
        return isHeadingSame && (now.name !== '' || before.text === now.text);
      case 'vacancy': {
        const long = [...this.#lines].filter((line) => line.length >= LONG_LINE);
        const lines = new Set(now.text.split('\n'));
        return long.length > 0 ? long.every((line) => lines.has(line)) : isHeadingSame && before.text === now.text;
      }
      default:
        // A page of which nothing was known cannot be told from the next by it; its marks can.
        return isHeadingSame && before.text === now.text && now.name + now.text !== '';
    }
  }
}
