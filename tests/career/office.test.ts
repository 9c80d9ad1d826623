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

describe('work around a mission or a ministry', () => {
  it.each([
    ['Plumber', 'Embassy of Japan'],
    ['Infirmière', 'Ambassade de France'],
    ['Elektriker', 'Botschaft der Schweiz'],
    ['Fotógrafo', 'Embajada de España'],
    ['Programmatore', 'Consolato Generale'],
    ['Электрик', 'Посольство Норвегии'],
    ['看護師', '在ケニア日本国大使館'],
    ['LES Commercial Specialist', 'U.S. Embassy Accra'],
    ['Foreign Service National Investigator', 'U.S. Embassy Lima'],
    ['Country Based Staff, Trade Adviser', 'British High Commission'],
    ['Analyst (Contractor)', 'U.S. Department of State'],
    ['Consultant, Ministry of Foreign Affairs', 'Ernst & Young'],
    ['Trainer', 'Amentum (contract, U.S. Embassy Baghdad)'],
    ['Volontaire', 'Consulat de Belgique'],
    ['Freelance designer', 'Embassy of Sweden'],
    ['Student', 'Diplomatic Academy of Vienna'],
    ['Guest lecturer', 'Diplomatic Academy'],
    ['Auszubildende', 'Auswärtiges Amt'],
    ['Gerichtsreferendarin', 'Auswärtiges Amt'],
    ['Apprentie', 'Ministère des Affaires étrangères'],
    ['Chevening Scholar', 'Foreign and Commonwealth Office'],
    ['Deacon', 'Embassy of Christ Church'],
    ['Porter', 'Embassy Court'],
    ['Administrator', 'Consulate Health Care of Tampa'],
    ['Analyst', 'Texas Department of State'],
    ['Treasurer', 'American Foreign Service Association'],
    ['Ambassador of Brazil', 'Harvard Model United Nations'],
  ])('%s at %s', (title, organisation) => {
    expect(counted(title, organisation)).not.toBe('diplomatic');
  });

  it.each([
    ['Nursing Attaché', 'Embassy of the Philippines'],
    ['Attaché, Diplomatic Academy', 'Ministry of Foreign Affairs'],
    ['Analyst', 'U.S. Department of State'],
    ['Political Officer', 'U.S. Embassy Tbilisi, Georgia'],
    ['Head of Human Resources', 'Embassy of France'],
    ['Konsulent', 'Utenriksdepartementet'],
  ])('but %s at %s is a diplomat', (title, organisation) => {
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
