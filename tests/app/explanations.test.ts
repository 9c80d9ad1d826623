import { expect, it, vi } from 'vitest';
import { Explanations } from '@/lib/app/explanations';
import type { Desk } from '@/lib/page/desk';
import type { Mark } from '@/lib/page/passages';

const mark = { mention: {} } as Mark;

function told(followLevel: () => Promise<void>) {
  const explain = vi.fn(async (_, level) => ({ text: level, style: '' }));
  return { explain, explanations: new Explanations({ explain } as Partial<Desk> as Desk, followLevel) };
}

it('has the level judged once for all marks that are crossed before it is known, and then again', async () => {
  const ends: (() => void)[] = [];
  const followLevel = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const { explain, explanations } = told(followLevel);
  const cards = Array.from({ length: 10 }, () => explanations.of(mark));
  expect(followLevel).toHaveBeenCalledTimes(1);
  explanations.level = 'senior';
  for (const end of ends.splice(0)) end();
  await Promise.all(cards);
  expect(explain.mock.calls.map(([, level]) => level)).toEqual(Array(10).fill('senior'));
  const next = explanations.of(mark);
  expect(followLevel).toHaveBeenCalledTimes(2);
  for (const end of ends.splice(0)) end();
  await next;
});

it('asks again after a level that could not be judged', async () => {
  const followLevel = vi.fn(async () => Promise.reject(new Error('the background is asleep')));
  const { explanations } = told(followLevel);
  expect(await explanations.of(mark)).toBeNull();
  expect(await explanations.of(mark)).toBeNull();
  expect(followLevel).toHaveBeenCalledTimes(2);
});
