import { expect, it } from 'vitest';
import { place } from '@/lib/page/place';

const VIEW = { width: 800, height: 600 };
const CARD = { width: 300, height: 150 };
const line = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });

it('stands under the mark, where it begins', () => {
  expect(place(line(50, 100), CARD, VIEW, false)).toEqual({ left: 50, top: 126 });
});

it('begins at the right where lines do', () => {
  expect(place(line(500, 100), CARD, VIEW, true)).toEqual({ left: 300, top: 126 });
});

it('goes over the mark where there is no room below', () => {
  expect(place(line(50, 560), CARD, VIEW, false)).toEqual({ left: 50, top: 404 });
});

it.each([
  [line(-90, 10), false],
  [line(790, 590), false],
  [line(0, 0), true],
])('stays inside the window', (mark, rightToLeft) => {
  const { left, top } = place(mark, CARD, VIEW, rightToLeft);
  expect([left >= 8, top >= 8, left + CARD.width <= 792, top + CARD.height <= 592]).toEqual([true, true, true, true]);
});
