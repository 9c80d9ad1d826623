import { expect, it } from 'vitest';
import { requirementIn } from '../../lib/career/requirement';

it.each([
  ['Experience: min. 3 years, max. 6 years in policy', 3, 6],
  ['경력 5년 이상 10년 이하', 5, 10],
  ['Fifteen-plus years of experience in government', 15, null],
  ['Candidates should be at least 35 years old and have 12 years of service', 12, null],
  ['Tener más de 30 años de edad y 10 años de servicio', 10, null],
  ['δεκαετής προϋπηρεσία', 10, null],
  ['خبرة لا تقل عن (8) سنوات', 8, null],
  ['ألا تقل الخبرة عن ست سنوات وألا يزيد العمر عن 40 سنة', 6, null],
  ['Our house was founded 45 years ago. Wanted: 2 years of experience.', 2, null],
  ['Minimaal 5, bij voorkeur 8 jaar ervaring', 5, null],
  ['10 yıldan fazla deneyim', 10, null],
  ['Voraussetzung: 12 Jahre im höheren Auswärtigen Dienst', 12, null],
  ['No previous experience is necessary; training is given during the 3-year programme.', 0, null],
])('%s', (text, least, most) => {
  expect(requirementIn(text)).toMatchObject({ least, most });
});
