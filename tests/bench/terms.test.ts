import { expect, it } from 'vitest';
import { recognise } from '@/lib/recognise';
import { TERMS } from './terms';

it('has 120 terms', () => expect(new Set(TERMS).size).toBe(120));

it.each(TERMS)('%s is one mention', (term) => {
  const found = recognise(`In 1999 the work of the ${term}, Lima, and a book about rivers`);
  expect(found.map(({ title }) => title.toLowerCase())).toEqual([term.toLowerCase()]);
});
