import type { Ask, Desk, Judged } from './desk';
import type { Passage } from './passages';

/** Judgements that are remembered, and the longest text that is: what a page shows again is not asked again. */
const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 2_000;
/** Texts in one message, so that the first marks do not wait for the last. */
const BATCH = 100;
/** Milliseconds to a second try where the desk did not answer: the background may just be starting. */
const AGAIN = 500;
const TRIES = 3;

/**
 * Asks the desk for the titles of passages, many at a time. The next message leaves when the one before is answered: desk and page would take
 * the processor from each other, and a page with very many titles would be a fifth slower.
 */
export class Judging {
  readonly #desk: Desk;
  readonly #judged: (passage: Passage, judged: Judged) => void;
  readonly #before: () => void;
  readonly #remembered = new Map<string, Judged>();
  readonly #asked: Passage[] = [];
  readonly #pending = new Set<Passage>();
  #underway: Promise<void> | null = null;

  /**
   * @param judged called with each answer, at once where it is remembered
   * @param before called before answers that have come in a turn of their own
   */
  constructor(desk: Desk, judged: (passage: Passage, judged: Judged) => void, before: () => void) {
    this.#desk = desk;
    this.#before = before;
    this.#judged = judged;
  }

  /** Asks for a passage's titles; the question leaves when the one before is answered, or with the next `send`. */
  ask(passage: Passage): void {
    const known = this.#remembered.get(keyOf(passage));
    if (known) {
      this.#judged(passage, known);
      return;
    }
    if (this.#pending.has(passage)) return;
    this.#pending.add(passage);
    this.#asked.push(passage);
  }

  /** Sends what was asked since. */
  send(): void {
    if (this.#asked.length > 0) this.#underway ??= this.#answerAll();
  }

  /** When every question sent has its answer, or none after all tries; rejects with an error of whoever takes the answers. */
  async answered(): Promise<void> {
    while (this.#underway) await this.#underway;
  }

  /** Also the questions that come up by the answers, and those after an error, which is told when all is done. */
  async #answerAll(): Promise<void> {
    try {
      while (this.#asked.length > 0) await this.#answer(this.#asked.splice(0, BATCH));
    } finally {
      if (this.#asked.length > 0) await this.#answerAll();
      else this.#underway = null;
    }
  }

  async #answer(passages: readonly Passage[]): Promise<void> {
    const keys = passages.map(keyOf);
    const answers = await this.#try(
      passages.map(({ flow, context }) => (context ? { text: flow.text, context } : { text: flow.text })),
      TRIES,
    );
    for (const passage of passages) this.#pending.delete(passage);
    this.#before();
    for (const [index, passage] of passages.entries()) {
      const key = keys[index] ?? '';
      const judged = answers[index];
      if (!judged) continue;
      this.#remember(key, judged);
      // What surrounds it has changed since it was asked.
      if (keyOf(passage) === key) this.#judged(passage, judged);
      else this.ask(passage);
    }
  }

  async #try(asks: readonly Ask[], tries: number): Promise<readonly Judged[]> {
    try {
      const answers = await this.#desk.recognise(asks);
      if (answers.length === asks.length) return answers;
    } catch {
      // The background may just be starting, or gone: then there is nothing to be told.
    }
    if (tries <= 1) return [];
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
    return this.#try(asks, tries - 1);
  }

  #remember(key: string, judged: Judged): void {
    if (key.length > LONGEST_REMEMBERED) return;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, judged);
  }
}

const keyOf = ({ flow, context }: Passage): string =>
  context ? `${flow.text}\n${context.organisation ?? ''}\n${context.headline ?? ''}` : flow.text;
