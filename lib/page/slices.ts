/** Milliseconds of work before the page gets its turn. */
const SLICE = 5;

interface Yielding {
  yield(): Promise<void>;
}

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();

/** Gives the page its turn: by `scheduler.yield`, or by a message to ourselves where there is none (Chromium before 129). */
function turn(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: Partial<Yielding> }).scheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}

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
