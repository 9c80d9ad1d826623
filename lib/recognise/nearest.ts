import { apart } from './apart.ts';
import type { Draft } from './draft.ts';
import { quoteOf } from './quotes.ts';
import { isName, isPlaceToo, type Signal, STATE, TOO_FAR, type Weighed } from './signal.ts';

/** Whether a title takes a cue for what it means; what it takes it takes at any lower cost too. */
export type Takes = (cue: Pick<Weighed, 'signal' | 'cost' | 'isPlace'>) => boolean;

interface Cue {
  readonly signal: Signal;
  readonly start: number;
  readonly end: number;
  readonly isPlace: boolean;
  /** Whether it is the country that the title itself names. */
  readonly isLinked: boolean;
}

/** Words before a title are so much farther than those after it. */
export const BEFORE = 1.25;

const SAME_THOUGHT = 50;
const isSameThought = (gap: string) => gap.length < SAME_THOUGHT && !/[.,;:\n|()–—،，。]/.test(gap);

/** The nearest cue so far that a title takes. What cannot be nearer is not looked at. */
export class Nearest {
  readonly #draft: Draft;
  readonly #takes: Takes;
  /** How far after a title the charge may stand that names its office, where it has one. */
  readonly #agencyReach: number;
  #cue: Cue | null = null;
  cost = Number.POSITIVE_INFINITY;

  constructor(draft: Draft, takes: Takes) {
    this.#draft = draft;
    this.#takes = takes;
    this.#agencyReach = draft.kind === 'high-commissioner' ? SAME_THOUGHT : 0;
  }

  /** Whether a cue at so many characters may be as near as the nearest so far. */
  mayReach(length: number): boolean {
    return length <= TOO_FAR && (length <= this.cost || length < this.#agencyReach);
  }

  /**
   * Whether a cue may be as near as the nearest so far.
   * @param extra what it costs however near it is
   */
  mayCount(signal: Signal, start: number, end: number, extra: number): boolean {
    const { start: from, end: to } = this.#draft;
    const length = end <= from ? (from - end) * BEFORE : start - to;
    if (signal === 'agency' && length < this.#agencyReach) return true;
    // what is not taken at its least cost is not taken
    return length + extra <= this.cost && this.#takes({ signal, cost: length + extra, isPlace: false });
  }

  /** Looks at a cue of the text. Of two that cost the same, one that names its own work counts first, then the first in the text. */
  add(signal: Signal, start: number, end: number, extra: number): void {
    const cost = this.#costOf(signal, start, end, extra);
    if (cost < this.cost || (cost === this.cost && this.#cue && comesFirst(signal, start, this.#cue)))
      this.#take(signal, start, end, cost);
  }

  /** Looks at a title that tells what the one beside it means; of what costs the same only a linked country tells less. */
  addVouching(start: number, end: number, extra: number): void {
    if (!this.mayCount('accredited', start, end, extra)) return;
    const cost = this.#costOf('accredited', start, end, extra);
    if (cost < this.cost || (cost === this.cost && this.#cue?.isLinked)) this.#take('accredited', start, end, cost);
  }

  /** Looks at the country that the title itself names; a cue that costs the same counts first. */
  addLinked(start: number, end: number, cost: number): void {
    if (cost < this.cost) this.#take('nation', start, end, cost, true);
  }

  /** Looks at a country or capital near the title; all else that costs the same counts first. */
  addPlace(start: number, end: number, extra: number): void {
    if (!this.mayCount('nation', start, end, extra)) return;
    const cost = this.#costOf('nation', start, end, extra);
    if (cost < this.cost) this.#take('nation', start, end, cost);
  }

  #take(signal: Signal, start: number, end: number, cost: number, isLinked = false): void {
    const isPlace = signal === 'brand' && isPlaceToo(this.#draft.around.passage.text.slice(start, end));
    if (cost > TOO_FAR || !this.#takes({ signal, cost, isPlace })) return;
    this.#cue = { signal, start, end, isPlace, isLinked };
    this.cost = cost;
  }

  get weighed(): Weighed | null {
    const cue = this.#cue;
    if (!cue) return null;
    const { around, all } = this.#draft;
    const quote = () => quoteOf(around, cue, [...all, this.#draft], isName(cue.signal));
    return { signal: cue.signal, cost: this.cost, isPlace: cue.isPlace, quote };
  }

  #costOf(signal: Signal, start: number, end: number, extra: number): number {
    const { around, start: from, end: to } = this.#draft;
    const { text } = around.passage;
    if (end <= from)
      return from - end > TOO_FAR ? Number.POSITIVE_INFINITY : apart(text.slice(end, from)) * BEFORE + extra;
    if (start - to > TOO_FAR) return Number.POSITIVE_INFINITY;
    const gap = text.slice(to, start);
    // "High Commissioner of the UN for Refugees": the charge that follows names the office
    return signal === 'agency' && start >= to && isSameThought(gap) ? 0 : apart(gap) + extra;
  }
}

function comesFirst(signal: Signal, start: number, cue: Cue): boolean {
  if (cue.isLinked) return true;
  const special = Number(STATE[signal] !== undefined) - Number(STATE[cue.signal] !== undefined);
  return special === 0 ? start < cue.start : special < 0;
}
