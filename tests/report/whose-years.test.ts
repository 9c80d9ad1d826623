import { describe, expect, it } from 'vitest';
import type { PageLine } from '@/lib/career/page-lines';
import { assemble } from '@/lib/report/assemble';

const TODAY = 2026 * 12 + 10;
const reportOf = (name: string, ...texts: readonly string[]) => {
  const lines: PageLine[] = texts.map((text, at) => ({ text, around: [at + 1, 0] }));
  const page = { address: '', name, headline: '', positions: [], mentions: [], limit: null } as const;
  const { subject, level } = assemble({ ...page, subject: 'text', lines, text: [name, ...texts].join('\n') }, TODAY);
  return [subject, level.months];
};

describe('years of a person whom a heading names are no requirement, whatever may be applied for', () => {
  it.each([
    [
      'Mara Lindqvist',
      'Mara Lindqvist is a career diplomat with over 22 years in the Foreign Service.',
      'Send your questions to the office.',
      264,
    ],
    [
      'Mara Lindqvist',
      'She is a career diplomat with over 22 years in the Foreign Service.',
      'How to apply for a visa',
      264,
    ],
    [
      'Mara Lindqvist',
      'Mara Lindqvist hat über 20 Jahre Erfahrung im diplomatischen Dienst.',
      'Sie leitete die Bewerbung um einen Sitz im Rat.',
      240,
    ],
    [
      'Mara Lindqvist',
      'Diplomatica con oltre 20 anni di esperienza diplomatica.',
      'Ha seguito la candidatura di Torino ai Giochi.',
      240,
    ],
    ['Mara Lindqvist', 'Diplomate, elle a plus de 20 ans d’expérience diplomatique.', 'Envoyez un message.', 240],
    [
      'Mara Lindqvist',
      'Diplomática con más de 20 años de experiencia diplomática.',
      'Enviar un correo a la oficina.',
      240,
    ],
    ['Мара Линд', 'Дипломат с опытом дипломатической работы более 20 лет.', 'Скачать резюме.', 240],
  ])('%s: %s %s', (name, years, other, months) => {
    expect(reportOf(name, years, other)).toEqual(['person', months]);
  });
});

describe('years of somebody whom the heading does not name', () => {
  it.each([
    ['Harbour Advisory Group', 'Our founders bring over 30 years of diplomatic experience to the table.'],
    ['Northern Affairs Consulting', 'Unsere Berater haben über 25 Jahre diplomatische Erfahrung.'],
    ['Free Diplomat', 'We have more than 20 years of diplomatic experience.'],
    ['Ruritania Mourns Veteran Envoy', 'The late Mara Lindqvist was a diplomat for 40 years.'],
    ['Island Peace Talks', 'The mediator, a diplomat with 30 years of service, spoke first.'],
    ['Political Officer', 'Requirements: at least 5 years in diplomacy.'],
    ['Mara Lindqvist', 'Mara Lindqvist paints. Our partners have 30 years of diplomatic experience.'],
  ])('%s: %s', (name, text) => {
    expect(reportOf(name, text)).toEqual(['text', null]);
  });
});

describe('dates of a contract or of a house under the name of a post', () => {
  it.each([
    [
      'Deputy Head of Mission',
      'The Embassy seeks a Deputy Head of Mission for the period 2027–2030.',
      'At least 8 years of diplomatic experience required. Apply by 1 May 2026.',
      96,
    ],
    [
      'Premier conseiller',
      'L’ambassade recrute un premier conseiller pour la période 2027-2030.',
      'Au moins 8 ans d’expérience diplomatique. Envoyez votre candidature.',
      96,
    ],
    [
      'Second Secretary (Consular)',
      'The Embassy opened in 1964 and from 2010 to 2014 was led by Ambassador Mara Lindqvist.',
      'At least 3 years of consular experience. How to apply: send your CV',
      36,
    ],
  ])('%s: make no person of an advertisement', (name, dates, asks, months) => {
    expect(reportOf(name, dates, asks)).toEqual(['vacancy', months]);
  });
});

describe('posts on the page of a house', () => {
  it.each([
    [
      'Embassy of Syldavia in Ruritania',
      'Mara Lindqvist was Ambassador from 2010 to 2014. Otto Brandt was Ambassador from 2014 to 2018.',
    ],
    ['Harbour Corp', 'From 2005 to 2012 our CEO was Ambassador to Ruritania.'],
    ['Harbour Ideas', 'From 2005 to 2012 our CEO was Ambassador to Ruritania.'],
    ['About Harbour', 'From 2001 to 2010 we built bridges.', 'From 2010 to 2020 we built embassies.'],
    ['Über Hafenbau', 'Von 2001 bis 2010 bauten wir die Botschaft in Wien.'],
  ])('%s: are nobody’s career', (name, ...lines) => {
    expect(reportOf(name, ...lines)).toEqual(['text', null]);
  });
});
