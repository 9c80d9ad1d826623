import { describe, expect, it } from 'vitest';
import { recognise } from '@/lib/recognise';

const verdicts = (text: string) => recognise(text).map(({ verdict }) => verdict);

describe('the country of a title', () => {
  it.each([
    'Ambassador of the Plurinational State of Bolivia',
    'Ambassador to the Czech Republic',
    'Norwegian ambassador',
    'Cairo: Ambassador since 2020',
    '2012–2015 Ambassador, Hanoi',
    'Ambassador, Republic of Kenya',
    'Ambassador, Norway to Kenya (2019–2023)',
    'Indian Ambassador at the United Nations',
    'Botschafterin der Schweizerischen Eidgenossenschaft in Peru',
    'Norges ambassadør i Chile',
    'שגרירת נורווגיה ביוון',
    '2019年まで駐ケニア大使を務めた',
  ])('tells a head: %s', (text) => {
    expect(verdicts(text)).toEqual(['head']);
  });

  it.each([
    'Ambassador · Dublin, Ireland',
    'Ambassador, Monaco Sailing Club',
    'Ambassador and mother of three children',
    'Ambassador for Norwegian salmon',
    'Ambassador of Rotary Kenya',
    'Ambassador, Kingdom of Toys',
    'Kenya Ambassador at Coding Sisters',
    'UN Women Ambassador',
    'Hostel Ambassador in Lisbon',
    'Ambassadör för Hjärtfonden Sverige',
    'Ambasador WWF Polska',
    'Botschafterin der Deutschen Herzstiftung',
    'Embaixador do Turismo de Portugal',
    'Chargé d’affaires, Lyon et Paris',
  ])('proves nothing elsewhere in the line: %s', (text) => {
    expect(verdicts(text)).not.toContain('head');
  });
});

describe('words that only look like a title', () => {
  it.each([
    'reunião com a Embaixada do Chile',
    'www.embassy.com, Embassy of Ghana',
    'Постоянное представительство Норвегии при ООН',
    'Stałe Przedstawicielstwo RP przy ONZ',
    'Fahrer (m/w/d) des Botschafters, Botschaft von Norwegen',
    'Segretaria dell’ambasciatore, ambasciata di Norvegia',
  ])('%s', (text) => {
    expect(recognise(text)).toEqual([]);
  });
});

describe('ranks', () => {
  it.each([
    'Director General with the rank of Ambassador, Ministry of Foreign Affairs',
    'director, con rango de embajador',
    'departementsråd med ställning som ambassadör',
    'директор департамента в ранге посла',
  ])('are no posts: %s', (text) => {
    expect(recognise(text)).toMatchObject([{ kind: 'personal-rank', verdict: 'related' }]);
  });
});

describe('former posts', () => {
  it('take the verb as a status, not as part of the title', () => {
    expect(recognise('She served as Ambassador to Chile')).toMatchObject([{ title: 'Ambassador', status: 'former' }]);
    expect(recognise('Former Ambassador to Chile')).toMatchObject([{ title: 'Former Ambassador', status: 'former' }]);
  });
});

describe('posts of others', () => {
  it.each([
    'The ministry summoned the ambassador of Chile.',
    'L’ambassadeur du Chili a été convoqué.',
    'МИД вызвал посла Чили.',
    'Ulkoministeriö kutsui Chilen suurlähettilään puhutteluun',
    'Reports directly to the Ambassador of Chile',
  ])('%s', (text) => {
    expect(recognise(text)).toMatchObject([{ verdict: 'head', held: false }]);
  });
});

describe('forms of address and neighbours', () => {
  it('take a title before a name, and two posts of an embassy beside each other, as a diplomat’s', () => {
    expect(verdicts('Ambassador Okoye has written two books.')).toEqual(['head']);
    expect(verdicts('Ambassador – Consul – Cultural Attaché')).toEqual(['head', 'related', 'related']);
  });

  it('read inclusive endings', () => {
    expect(recognise('chef(fe) de mission, Médecins du Monde')).toMatchObject([{ title: 'chef(fe) de mission' }]);
    expect(recognise('Botschafter/in in Kenia')).toMatchObject([{ title: 'Botschafter/in', verdict: 'head' }]);
  });
});

describe('quotes', () => {
  it.each([
    ['Ambassador, Royal Norwegian Embassy, Nairobi', 'Royal Norwegian Embassy, Nairobi'],
    ['Head of Mission, Médecins Sans Frontières, led 40 staff', 'Médecins Sans Frontières'],
    ['Ambassador, Ministry of Foreign Affairs of Peru since 2012', 'Ministry of Foreign Affairs of Peru'],
    ['Ambassador to the Kingdom of Lesotho and Consul General', 'Kingdom of Lesotho'],
    ['The U.S. Ambassador spoke', 'U.S.'],
  ])('give the whole name: %s', (text, quote) => {
    expect(recognise(text)[0]?.reasons.map((reason) => reason.quote)).toContain(quote);
  });
});
