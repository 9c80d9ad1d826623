import { describe, expect, it } from 'vitest';
import { readDates } from '../../lib/career/period';

const LANGUAGES = 'en fr es pt de it nl sv da nb fi pl ru uk el tr he ar hi id zh zh-Hant ja ko'.split(' ');
const TODAY = 2026 * 12 + 10;
/** Late enough for "2013-12" to be no pair of years. */
const YEAR = 2013;
/** How `Intl` writes a month with its year, also inflected as beside a day. */
const SHAPES: readonly [name: string, options: Intl.DateTimeFormatOptions][] = [
  ['long', { month: 'long', year: 'numeric' }],
  ['short', { month: 'short', year: 'numeric' }],
  ['long with its day', { day: 'numeric', month: 'long', year: 'numeric' }],
  ['short with its day', { day: 'numeric', month: 'short', year: 'numeric' }],
  ['in figures', { month: '2-digit', year: 'numeric' }],
  ['in figures with its day', { day: '2-digit', month: '2-digit', year: 'numeric' }],
];

describe.each(LANGUAGES)('months as Intl writes them in %s', (language) => {
  it.each(SHAPES)('%s', (_, options) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' });
    const wrong = Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
      const written = format.format(Date.UTC(YEAR, month, 15));
      return [written, written.replace(/(?<=[\p{L}\p{M}])(?<! de)(?= \d{4})/u, '.')].filter(
        (dates) => readDates(dates, TODAY).period?.from !== YEAR * 12 + month,
      );
    });
    expect(wrong).toEqual([]);
  });

  it('as a range', () => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month: 'short', year: 'numeric' });
    const range = `${format.format(new Date(2016, 0, 15))} – ${format.format(new Date(2020, 11, 15))}`;
    expect([range, readDates(range, TODAY).period?.months]).toEqual([range, 60]);
  });
});
