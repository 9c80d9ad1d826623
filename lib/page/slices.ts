/** Milliseconds of work before the page gets its turn. */
const SLICE = 5;

/** Gives the page its turn (Chromium 129, Firefox 142). TypeScript's own library does not know it yet. */
const turn = (): Promise<void> => (globalThis as never as { scheduler: { yield(): Promise<void> } }).scheduler.yield();

/** Called around each turn of the page, in which it may change. */
export interface Turns {
  before(): void;
  after(): void;
}

/**
 * Does work in slices of a few milliseconds. The work yields wherever it may be interrupted.
 * @param work may be interrupted at each of its yields
 * @param signal ends the work at its next yield
 * @returns milliseconds spent, without the page's turns
 */
export async function inSlices(work: Generator<void>, signal: AbortSignal, turns: Turns): Promise<number> {
  let spent = 0;
  let began = performance.now();
  for (;;) {
    if (signal.aborted || work.next().done) return spent + performance.now() - began;
    const took = performance.now() - began;
    if (took < SLICE) continue;
    spent += took;
    turns.before();
    await turn();
    began = performance.now();
    turns.after();
  }
}
