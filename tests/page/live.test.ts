import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Live } from '@/lib/page/live';
import { type Mark, Passages } from '@/lib/page/passages';
import type { Scanner } from '@/lib/page/scan';

let read: Node[] = [];
let end = new AbortController();
let answer: Promise<void>;
let passages: Passages;

/** With a scanner that only notes what it is asked to read: happy-dom does not know its selectors. */
function live(changed = () => undefined): Live {
  const scanner = {
    begin: () => 1,
    refresh: () => undefined,
    send: () => undefined,
    answered: () => answer,
    *read(root: Node) {
      read.push(root);
      yield;
    },
    *around() {
      yield;
    },
  } as Partial<Scanner> as Scanner;
  passages = new Passages({ add: () => undefined, remove: () => undefined });
  const hearer = { changed, settled: () => undefined };
  return new Live(document, passages, scanner, hearer, end.signal);
}

/** Gives the document a property that only a browser has or sets. */
const set = (name: 'prerendering' | 'hidden', value: boolean) =>
  Object.defineProperty(document, name, { value, configurable: true });

const show = () => {
  set('prerendering', false);
  set('hidden', false);
  document.dispatchEvent(new Event('visibilitychange'));
};

/** Changes the page, asks for it and hides it; gives a spy that is called when the wait ends. */
async function changeAndHide(own: Live) {
  document.body.append('The consul came');
  await vi.advanceTimersByTimeAsync(0);
  const settled = vi.fn();
  own.settled().then(settled);
  set('hidden', true);
  return settled;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('scheduler', { yield: async () => undefined });
  read = [];
  answer = Promise.resolve();
  end = new AbortController();
  document.body.innerHTML = '<p>The ambassador came';
});
afterEach(() => {
  end.abort();
  show();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a page that is made ready before anybody opens it is read when it is opened', async () => {
  set('prerendering', true);
  set('hidden', true);
  live().start();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(read).toEqual([]);
  show();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(read).toEqual([document.body]);
});

it('nobody waits for what changed on a page that was hidden while its titles were judged', async () => {
  const judged = Promise.withResolvers<void>();
  answer = judged.promise;
  const own = live();
  own.start();
  await vi.advanceTimersByTimeAsync(0);
  const settled = await changeAndHide(own);
  judged.resolve();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(settled).toHaveBeenCalled();
});

it('nobody waits for a change on a page that was hidden before it was read', async () => {
  const own = live();
  own.start();
  await vi.advanceTimersByTimeAsync(1_000);
  const settled = await changeAndHide(own);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(settled).toHaveBeenCalled();
});

it('a page that nobody asks for is not read because its address changes', async () => {
  const own = live();
  own.readAgain();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(read).toEqual([]);
  const settled = own.settled();
  await vi.advanceTimersByTimeAsync(1_000);
  await settled;
  expect(read).toEqual([document.body]);
});

it('an error of who is told before a reading loses no change', async () => {
  let errors = 1;
  const own = live(() => {
    if (errors-- > 0) throw new Error('this address is strange');
    return undefined;
  });
  own.start();
  expect(() => vi.advanceTimersByTime(0)).toThrow('this address is strange');
  own.look();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(read).toEqual([document.body]);
});

/** Begins to watch the page and has its first reading behind it for so long (ms). */
async function watched(ms: number): Promise<Live> {
  const own = live();
  own.start();
  await vi.advanceTimersByTimeAsync(ms);
  return own;
}

it('a page that rests is read soon after a change, and one that goes on changing a few times a second', async () => {
  const own = await watched(1_000);
  document.body.append('The consul came');
  await vi.advanceTimersByTimeAsync(100);
  expect(own.readings).toBe(2);
  for (let change = 0; change < 50; change++) {
    document.body.append('Another consul came');
    await vi.advanceTimersByTimeAsync(20);
  }
  expect(own.readings).toBeGreaterThan(4);
  expect(own.readings).toBeLessThan(8);
  await vi.advanceTimersByTimeAsync(500);
  const all = own.readings;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(own.readings).toBe(all);
});

it('who waits for a page that goes on changing has its next reading soon', async () => {
  const own = await watched(20);
  document.body.append('The consul came');
  await vi.advanceTimersByTimeAsync(0);
  own.settled();
  await vi.advanceTimersByTimeAsync(100);
  expect(own.readings).toBe(2);
});

it('a line whose mark has gone with its text is read soon, also on a page that goes on changing', async () => {
  const own = await watched(20);
  const line = document.querySelector('p')?.firstChild as Text;
  const { data: text, length } = line;
  passages.add({
    flow: { text, pieces: [{ node: line, from: 0, at: 0, length }], block: document.body },
    anchor: line,
    core: [0, length],
    scan: 1,
    earlier: [{ id: 'm1' } as Partial<Mark> as Mark],
  });
  line.data = 'The ambassadors came';
  await vi.advanceTimersByTimeAsync(100);
  expect(own.readings).toBe(2);
});

it('who asks again and again does not put the reading off', async () => {
  const own = await watched(20);
  document.body.append('The consul came');
  for (let time = 0; time < 20; time++) {
    await vi.advanceTimersByTimeAsync(10);
    own.settled();
  }
  expect(own.readings).toBeGreaterThan(1);
});

it('a change of the address is looked for at each batch of changes, before their reading', async () => {
  let looks = 0;
  const own = live(() => {
    looks++;
    return undefined;
  });
  own.start();
  await vi.advanceTimersByTimeAsync(20);
  const before = looks;
  document.body.append('The consul came');
  await vi.advanceTimersByTimeAsync(0);
  expect([looks > before, own.readings]).toEqual([true, 1]);
});

it('changes that concern no text are no reading, and nobody waits for one', async () => {
  const own = await watched(1_000);
  document.body.append(document.createComment('x'));
  await vi.advanceTimersByTimeAsync(500);
  const { readings } = own;
  (document.body.lastChild as Comment).data = 'y';
  await vi.advanceTimersByTimeAsync(0);
  const settled = vi.fn();
  own.settled().then(settled);
  await vi.advanceTimersByTimeAsync(500);
  expect(settled).toHaveBeenCalled();
  expect(own.readings).toBe(readings);
});
