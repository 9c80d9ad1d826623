/**
 * Text with its accents, case and invisible characters taken away, and the way back to the text as written. Titles, cues and places
 * are compared in this form only, so that "CHARGE D’AFFAIRES", "chargé d'affaires" and its decomposed spelling are one title.
 */
export interface Folded {
  readonly text: string;
  /** Where the folded unit at `index` begins in the original; identity when the text needed no folding. */
  start(index: number): number;
  /** Where the folded unit before `index` ends in the original. */
  end(index: number): number;
}

/** The way back from folded units to what they stand for. Only those that are not one unit for one are written down. */
export class Trace {
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** The units from `from` to `to`, which may be none, stand for the original from `start` to `end`. */
  add(from: number, to: number, start: number, end: number): void {
    this.#from.push(from);
    this.#to.push(to);
    this.#starts.push(start);
    this.#ends.push(end);
  }

  /**
   * The folded text with its way back.
   * @param length of the original
   */
  folded(text: string, length: number): Folded {
    const count = text.length;
    return {
      text,
      start: (index) => (index < count ? this.#start(index) : length),
      end: (index) => (index > 0 && index <= count ? this.#end(index - 1) : 0),
    };
  }

  #start(index: number): number {
    const last = this.#lastBefore(index);
    const to = this.#to[last];
    if (to === undefined) return index;
    return index < to ? (this.#starts[last] ?? 0) : (this.#ends[last] ?? 0) + index - to;
  }

  #end(index: number): number {
    const last = this.#lastBefore(index);
    const to = this.#to[last] ?? 0;
    return index < to ? (this.#ends[last] ?? 0) : (this.#ends[last] ?? 0) + index - to + 1;
  }

  /** The last that begins at a unit or before it, or -1. */
  #lastBefore(index: number): number {
    let low = 0;
    let high = this.#from.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#from[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
