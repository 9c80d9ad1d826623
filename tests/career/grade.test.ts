import { expect, it } from 'vitest';
import { gradeIn } from '../../lib/career/grade';

it.each([
  ['Political Affairs Officer, P-4', 'P-4'],
  ['Head of Office (D1)', 'D1'],
  ['Level: P5, Nairobi', 'P5'],
  ['P3 position in Geneva', 'P3'],
  ['Vice Consul, FP-05', 'FP-05'],
  ['Besoldungsgruppe A 14', 'A 14'],
  ['Bewertet nach B 6 BBesO', 'B 6'],
  ['Entgeltgruppe E 13', 'E 13'],
])('reads the grade of %s', (text, grade) => {
  expect(gradeIn(text)).toBe(grade);
});

it.each([
  'The P5 states met in New York',
  'Meet the P5 at the Council',
  'Park on P2 parking deck',
  'Route A 15 to Lisbon',
  'Visa D2 for entrepreneurs',
])('takes other letters and figures for none: %s', (text) => {
  expect(gradeIn(text)).toBe(null);
});
