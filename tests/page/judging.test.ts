import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask, Desk } from '@/lib/page/desk';
import { Judging } from '@/lib/page/judging';
import type { Passage } from '@/lib/page/passages';
import { recognise } from '@/lib/recognise';
import type { Mention } from '@/lib/recognise/mention';

const passage = (text: string, organisation?: string) =>
  ({
    flow: { text, pieces: [], block: document.body },
    context: organisation === undefined ? null : { organisation },
    marks: [],
    hidden: 0,
  }) as never as Passage;

let asked: (readonly Ask[])[] = [];
let failures = 0;
const desk = {
  recognise: async (asks: readonly Ask[]) => {
    asked.push(asks);
    if (failures-- > 0) throw new Error('the background is asleep');
    return asks.map(({ text }) => ({ mentions: recognise(text), isOpen: false }));
  },
} as Partial<Desk> as Desk;

const judged: [Passage, readonly Mention[]][] = [];
const titles = () => judged.map(([, mentions]) => mentions.map(({ title }) => title).join());
let end = new AbortController();
const judging = (at = desk) =>
  new Judging(
    at,
    (of, { mentions }) => judged.push([of, mentions]),
    () => undefined,
    end.signal,
  );

beforeEach(() => {
  asked = [];
  failures = 0;
  judged.splice(0);
  end = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('passages', () => {
  it('are judged together, each by its own text', async () => {
    const own = judging();
    own.ask(passage('Ambassador of Norway to Ghana'));
    own.ask(passage('Teacher'));
    expect(asked).toEqual([]);
    own.send();
    await own.answered();
    expect(asked).toHaveLength(1);
    expect(titles()).toEqual(['Ambassador', '']);
  });

  it('of a text and context that is known are judged at once, without a question', async () => {
    const own = judging();
    own.ask(passage('Head of Mission'));
    own.send();
    await own.answered();
    own.ask(passage('Head of Mission'));
    expect(titles()).toEqual(['Head of Mission', 'Head of Mission']);
    own.ask(passage('Head of Mission', 'Embassy of Ecuador'));
    expect(titles()).toHaveLength(2);
    own.send();
    await own.answered();
    expect(asked).toHaveLength(2);
  });

  it('in great number leave in several questions, each when the one before is answered', async () => {
    let underway = 0;
    let most = 0;
    const slow = {
      recognise: async (asks: readonly Ask[]) => {
        most = Math.max(most, ++underway);
        await new Promise((resolve) => setTimeout(resolve, 10));
        underway--;
        return desk.recognise(asks);
      },
    } as Partial<Desk> as Desk;
    const own = judging(slow);
    for (let at = 0; at < 450; at++) own.ask(passage(`Ambassador ${at}`));
    own.send();
    own.ask(passage('Head of Mission'));
    const answered = own.answered();
    await vi.runAllTimersAsync();
    await answered;
    expect(most).toBe(1);
    expect(asked.length).toBeGreaterThan(2);
    expect(titles().at(-1)).toBe('Head of Mission');
    expect(titles()).toHaveLength(451);
  });

  it('are asked again when the desk does not answer, and each is judged once', async () => {
    failures = 1;
    const own = judging();
    own.ask(passage('Head of Mission'));
    own.send();
    const answered = own.answered();
    await vi.runAllTimersAsync();
    await answered;
    expect(titles()).toEqual(['Head of Mission']);
  });

  it('stay unjudged by a background in which nobody listens', async () => {
    const own = judging({ recognise: async () => undefined } as never);
    own.ask(passage('Head of Mission'));
    own.send();
    await Promise.all([own.answered(), vi.runAllTimersAsync()]);
    expect(titles()).toEqual([]);
  });

  it('stay unjudged by a desk that fails each time, and nobody waits for ever', async () => {
    failures = 100;
    const own = judging();
    own.ask(passage('Head of Mission'));
    own.send();
    const answered = own.answered();
    await vi.runAllTimersAsync();
    await answered;
    expect(titles()).toEqual([]);
    expect(asked.length).toBeLessThan(10);
  });

  it('in great number do not wait one after another for a desk that is dead', async () => {
    failures = Number.POSITIVE_INFINITY;
    const own = judging();
    for (let at = 0; at < 5_000; at++) own.ask(passage(`Ambassador ${at}`));
    own.send();
    const began = performance.now();
    const answered = own.answered();
    await vi.runAllTimersAsync();
    await answered;
    // The clock is that of the test: what is waited for, and nothing else, moves it.
    expect(performance.now() - began).toBe(2_000);
    expect(asked.length).toBeLessThan(10);
  });

  it('are not asked for any more after the end, nor judged', async () => {
    const own = judging();
    for (let at = 0; at < 450; at++) own.ask(passage(`Ambassador ${at}`));
    own.send();
    end.abort();
    await own.answered();
    expect(asked).toHaveLength(1);
    expect(judged).toEqual([]);
  });

  it('that come up when the end comes are not asked for, and nobody waits for them', async () => {
    const own = judging();
    own.ask(passage('Head of Mission'));
    end.abort();
    own.send();
    await own.answered();
    expect(asked).toEqual([]);
  });

  it('are not asked for again when the end comes while a desk is waited for that has not answered', async () => {
    failures = 1;
    const own = judging();
    own.ask(passage('Head of Mission'));
    own.send();
    await vi.advanceTimersByTimeAsync(100);
    end.abort();
    await Promise.all([own.answered(), vi.runAllTimersAsync()]);
    expect(asked).toHaveLength(1);
  });

  it.each([3, 4])('are all judged by a desk that begins to answer after %i questions', async (unanswered) => {
    failures = unanswered;
    const own = judging();
    const many = Array.from({ length: 1_250 }, (_, at) => passage(`Ambassador ${at}`));
    for (const one of many) own.ask(one);
    own.send();
    await Promise.all([own.answered(), vi.runAllTimersAsync()]);
    expect(new Set(judged.map(([of]) => of))).toEqual(new Set(many));
    expect(judged).toHaveLength(many.length);
  });

  it('that the desk cannot answer do not hold up the others, and are given up', async () => {
    const strict = {
      recognise: async (asks: readonly Ask[]) => {
        asked.push(asks);
        if (asks.some(({ text }) => text === 'Ambassador 120')) throw new Error('no answer to this');
        return asks.map(({ text }) => ({ mentions: recognise(text), isOpen: false }));
      },
    } as Partial<Desk> as Desk;
    const own = judging(strict);
    const many = Array.from({ length: 250 }, (_, at) => passage(`Ambassador ${at}`));
    for (const one of many) own.ask(one);
    own.send();
    await Promise.all([own.answered(), vi.runAllTimersAsync()]);
    expect(judged.map(([of]) => of)).toEqual([...many.slice(0, 100), ...many.slice(200)]);
    expect(asked.length).toBeLessThan(10);
  });

  it('are judged although an error came with those before', async () => {
    let errors = 1;
    const own = new Judging(
      desk,
      (of, { mentions }) => {
        if (errors-- > 0) throw new Error('this page is strange');
        judged.push([of, mentions]);
      },
      () => undefined,
      end.signal,
    );
    const first = passage('Ambassador 0');
    own.ask(first);
    for (let at = 1; at < 250; at++) own.ask(passage(`Ambassador ${at}`));
    own.send();
    await expect(own.answered()).rejects.toThrow('this page is strange');
    expect(titles()).toHaveLength(150);
    own.ask(first);
    own.send();
    await own.answered();
    expect(judged.at(-1)?.[0]).toBe(first);
  });
});
