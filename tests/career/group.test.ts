import { expect, it } from 'vitest';
import { positionsInText } from '@/lib/career/lines';

it('gives the employer above a group of posts to each of them, and to none after', () => {
  const text = [
    'Foreign Office',
    '12 yrs 6 mos',
    '',
    'Desk Officer',
    'Jul 2019 – Jul 2022 · 3 yrs 1 mo',
    '',
    'Attaché',
    'Jun 2014 – Jun 2019 · 5 yrs 1 mo',
    '',
    'Teacher',
    'Lycée Molière',
    'Jan 2010 - May 2014 · 4 yrs 5 mos',
  ].join('\n');
  expect(positionsInText(text).map(({ title, organisation }) => [title, organisation])).toEqual([
    ['Desk Officer', 'Foreign Office'],
    ['Attaché', 'Foreign Office'],
    ['Teacher', 'Lycée Molière'],
  ]);
});
