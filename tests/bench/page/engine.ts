import type { Annotation } from '@/lib/app/annotator';
import { Meter, plain } from './meter';

/** What the engine cost so far. */
export interface Cost {
  /** Milliseconds of all its script on the page's thread. */
  readonly total: number;
  /** Milliseconds of its longest slice. */
  readonly longest: number;
  readonly slices: number;
  /** Milliseconds of the meter itself in each slice, which are not counted. */
  readonly meter: number;
  /** Milliseconds of the desk, in its own thread. */
  readonly desk: number;
  /** Marks on the page. */
  readonly marks: number;
}

const NAMES = ['mark-head', 'mark-related', 'mark-other', 'mark-unsure'];
const marksNow = () => NAMES.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);

/** Milliseconds without work after which the engine is taken to have settled. */
const STILL = 700;
/** A look at the clock, which is no work. */
const NOTHING = 0.3;

/** The engine on this page, with a meter around it and its desk in a worker. */
export class Engine {
  readonly #meter = new Meter();
  readonly #end = new AbortController();
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: unknown) => void>();
  #desk = 0;
  #asked = 0;
  #hear: (message: unknown) => unknown = () => undefined;

  /** @param deskCode the desk's script, run in a worker */
  constructor(deskCode: string) {
    this.#worker = new Worker(URL.createObjectURL(new Blob([deskCode], { type: 'text/javascript' })));
  }

  /** Starts the engine; evaluating its script counts. */
  async start(code: string): Promise<void> {
    // The background is up before a page is: its first answer is not awaited from a cold start.
    await this.#ask({ type: 'recognise', asks: [{ text: 'Ambassador' }], host: '' });
    await new Promise((resolve) => plain.setTimeout(resolve, 50));
    await this.#meter.weigh();
    this.#desk = 0;
    this.#meter.install();
    const annotation: Annotation = {
      page: document,
      signal: this.#end.signal,
      marks: true,
      browser: {
        send: () => undefined,
        recognise: (asks) => this.#ask({ type: 'recognise', asks, host: '' }) as never,
        assemble: (findings) => this.#ask({ type: 'assemble', findings }) as never,
        explain: (mention, level) => this.#ask({ type: 'explain', mention, level }) as never,
        listen: (hear) => {
          this.#hear = hear;
        },
      },
    };
    this.#meter.time(() => {
      // biome-ignore lint/security/noGlobalEval: a content script is compiled in the page's time too.
      globalThis.eval(code);
      (globalThis as never as { startAnnotator(to: Annotation): void }).startAnnotator(annotation);
    });
  }

  #ask(message: unknown): Promise<unknown> {
    const id = ++this.#asked;
    this.#worker.onmessage ??= (event: MessageEvent<{ id: number; answer: unknown; took: number }>) =>
      // The answer is taken apart when it is first looked at, which is ours too.
      this.#meter.time(() => {
        const { id, answer, took } = event.data;
        this.#desk += took;
        this.#waiting.get(id)?.(answer);
        this.#waiting.delete(id);
      });
    // A message costs by its size; cloning it here makes that count. Sending it, the last thing that a slice does, also wakes the desk's thread:
    // on a machine of two cores that thread may take the processor for milliseconds, in which nothing runs on the page.
    structuredClone(message);
    this.#meter.afterwards(() => this.#worker.postMessage({ id, message }));
    return new Promise((resolve) => this.#waiting.set(id, resolve));
  }

  /** Waits until the engine has nothing left to do. */
  async settled(): Promise<Cost> {
    let worked = plain.now();
    let seen = -1;
    while (plain.now() - worked < STILL || this.#waiting.size > 0) {
      await new Promise((resolve) => plain.setTimeout(resolve, 50));
      const work = this.#meter.slices.filter((slice) => slice > NOTHING).length;
      if (work !== seen) worked = plain.now();
      seen = work;
    }
    return this.cost();
  }

  cost(): Cost {
    const { total, longest, slices, own } = this.#meter;
    return { total, longest, slices: slices.length, meter: own, desk: this.#desk, marks: marksNow() };
  }

  /** Asks for a report, as the popup does. */
  report(): unknown {
    return this.#hear({ type: 'report' });
  }

  stop(): void {
    this.#end.abort();
    this.#worker.terminate();
  }
}
