import { describe, expect, it } from 'vitest';
import { Storm } from '@/lib/page/storm';

describe('a storm', () => {
  it('is thousands of changes within a second, and not as many over many seconds', () => {
    const quick = new Storm();
    expect(quick.isAfter(1_500, 0)).toBe(false);
    expect(quick.isAfter(1_500, 500)).toBe(true);
    const slow = new Storm();
    for (let second = 0; second < 20; second++) expect(slow.isAfter(1_500, second * 1_100)).toBe(false);
  });

  it('is known again after a rest by far fewer changes, and not by a few', () => {
    const storm = new Storm();
    storm.isAfter(5_000, 0);
    storm.rested(200);
    expect(storm.isAfter(20, 250)).toBe(false);
    expect(storm.isAfter(1_000, 300)).toBe(true);
  });

  it('lasts when rests follow one another for long, and no longer when they end', () => {
    const storm = new Storm();
    expect(storm.isLasting(0)).toBe(false);
    for (let now = 0; now <= 3_000; now += 200) storm.rests(now);
    expect(storm.isLasting(3_000)).toBe(false);
    for (let now = 3_200; now <= 8_000; now += 200) storm.rests(now);
    expect(storm.isLasting(8_100)).toBe(true);
    expect(storm.isLasting(20_000)).toBe(false);
    // Another one is young again.
    storm.rests(20_000);
    expect(storm.isLasting(20_100)).toBe(false);
  });
});
