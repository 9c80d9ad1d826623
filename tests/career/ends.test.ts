import { describe, expect, it } from 'vitest';
import { serviceOf } from '../../lib/career';

const TODAY = 2026 * 12 + 10;
const judged = (dates: string) =>
  serviceOf([{ title: 'Ambassador to Norway', organisation: '', dates, place: '', text: '' }], TODAY).positions[0];

describe('an end that has not come, in words', () => {
  it.each([
    'pres.',
    'to this day',
    'en poste',
    'à nos jours',
    'hasta el día de hoy',
    'dias de hoje',
    'bis dato',
    'a tutt’oggi',
    'tot op heden',
    'd.d.',
    'tills vidare',
    'fortsatt',
    'tähän asti',
    'do dnia dzisiejszego',
    'по сей день',
    'до сьогодні',
    'bugüne kadar',
    'μέχρι τώρα',
    'עד היום',
    'حتى يومنا هذا',
    'आज तक',
    'hingga kini',
    '直到现在',
    '現在に至る',
    '지금까지',
  ])('2015 – %s', (words) => {
    expect(judged(`2015 – ${words}`)?.period?.to).toBe('present');
  });
});

describe('what is no single year', () => {
  it.each(['2012 – quamdiu', '1980s', '1980er', '1980-luvulla', '1980-х', '1980年代'])('%s', (dates) => {
    expect(judged(dates)?.reason).toBe('unreadable-dates');
  });
});

describe('years written short', () => {
  it.each([
    ['2008–11 and 2014–19', 96],
    ['2008-13, 2016-19', 96],
    ['2003-07 et 2010-15', 108],
    ['2003-07, 2008-11', 84],
    ['2003-05 – 2008-07', 63],
    ['2003–07', 48],
  ])('%s', (dates, months) => {
    expect(judged(dates)?.period?.months).toBe(months);
  });
});

it('reads dates with marks of direction inside', () => {
  expect(judged('03\u200f/2011 – 05\u200f/2013')?.period?.months).toBe(27);
  expect(judged('1\u200f/3\u200f/2011 – 31\u200f/5\u200f/2013')?.period?.months).toBe(27);
});
