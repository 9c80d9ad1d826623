import type { Beside } from '../titles/form.ts';
import type { Meaning } from './vocabulary.ts';

/** One word or known phrase beside a title, going away from it. */
export interface Step {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
  /** What stands between this step and the one nearer to the title. */
  readonly gap: string;
}

const FAR = 9;

/** The steps away from a title, nearest first. Each is taken when a rule first asks for it: most rules look at the nearest two or three. */
export class Steps implements Iterable<Step> {
  readonly #taken: Step[] = [];
  readonly #take: (last: Step | undefined) => Step | null;
  #ended = false;

  /** @param take gives the step after the last one taken, or `null` where there is no way on */
  constructor(take: (last: Step | undefined) => Step | null) {
    this.#take = take;
  }

  at(index: number): Step | undefined {
    const taken = this.#taken;
    while (taken.length <= index && !this.#ended) {
      const step = taken.length < FAR ? this.#take(taken[taken.length - 1]) : null;
      if (step) taken.push(step);
      else this.#ended = true;
    }
    return taken[index];
  }

  [Symbol.iterator](): Iterator<Step> {
    let index = 0;
    return {
      next: () => {
        const value = this.at(index++);
        return value ? { done: false, value } : { done: true, value: undefined };
      },
    };
  }

  some(is: (step: Step) => boolean): boolean {
    for (let step = this.at(0), next = 1; step; step = this.at(next++)) if (is(step)) return true;
    return false;
  }

  every(is: (step: Step) => boolean): boolean {
    return !this.some((step) => !is(step));
  }

  last(): Step | undefined {
    this.at(FAR);
    return this.#taken[this.#taken.length - 1];
  }
}

export function isA(step: Step, as: Meaning['as']): boolean {
  const { meanings } = step;
  for (let i = 0; i < meanings.length; i++) if (meanings[i]?.as === as) return true;
  return false;
}

/** Whether a step is a word of the data that does this to a title. */
export function does(step: Step, as: 'before' | 'after', beside: Beside): boolean {
  const { meanings } = step;
  for (let i = 0; i < meanings.length; i++) {
    const meaning = meanings[i];
    if (meaning?.as === as && meaning.beside === beside) return true;
  }
  return false;
}
