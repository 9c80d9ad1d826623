import { describe, expect, it } from 'vitest';
import { assemble } from '@/lib/report/assemble';

const TODAY = 2026 * 12 + 10;
const reportOf = (name: string, ...lines: readonly string[]) =>
  assemble(
    {
      address: 'https://example.org/page',
      subject: 'text',
      name,
      headline: '',
      positions: [],
      text: [name, ...lines].join('\n'),
      mentions: [],
      limit: null,
    },
    TODAY,
  );

describe('a text under a name', () => {
  it.each([
    ['Ines Falkenrath', 'She is a career diplomat with 23 years of service.', 276],
    ['INES FALKENRATH', 'A diplomat for 23 years, she speaks Portuguese.', 276],
    ['Ambassador Ines Falkenrath', 'Her diplomatic career spans more than two decades.', 240],
    [
      'About the Ambassador',
      'A career member of the Foreign Service with 19 years of service, she arrived in May.',
      228,
    ],
    ['H.E. Mr. Tomas van der Veld', 'He has 12 years of diplomatic experience.', 144],
    ['Solène Garrigue', 'Diplomate depuis dix-huit ans, elle a quatre enfants.', 216],
    ['架空 太郎', '外交官として20年の経験を持つ。', 240],
    ['سليم الخيالي', 'دبلوماسي لديه خبرة 16 سنة في السلك الدبلوماسي', 192],
  ])('%s: is about the person whose years in diplomacy it states', (name, text, months) => {
    expect(reportOf(name, text)).toMatchObject({ subject: 'person', level: { months, basis: 'claim' } });
  });

  it.each([
    ['Ines Falkenrath', 'She has painted harbours for 23 years.'],
    ['About us', 'Our ambassadors have 23 years of diplomatic experience.'],
    ['Our Team', 'A diplomat with 23 years of experience leads the team.'],
    ['New envoy presents credentials', 'He is a career diplomat with 23 years of service.'],
    ['Relations between Ruritania and Syldavia', 'Its envoy was a diplomat with 23 years of service.'],
    ['Ruritania', 'Its president was a diplomat for 23 years.'],
    ['Foreign Service', 'A diplomat with 23 years of service heads it.'],
    ['Who is Ines Falkenrath?', 'She is a career diplomat with 23 years of service.'],
    ['', 'She is a career diplomat with 23 years of service.'],
  ])('%s: stays a text without such a name or statement', (name, text) => {
    expect(reportOf(name, text)).toMatchObject({ subject: 'text', level: { level: 'not-stated', months: null } });
  });
});

describe('a text under the name of a post', () => {
  it.each([
    ['Head of Mission', 'At least eight years of experience in diplomacy.', 'How to apply: write to us by Friday.', 96],
    [
      'Referentin Protokoll',
      'Mindestens sechs Jahre Berufserfahrung.',
      'Ihre Bewerbung richten Sie an die Botschaft.',
      72,
    ],
    ['Beleidsmedewerker', 'Minimaal 5 jaar werkervaring.', 'Solliciteren kan tot 1 juni.', 60],
    ['Советник', 'Опыт работы не менее 7 лет.', 'Резюме направлять в посольство.', 84],
    ['参事官', '外交分野で10年以上の実務経験', '応募は郵送で。', 120],
    ['政務担当官', '外交経験5年以上。', '応募は郵送で。', 60],
  ])('%s: is a vacancy where it asks for years and says how to apply', (name, asks, apply, months) => {
    expect(reportOf(name, asks, apply)).toMatchObject({ subject: 'vacancy', level: { months, basis: 'requirement' } });
  });

  it.each([
    ['Head of Mission', 'At least eight years of experience in diplomacy.', 'The course ends on Friday.'],
    ['Head of Mission', 'The office has three rooms.', 'How to apply: write to us by Friday.'],
    ['How do I become an ambassador?', 'At least eight years of experience.', 'Apply now.'],
  ])('%s: stays a text without one of them', (name, ...lines) => {
    expect(reportOf(name, ...lines)).toMatchObject({ subject: 'text', level: { months: null } });
  });
});
