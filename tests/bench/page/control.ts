// What the bench calls in a page. Nothing of it runs before it is called.
import { type Cost, Engine } from './engine';
import { plain } from './meter';
import { floor, PEERS, type PeerName } from './peers';

const wait = (ms: number) => new Promise<void>((resolve) => plain.setTimeout(resolve, ms));
let engine: Engine | undefined;
let longest = 0;

export const bench = {
  /** Milliseconds of the first walk over this page. */
  floor(): number {
    const began = plain.now();
    floor();
    return plain.now() - began;
  },

  /** Lets a peer mark this page; its milliseconds and hits. */
  async peer(name: PeerName, terms: readonly string[]): Promise<{ ms: number; hits: number }> {
    const began = plain.now();
    const hits = await PEERS[name](terms);
    return { ms: plain.now() - began, hits };
  },

  /** Starts the engine and waits until it has settled. */
  async start(code: string, desk: string): Promise<Cost & { longTask: number }> {
    if (PerformanceObserver.supportedEntryTypes.includes('longtask'))
      new PerformanceObserver((list) => {
        longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    await wait(100);
    longest = 0;
    engine = new Engine(desk);
    await engine.start(code);
    return { ...(await engine.settled()), longTask: longest };
  },

  /**
   * Appends cards batch by batch; milliseconds of the engine, or of the floor over what came where no engine was started: whoever walks first
   * makes the nodes known to script for the other.
   */
  async feed(batches: readonly string[]): Promise<{ ms: number; marks: number }> {
    const feed = document.querySelector('#feed');
    const before = engine?.cost().total ?? 0;
    let walked = 0;
    for (const html of batches) {
      const batch = document.createElement('div');
      batch.innerHTML = html;
      feed?.append(batch);
      await wait(60);
      if (engine) continue;
      const began = plain.now();
      floor(batch);
      walked += plain.now() - began;
    }
    const cost = await engine?.settled();
    return { ms: cost ? cost.total - before : walked, marks: cost?.marks ?? 0 };
  },

  /** Inserts and removes elements with text and a class so often, in tasks of 1,000; milliseconds of the page, and of the engine by itself. */
  async operations(count: number): Promise<{ page: number; ours: number }> {
    const before = engine?.cost().total ?? 0;
    const box = document.createElement('div');
    document.body.append(box);
    await wait(200);
    let page = 0;
    for (let done = 0; done < count; ) {
      const began = plain.now();
      for (const end = done + 1_000; done < end; done++) {
        if (done % 2 === 0) {
          const line = document.createElement('p');
          line.textContent = `row ${done}`;
          box.append(line);
          line.className = 'row';
        } else if (done % 4 === 1) box.firstElementChild?.append('!');
        else box.firstElementChild?.remove();
      }
      page += plain.now() - began;
      await wait(0);
    }
    const cost = engine ? await engine.settled() : undefined;
    return { page, ours: cost ? cost.total - before : 0 };
  },

  /** Rests the pointer on marks of the page in turn; milliseconds from the rest (150 ms of it deliberate) to the card, each. */
  async point(times: number): Promise<number[]> {
    const ranges = [...(CSS.highlights.get('mark-head') ?? CSS.highlights.get('mark-unsure') ?? [])];
    const waits: number[] = [];
    for (let turn = 0; turn < times; turn++) {
      const { startContainer, startOffset, endOffset } = ranges[turn % 5] as StaticRange;
      const line = document.createRange();
      line.setStart(startContainer, startOffset);
      line.setEnd(startContainer, Math.max(startOffset + 1, endOffset));
      startContainer.parentElement?.scrollIntoView({ block: 'center' });
      await wait(100);
      const { left, top, width, height } = line.getClientRects()[0] ?? new DOMRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, pointerType: 'mouse' };
      const shown = new Promise<number>((resolve) => {
        const seen = new plain.observer(() => {
          seen.disconnect();
          resolve(plain.now());
        });
        seen.observe(document.documentElement, { childList: true });
      });
      const began = plain.now();
      startContainer.parentElement?.dispatchEvent(new PointerEvent('pointermove', at));
      waits.push((await Promise.race([shown, wait(2_000).then(() => Number.NaN)])) - began);
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      await wait(50);
    }
    return waits;
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
