import { describe, expect, it } from 'vitest';
import { outlook } from '@/components/level/outlook';
import { NOT_STATED } from '@/lib/career/level';
import { english } from '../../words/english';
import { LEVEL, position, SERVICE } from '../sample';

const NONE = { months: 0, headMonths: 0, positions: [] };

describe('what would change the level', () => {
  it('is the time to the next one', () => {
    expect(outlook({ ...LEVEL, level: 'mid', months: 150 }, NONE, english)).toEqual([
      'Senior is reached with 2 years 6 months more.',
    ]);
    expect(outlook({ ...LEVEL, level: 'below', months: 0 }, NONE, english)).toEqual([
      'Junior is reached with 5 years more.',
    ]);
  });

  it('is nothing for a senior whose dates were all read', () => {
    expect(outlook(LEVEL, SERVICE, english)).toEqual([]);
  });

  it('names the positions that could not be counted', () => {
    const undated = position({ title: 'Consul', countedAs: 'not-counted', reason: 'no-dates' });
    expect(outlook(LEVEL, { ...SERVICE, positions: [undated] }, english)).toEqual([
      '1 position has no dates that can be read. With dates it might count.',
    ]);
  });

  it('says what is missing where no level is stated', () => {
    expect(outlook(NOT_STATED, NONE, english)).toEqual([
      'Dated diplomatic positions, or a sentence with the years of service, would give a level.',
    ]);
  });

  it('promises no next level for a requirement', () => {
    const asked = outlook({ ...LEVEL, level: 'mid', months: 120, basis: 'requirement' }, NONE, english);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('least years asked for');
  });
});
