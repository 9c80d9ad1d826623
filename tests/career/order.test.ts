import { expect, it } from 'vitest';
import { positionsInText } from '@/lib/career/lines';

it('ends a post of an East Asian biography where the next begins, however many there are', () => {
  const told = positionsInText('2015年起任驻日本大使。2018年至2020年任驻英国大使。');
  expect(told.map(({ dates, next }) => [dates, next])).toEqual([
    ['2015年起', '2018年至2020年'],
    ['2018年至2020年', undefined],
  ]);
});

it('lets work at the ministry go on through the posts that follow', () => {
  const told = positionsInText('2005年起在中国外交部工作。2008年至2011年任驻美使馆二秘。');
  expect(told.map(({ next }) => next)).toEqual([undefined, undefined]);
});

it.each([
  'Accountant, Acme\n2019-2023\nConsul in Milan\n2015-2019\nTeacher, Lyon\n2005-2015\nEmbassy alumni network',
  'Accountant, Acme\n2019-2023\nConsul in Milan\n2015-2019\nTeacher, Lyon\n2005-2015\nForeign Ministry prize',
])('keeps posts above their dates whatever employer the last line names: %j', (text) => {
  expect(positionsInText(text).map(({ title, dates }) => `${title} ${dates}`)).toEqual([
    'Accountant, Acme 2019-2023',
    'Consul in Milan 2015-2019',
    'Teacher, Lyon 2005-2015',
  ]);
});

it('reads each of three posts that a sentence goes back through', () => {
  const told = positionsInText(
    'She was Ambassador in Oslo from 2015 to 2019 after serving as Consul in Lima from 2010 to 2013 after having been Attaché in Rome from 2005 to 2009.',
  );
  expect(told.map(({ title }) => title)).toEqual(['Ambassador in Oslo', 'Consul in Lima', 'Attaché in Rome']);
});
