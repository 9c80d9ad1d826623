import { describe, expect, it } from 'vitest';
import { joined, timelineOf } from '@/components/level/timeline';
import { month, position, SERVICE, TODAY } from '../sample';

const post = (from: number, to: number | 'present') =>
  position({ title: 'Counsellor', from, to, countedAs: 'diplomatic', reason: 'diplomatic-post' });

describe('timelineOf', () => {
  it('is nothing where no position has dates', () => {
    const undated = position({ title: 'Consul', countedAs: 'not-counted', reason: 'no-dates' });
    expect(timelineOf({ months: 0, headMonths: 0, positions: [undated] }, TODAY)).toBeNull();
  });

  it('draws every dated position, and an open one until today', () => {
    const timeline = timelineOf(SERVICE, TODAY);
    expect(timeline?.bars.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(timeline?.bars[0]).toMatchObject({ from: month(2023, 9), to: TODAY + 1, head: true, open: true });
    expect(timeline).toMatchObject({ from: month(2006, 2), to: TODAY + 1 });
  });

  it('leaves the gap between two posts open', () => {
    expect(timelineOf(SERVICE, TODAY)?.served).toEqual([
      { from: month(2006, 2), to: month(2017, 1) },
      { from: month(2018, 8), to: TODAY + 1 },
    ]);
  });

  it('marks the month in which each level is reached', () => {
    const marks = timelineOf(
      { months: 144, headMonths: 0, positions: [post(month(2000, 1), month(2011, 12))] },
      TODAY,
    )?.marks;
    expect(marks).toEqual([
      { years: 5, at: month(2005, 1) },
      { years: 10, at: month(2010, 1) },
    ]);
  });

  it('carries a mark over a gap', () => {
    const positions = [post(month(2000, 1), month(2003, 12)), post(month(2010, 1), month(2012, 12))];
    expect(timelineOf({ months: 84, headMonths: 0, positions }, TODAY)?.marks).toEqual([
      { years: 5, at: month(2011, 1) },
    ]);
  });

  it('leaves out what ends before it begins', () => {
    const positions = [post(month(2010, 1), month(2009, 1)), post(month(2010, 1), month(2012, 1))];
    expect(timelineOf({ months: 25, headMonths: 0, positions }, TODAY)?.bars.map(({ index }) => index)).toEqual([1]);
  });

  it('labels few enough years to be read', () => {
    for (const years of [1, 4, 9, 25, 60]) {
      const timeline = timelineOf(
        { months: years * 12, headMonths: 0, positions: [post(TODAY - years * 12, TODAY)] },
        TODAY,
      );
      expect(timeline?.ticks.length).toBeGreaterThanOrEqual(1);
      expect(timeline?.ticks.length).toBeLessThanOrEqual(7);
    }
  });
});

describe('joined', () => {
  it('joins what touches or overlaps, in any order', () => {
    expect(
      joined([
        { from: 20, to: 30 },
        { from: 0, to: 10 },
        { from: 10, to: 15 },
        { from: 22, to: 25 },
      ]),
    ).toEqual([
      { from: 0, to: 15 },
      { from: 20, to: 30 },
    ]);
  });
});
