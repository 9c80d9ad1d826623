import { describe, expect, it } from 'vitest';
import { countedAs, countingOf } from '../../lib/career/counting';

const counted = (title: string, organisation = '') =>
  countedAs(countingOf({ title, organisation, dates: '', place: '', text: '' }).reason);

describe('who works at a mission without being its diplomat', () => {
  it.each([
    ['Visa Clerk', 'British High Commission, Accra'],
    ['Empfangsmitarbeiterin', 'Botschaft von Japan'],
    ['Réceptionniste', 'Ambassade du Canada'],
    ['Auxiliar administrativo', 'Embajada de Canadá'],
    ['Vastaanottovirkailija', 'Norjan suurlähetystö'],
    ['Переводчик', 'Посольство Японии'],
    ['行政助理', '瑞典驻华大使馆'],
    ['Sekreter', 'Japonya Büyükelçiliği'],
    ['Local political adviser', 'British Embassy Kyiv'],
  ])('%s, %s', (title, organisation) => {
    expect(counted(title, organisation)).toBe('not-counted');
  });

  it.each([
    ['Primo segretario', 'Ambasciata d’Italia'],
    ['Assistant Defence Attaché', 'Embassy of France'],
    ['Consular Officer', 'Embassy of France'],
  ])('but %s, %s', (title, organisation) => {
    expect(counted(title, organisation)).toBe('diplomatic');
  });
});

describe('the houses of diplomats by other names', () => {
  it.each([
    'FPS Foreign Affairs, Brussels',
    'Swiss FDFA',
    'Wisma Putra',
    'Ministère des Relations extérieures, Yaoundé',
    'Secretaria de Estado dos Negócios Estrangeiros',
    'Bureau of Near Eastern Affairs',
    'Ελληνικό ΥΠΕΞ',
    'Vertretung der Bundesrepublik Deutschland bei der NATO',
    'Mission suisse auprès de l’UE',
    'Місія України при НАТО',
    '驻悉尼总领馆',
  ])('%s', (organisation) => {
    expect(counted('Analyst', organisation)).toBe('diplomatic');
  });

  it.each([
    'Haut-Commissariat des Nations unies aux droits de l’homme',
    'UM Consulting Inc',
    'Office of Foreign Assets Control',
  ])('but not %s', (organisation) => {
    expect(counted('Analyst', organisation)).not.toBe('diplomatic');
  });
});

it('does not count what somebody did before joining the service', () => {
  expect(counted('Prior to joining the Foreign Service he was a lawyer in Ohio')).toBe('other');
  expect(counted('Vor dem Eintritt in den Auswärtigen Dienst war sie Anwältin')).toBe('other');
});

it.each([
  ['Chef för Sveriges ambassad i Wien', ''],
  ['Leiterin der Botschaft', 'Auswärtiges Amt, Botschaft Lima'],
  ['代表', '駐捷克台北經濟文化辦事處'],
])('knows who leads a mission by plain words: %s', (title, organisation) => {
  expect(countingOf({ title, organisation, dates: '', place: '', text: '' }).reason).toBe('head-of-mission');
});

it('takes the head of a part of a mission for no head of it', () => {
  const position = {
    title: 'Head of Embassy Security',
    organisation: 'Embassy of Peru',
    dates: '',
    place: '',
    text: '',
  };
  expect(countingOf(position).head).toBe(false);
});
