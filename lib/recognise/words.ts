export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A word that is cut out of its text when somebody asks for it: few are. */
class WordAt implements Word {
  readonly start: number;
  readonly end: number;
  readonly #of: string;

  constructor(of: string, start: number, end: number) {
    this.#of = of;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.#of.slice(this.start, this.end);
  }
}

/** The words of a folded text in their order. */
export class Words {
  /** The text they are of. */
  readonly text: string;
  readonly #bounds: readonly number[];
  readonly #numbers: readonly number[];
  readonly length: number;
  /** The indices of words in which a title may begin, ascending. */
  readonly titled: readonly number[];

  /**
   * @param bounds where each word begins and ends, by turns
   * @param numbers those of their first letters
   * @param titled the indices of those in which a title may begin
   */
  constructor(text: string, bounds: readonly number[], numbers: readonly number[], titled: readonly number[]) {
    this.text = text;
    this.#bounds = bounds;
    this.#numbers = numbers;
    this.length = numbers.length;
    this.titled = titled;
  }

  /** The word with an index; `undefined` before the first and after the last. */
  at(index: number): Word | undefined {
    const start = this.#bounds[2 * index];
    const end = this.#bounds[2 * index + 1];
    return start === undefined || end === undefined ? undefined : new WordAt(this.text, start, end);
  }

  startOf(index: number): number {
    return this.#bounds[2 * index] ?? this.text.length;
  }

  endOf(index: number): number {
    return this.#bounds[2 * index + 1] ?? this.text.length;
  }

  /** The number of a word's first letters. */
  numberOf(index: number): number {
    return this.#numbers[index] ?? 0;
  }

  /** The index of the word that covers an offset, or of the next one. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#bounds[2 * middle + 1] ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
