import { expect, it } from 'vitest';
import { serviceOf } from '@/lib/career';
import { positionsInLines } from '@/lib/career/lines';

const TODAY = 2026 * 12 + 10;
const months = (text: string, heading = '') => {
  const lines = text.split('\n').map((line) => ({ text: line }));
  return serviceOf(positionsInLines(lines, heading), TODAY).months;
};

it.each([
  ['Lena Falk, wife of the sculptor Jon Falk, was Ambassador to Peru from 2008 to 2012.', 'Lena Falk'],
  ['Lena Falk, the daughter of a farmer, served as Ambassador to Peru from 2008 to 2012.', 'Lena Falk'],
  ['Rosa Vidal, casada con un pintor, fue embajadora en Perú de 2008 a 2012.', 'Rosa Vidal'],
  ['Rosa Vidal, casada com um pintor, foi embaixadora no Peru de 2008 a 2012.', 'Rosa Vidal'],
  ['Claire Morel, mariée à un peintre, a été ambassadrice au Pérou de 2008 à 2012.', 'Claire Morel'],
  ['Lena Falk, verheiratet mit einem Maler, war von 2008 bis 2012 Botschafterin in Peru.', 'Lena Falk'],
  ['Carla Neri, sposata con un pittore, è stata ambasciatrice in Perù dal 2008 al 2012.', 'Carla Neri'],
  ['Lena Falk, gift med en målare, var ambassadör i Peru 2008–2012.', 'Lena Falk'],
  ['Анна Котова, замужем за художником, была послом в Перу с 2008 по 2012 год.', 'Анна Котова'],
  ['Ambassador to Peru (2008–2012), married to a painter', 'Lena Falk'],
  ['She was First Secretary in Rome from 2008 to 2012 and is married to Jon Falk.', 'Lena Falk'],
  ['Replacing Jon Berg, who retired, Lena Falk was Ambassador to Peru from 2008 to 2012.', 'Lena Falk'],
  ['Lena Falk (verheiratet mit Jon Berg) war von 2008 bis 2012 Botschafterin in Peru.', 'Lena Falk'],
  ['Succeeding Jon Berg, Ambassador Lena Falk served as Ambassador to Peru from 2008 to 2012.', 'Lena Falk'],
  ['She succeeded Jon Berg, Ambassador to Peru, and served as Ambassador from 2008 to 2012.', ''],
  ['Married to a painter, she was Ambassador to Peru from 2008 to 2012.', ''],
])('keeps a post beside a word on a relative: %s', (text, heading) => {
  expect(months(text, heading)).toBe(48);
});

it.each([
  'Lena Falk is married to Jon Berg, Ambassador to Peru from 2008 to 2012.',
  'Lena Falk, married to Jon Berg, who was Ambassador to Peru from 2008 to 2012, is a painter.',
  'She is the wife of the Ambassador to Peru from 2008 to 2012.',
  'Lena Falk, wife of Ambassador Jon Berg, lived in Peru from 2008 to 2012.',
  'She took over from Jon Berg, Ambassador to Peru from 2008 to 2012.',
  'She succeeded Jon Berg, the Ambassador from 2008 to 2012.',
  'Sie folgte auf Jon Berg, Botschafter in Peru von 2008 bis 2012.',
  'Elle succède à Paul Morel, ambassadeur au Pérou de 2008 à 2012.',
  'Sucedió a Juan Vidal, embajador en Perú de 2008 a 2012.',
  'Zij volgde Jan Berg op, ambassadeur in Peru van 2008 tot 2012.',
  'Hon efterträdde Jon Berg, ambassadör i Peru 2008–2012.',
  'Она сменила Ивана Котова, посла в Перу с 2008 по 2012 год.',
])('drops a relative’s or a predecessor’s post: %s', (text) => {
  expect(months(text)).toBe(0);
});

it.each([
  ['She succeeded Jon Berg as Ambassador to Peru from 2008 to 2012.', 48],
  ['Replacing Jon Berg, she was Ambassador to Peru from 2008 to 2012.', 48],
])('keeps the post taken over: %s', (text, expected) => {
  expect(months(text)).toBe(expected);
});

const TWO =
  'Lena Falk served as Ambassador to Peru from 2010 to 2014. Lena Falk was Consul General in Lyon from 2004 to 2008.';

it.each(['Professional Experience', 'Key Facts', 'Lena Falk'])('reads a career under the heading %s', (heading) => {
  expect(months(TWO, heading)).toBe(96);
});

it('drops the sentence on somebody else where the heading’s name is told of', () => {
  expect(months(`${TWO} Jon Berg was Ambassador to Chile from 2014 to 2020.`, 'Lena Falk')).toBe(96);
});
