import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileLevel, serviceOf, vacancyLevel } from '@/lib/career';
import { parsePeriod } from '@/lib/career/period';
import type { Position } from '@/lib/career/position';

const TODAY = 2026 * 12 + 10;

const year = fc.integer({ min: 1960, max: 2040 });
const dates = fc.oneof(
  fc.tuple(year, year).map(([from, to]) => `${from} - ${to}`),
  fc.tuple(fc.integer({ min: 1, max: 12 }), year).map(([month, from]) => `${month}/${from} – Present`),
  fc.tuple(fc.integer({ min: 1, max: 31 }), year).map(([day, from]) => `${day}/03/${from} – 15/08/${from + 3}`),
  fc.string({ unit: 'binary' }),
);
const positions = fc.array(
  fc.record<Position>({
    title: fc.constantFrom('Ambassador', 'Counsellor', 'Accountant', 'Intern', 'Honorary Consul'),
    organisation: fc.constantFrom('Embassy of Peru, Rome', 'Ministry of Foreign Affairs', 'Red Bull', 'UNICEF', ''),
    dates,
    place: fc.constant(''),
    text: fc.constant(''),
  }),
  { maxLength: 12 },
);

describe('whatever a page says', () => {
  it('any text as dates gives a period of at least one month or none', () => {
    fc.assert(
      fc.property(fc.oneof(dates, fc.string()), (text) => {
        const period = parsePeriod(text, TODAY);
        expect(period === null || (period.months >= 1 && period.from <= TODAY)).toBe(true);
      }),
    );
  });

  it('service is no longer than the span of what counts, nor than the sum of its posts', () => {
    fc.assert(
      fc.property(positions, (career) => {
        const { months, headMonths, positions: judged } = serviceOf(career, TODAY);
        const counted = judged.flatMap(({ period, countedAs }) =>
          period && countedAs === 'diplomatic' ? [period] : [],
        );
        const last = Math.max(...counted.map(({ to }) => (to === 'present' ? TODAY : to)));
        const span = counted.length === 0 ? 0 : last + 1 - Math.min(...counted.map(({ from }) => from));
        expect(months).toBeGreaterThanOrEqual(0);
        expect(months).toBeLessThanOrEqual(span);
        expect(headMonths).toBeLessThanOrEqual(months);
      }),
    );
  });

  it('the order of positions does not matter', () => {
    fc.assert(
      fc.property(positions, (career) => {
        expect(serviceOf([...career].reverse(), TODAY).months).toBe(serviceOf(career, TODAY).months);
      }),
    );
  });

  it('one more position never takes months away', () => {
    fc.assert(
      fc.property(positions, positions, (career, more) => {
        expect(serviceOf([...career, ...more], TODAY).months).toBeGreaterThanOrEqual(serviceOf(career, TODAY).months);
      }),
    );
  });

  it('any text gives a level whose quotes stand in it', () => {
    const words = fc.constantFrom(
      '10 years',
      'of experience',
      'diplomat',
      'since 1999',
      'or',
      '.',
      '\n',
      'минимум',
      '以上',
      'P-5',
      '3年',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((all) => all.join(' ')),
        ),
        (text) => {
          for (const { evidence } of [vacancyLevel(text), profileLevel(serviceOf([], TODAY), text, TODAY)]) {
            expect(evidence.every(({ quote }) => text.includes(quote))).toBe(true);
          }
        },
      ),
    );
  });
});
