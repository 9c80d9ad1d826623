import { expect, it } from 'vitest';
import { readTerms } from '../../lib/career/period';

const TODAY = 2026 * 12 + 10;
const lengthOf = (dates: string) => readTerms(dates, TODAY).reduce((sum, { period }) => sum + (period?.months ?? 0), 0);

it.each([
  ['Spring 2015 – Fall 2017', 31],
  ['Herbst 2015 – Frühjahr 2018', 31],
  ['printemps 2012 – automne 2015', 43],
  ['mid-2012 to late 2015', 42],
  ['fin 2012 – début 2015', 28],
])('reads a part of a year as its middle: %s', (dates, months) => {
  expect(lengthOf(dates)).toBe(months);
});

it.each([
  ['03–09/2015', 7],
  ['03-09/2015', 7],
  ['od III 2012 do VIII 2015', 42],
  ['2012/13–2015/16', 48],
  ['2012/2013–2015/2016', 48],
  ['2012/03 – 2015/08', 42],
  ['d’août 2019 à juin 2022', 35],
  ['depuis le 1er septembre 2020', 75],
  ['مارس/آذار 2012 - أغسطس/آب 2015', 42],
  ['平成24年～27年', 36],
  ['fr.o.m. mars 2012 t.o.m. augusti 2015', 42],
])('reads the months and school years of %s', (dates, months) => {
  expect(lengthOf(dates)).toBe(months);
});

it('takes the French word for "been" for no summer', () => {
  expect(lengthOf('Elle a été de 2012 à 2016')).toBe(48);
});

it.each([
  ['Q1 2012 – Q3 2015', 45],
  ['2013 Q2 – 2014 Q1', 12],
  ['2. Quartal 2014 – 4. Quartal 2015', 21],
  ['1er trimestre 2010 – 2e trimestre 2012', 30],
  ['kesäkuu 2012 – heinäkuu 2012', 2],
  ['kesä 2012 – kesä 2013', 13],
  ['kesällä 2012 – syksyllä 2013', 16],
])('reads quarters and the month that is named like its season exactly: %s', (dates, months) => {
  expect(lengthOf(dates)).toBe(months);
});
