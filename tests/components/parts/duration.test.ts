import { expect, it } from 'vitest';
import { duration } from '@/components/parts/duration';
import { english } from '../../words/english';

it.each([
  [0, '0 months'],
  [1, '1 month'],
  [11, '11 months'],
  [12, '1 year'],
  [13, '1 year 1 month'],
  [147, '12 years 3 months'],
  [240, '20 years'],
])('%i months are %s', (months, said) => {
  expect(duration(english, months)).toBe(said);
});
