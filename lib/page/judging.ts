import type { Desk, Judged } from './desk';
import type { Passage } from './passages';

/** Judgements that are remembered, and the longest text that is: what a page shows again is not asked again. */
const MOST_REMEMBERED = 2_000;
const LONGEST_REMEMBERED = 2_000;
/** Texts in one message, so that the first marks do not wait for the last. */
const BATCH = 100;
/** Milliseconds to the next question where the desk did not answer: the background may just be starting. */
const AGAIN = 500;
/** Questions in a row without an answer after which all are given up. */
const TRIES = 5;

/**
 * Asks the desk for the titles of passages, many at a time. The next message leaves when the one before is answered: desk and page would take
 * the processor from each other, and a page with very many titles would be a fifth slower.
 */
export class Judging {
  readonly #desk: Desk;
  readonly #judged: (passage: Passage, judged: Judged) => void;
  readonly #before: () => void;
  readonly #signal: AbortSignal;
  readonly #remembered = new Map<string, Judged>();
  readonly #asked: Passage[] = [];
  /** Asked without an answer: asked again after all others, so that none of them waits for one that the desk cannot answer. */
  readonly #unanswered: Passage[] = [];
  readonly #pending = new Set<Passage>();
  #underway: Promise<void> | null = null;

  /**
   * @param judged called with each answer, at once where it is remembered
   * @param before called before answers that have come in a turn of their own
   * @param signal from its end on nothing is asked any more
   */
  constructor(desk: Desk, judged: (passage: Passage, judged: Judged) => void, before: () => void, signal: AbortSignal) {
    this.#desk = desk;
    this.#signal = signal;
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

  /** Sends what was asked since; nothing after the end. */
  send(): void {
    if (!this.#signal.aborted && this.#asked.length > 0) this.#underway ??= this.#answerAll();
  }

  /**
   * When every question sent has its answer, or is given up because the desk has answered none of several in a row. Rejects with an error of
   * whoever takes the answers, unless that came before this was asked.
   */
  async answered(): Promise<void> {
    while (this.#underway) await this.#underway;
  }

  /** Also the questions that come up by the answers, and those after an error, which is told when all is done. */
  async #answerAll(): Promise<void> {
    try {
      let failures = 0;
      for (let next = this.#next(); next.length > 0; next = this.#next()) {
        if (!this.#signal.aborted && (await this.#answer(next))) failures = 0;
        else if (this.#signal.aborted || ++failures === TRIES) {
          this.#asked.length = this.#unanswered.length = 0;
          this.#pending.clear();
        } else await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    } finally {
      if (this.#asked.length + this.#unanswered.length > 0) await this.#answerAll();
      else this.#underway = null;
    }
  }

  #next(): readonly Passage[] {
    return (this.#asked.length > 0 ? this.#asked : this.#unanswered).splice(0, BATCH);
  }

  /** Gives whether there was an answer. */
  async #answer(passages: readonly Passage[]): Promise<boolean> {
    const keys = passages.map(keyOf);
    const asks = passages.map(({ flow, context }) => (context ? { text: flow.text, context } : { text: flow.text }));
    // The background may just be starting, or gone: then there is nothing to be told.
    const answers = await this.#desk.recognise(asks).catch(() => undefined);
    if (this.#signal.aborted || answers?.length !== passages.length) {
      this.#unanswered.push(...passages);
      return false;
    }
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
    return true;
  }

  #remember(key: string, judged: Judged): void {
    if (key.length > LONGEST_REMEMBERED) return;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, judged);
  }
}

const keyOf = ({ flow, context }: Passage): string =>
  context ? `${flow.text}\n${context.organisation ?? ''}\n${context.headline ?? ''}` : flow.text;
