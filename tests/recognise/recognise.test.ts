import { describe, expect, it } from 'vitest';
import { type Context, recognise } from '@/lib/recognise';

const verdicts = (text: string, context?: Context) => recognise(text, context).map(({ verdict }) => verdict);
const only = (text: string, context?: Context) => {
  const mentions = recognise(text, context);
  expect(mentions, text).toHaveLength(1);
  return mentions[0];
};

const SYNONYMS = [
  'Ambassador',
  'Chief of Mission',
  'High Commissioner',
  'Permanent Representative',
  'Head of Diplomatic Mission',
  'Mission Chief',
  'Diplomatic Representative',
  'Heads of Mission',
];

describe('the synonyms of the glossary entry', () => {
  it.each(SYNONYMS)('%s is a head beside an embassy, a country or an organisation of states', (title) => {
    expect(verdicts(`${title}, Embassy of Norway`)).toEqual(['head']);
    expect(verdicts(`${title} in Norway`)).toEqual(['head']);
    expect(verdicts(`${title} to the United Nations`)).toEqual(['head']);
  });

  it.each(SYNONYMS)('%s alone is a head or unclear, never nothing', (title) => {
    expect(['head', 'unsure']).toContain(only(title)?.verdict);
  });

  it.each([
    'Served as Head of Mission at the Embassy of France in Kenya, managing a team of 50 diplomatic staff',
    'Appointed as Head of Mission to the United Nations Office in Geneva',
    'Led diplomatic initiatives as Chief of Mission for bilateral relations with partnering nations',
  ])('the résumé line "%s" is a head', (line) => {
    expect(verdicts(line)).toEqual(['head']);
  });
});

describe('words that make it no title', () => {
  it.each([
    'Brand Ambassador at a soft drinks maker',
    'Student Ambassador, open days',
    'UNICEF Goodwill Ambassador',
    'Salomon Ambassador, Innsbruck',
    'Associate Ambassador, students’ scheme',
    'Büyükelçi makam şoförü, Ankara',
    'Ambassador Hotel, Zürich',
    'PA to the Ambassador, Embassy of Norway',
    "Ambassador's driver, Embassy of Norway",
    'overhead of delegation and plans ahead of missions',
    'Botschaft von Norwegen in Berlin',
    '挪威驻华大使馆',
    '주한 노르웨이 대사관',
  ])('%s', (text) => {
    expect(recognise(text)).toEqual([]);
  });
});

describe('words that brands and schools use as states do', () => {
  it.each([
    'With help from our ambassadors we reach new people every year.',
    'The main duty of the ambassadors will be to talk to parents.',
    'As ambassadors progress they take on more tasks.',
    'The ambassador is in charge of the stand.',
  ])('are never said to be a diplomat’s: %s', (text) => {
    expect(verdicts(text)).not.toContain('head');
  });
});

describe('the same words for other work', () => {
  it.each([
    ['Leder for OSSEs valgobservatører', 'election-observation-chief'],
    ['Etyjin vaalitarkkailijoiden johtaja', 'election-observation-chief'],
    ['AGİT Moldova Misyonu Başkanı', 'peace-mission-head'],
    ["UN Secretary-General's Special Representative for Haiti", 'peace-mission-head'],
    ['Chef(fe) de mission (H/F), ONG ALIMA, Bamako', 'ngo-head-of-mission'],
    ['Head of Mission, Médecins Sans Frontières, Chad', 'ngo-head-of-mission'],
    ['Chief of Mission, IOM Ethiopia', 'iom-chief-of-mission'],
    ['Head of Delegation, ICRC Yemen', 'icrc-head-of-delegation'],
    ['Head of Mission, EUMM Georgia', 'peace-mission-head'],
    ['Appointed Head of the European Union Rule of Law Mission', 'peace-mission-head'],
    ['EULEX says that a retired French general was named as the new head of mission', 'peace-mission-head'],
    ['The head of mission is in charge of the teams and represents MSF', 'ngo-head-of-mission'],
    ['IMF mission chief for Peru', 'imf-mission-chief'],
    ['Chef de Mission, Olympic team of Norway', 'olympic-chef-de-mission'],
    ["Chargé d'affaires BTP, CDI", 'business-charge'],
  ])('%s', (text, kind) => {
    expect(only(text)).toMatchObject({ kind, verdict: 'other' });
  });
});

describe('rank, status and holder', () => {
  it('tells deputies and stand-ins from heads', () => {
    expect(only('Deputy Head of Mission, Embassy of Norway')).toMatchObject({ verdict: 'related', rank: 'deputy' });
    expect(only("Chargé d'affaires a.i., Embassy of Norway")).toMatchObject({ verdict: 'head', rank: 'acting' });
    expect(only("Chargé d'affaires en pied, Embassy of Norway")).toMatchObject({ verdict: 'head', rank: 'head' });
    expect(only('Acting High Commissioner to Kenya')).toMatchObject({ kind: 'acting-head', rank: 'acting' });
  });

  it('reads former and designate', () => {
    expect(only('Former Ambassador to Chile')?.status).toBe('former');
    expect(only('Ambassador-designate to Chile')?.status).toBe('designate');
    expect(only('Ambassador to Chile')?.status).toBeNull();
  });

  it.each([
    ['Currently serving as Ambassador to Chile', null],
    ['Is serving as the interim Chargé d’Affaires at the Embassy of Norway', null],
    ['In 2020 she was appointed Ambassador to Chile', null],
    ['Served as Ambassador to Chile', 'former'],
    ['She was Ambassador to Chile until 2015', 'former'],
  ] as const)('a post that goes on or begins is not over: %s', (line, status) => {
    expect(only(line)).toMatchObject({ verdict: 'head', status });
  });

  it.each([
    'She came to the board from her posting as Ambassador to Chile',
    'A Norwegian diplomat who served as an Ambassador to several countries',
  ])('what one served as is one’s own: %s', (line) => {
    expect(only(line)).toMatchObject({ verdict: 'head', held: true });
  });

  it("marks somebody else's post as not held", () => {
    expect(only('Reported to the Ambassador of Norway')).toMatchObject({ verdict: 'head', held: false });
    expect(only('Hosted the High Commissioner of India')).toMatchObject({ verdict: 'head', held: false });
    expect(only('Ambassador of Norway')?.held).toBe(true);
  });

  it.each([
    'Norway recalls its ambassador from Chile',
    'Sverige kallar hem sin ambassadör från Chile',
    'Kongen tok imot ambassadørene fra Chile og Ghana',
    "Who is India's current High Commissioner to the Maldives?",
    'Line manager: Head of Mission. Embassy of Norway',
    '대사란 국가를 대표하는 외교관이다.',
    'Büyükelçi, bir devleti yabancı bir ülkede temsil eden diplomattır.',
    'राजदूत वह व्यक्ति होता है जो देश का प्रतिनिधित्व करता है।',
  ])('is not the holder who is called back, received, asked for, defined: %s', (line) => {
    expect(only(line)).toMatchObject({ verdict: 'head', held: false });
  });

  it('goes on with a career of secretaries and envoys', () => {
    expect(verdicts('At the Foreign Ministry he rose from Third Secretary to Ambassador.')).toEqual([
      'related',
      'head',
    ]);
    expect(only('Philippine Ambassador')).toMatchObject({ verdict: 'head', held: true });
  });
});

describe('the words that a reason quotes', () => {
  it.each([
    ['Ambassador at the Embassy of Norway. The post is new.', 'Embassy of Norway'],
    ['Ambassador, U.S. Embassy Lima', 'U.S. Embassy Lima'],
    ['Ambassador to St. Kitts and Nevis', 'St. Kitts'],
  ])('end with the name: %s', (line, quote) => {
    expect(only(line)?.reasons[0]?.quote).toContain(quote);
    expect(only(line)?.reasons[0]?.quote).not.toContain('The');
  });
});

describe('the context of the page', () => {
  it('takes the employer of the position first', () => {
    expect(only('Head of Mission', { organisation: 'Embassy of Norway', site: 'aid' })).toMatchObject({
      verdict: 'head',
      reasons: [{ code: 'position-organisation', quote: 'Embassy of Norway' }],
    });
    expect(verdicts('Head of Mission', { organisation: 'Médecins Sans Frontières' })).toEqual(['other']);
  });

  it('then the headline, then the site', () => {
    expect(verdicts('Head of Mission', { headline: 'Working for MSF', site: 'state' })).toEqual(['other']);
    expect(verdicts('Head of Mission', { site: 'civilian-mission' })).toEqual(['other']);
  });

  it('never outweighs the words of the text itself', () => {
    expect(verdicts('Head of Mission, Embassy of Norway', { organisation: 'Médecins Sans Frontières' })).toEqual([
      'head',
    ]);
  });

  it('says nothing for a first secretary without a diplomatic employer', () => {
    expect(recognise('First Secretary')).toEqual([]);
    expect(verdicts('First Secretary', { organisation: 'Embassy of Norway' })).toEqual(['related']);
  });
});

describe('ways of writing', () => {
  it.each([
    ['soft hyphens', 'Am\u00adbas\u00adsador of Norway', 'Am\u00adbas\u00adsador'],
    ['non-breaking space', 'High\u00a0Commissioner for Canada', 'High\u00a0Commissioner'],
    ['full-width letters', 'Ａｍｂａｓｓａｄｏｒ of Norway', 'Ａｍｂａｓｓａｄｏｒ'],
    ['capitals without accents', "CHARGE D'AFFAIRES A.I., EMBASSY OF NORWAY", "CHARGE D'AFFAIRES A.I."],
    ['decomposed accents', 'Charge\u0301 d\u2019affaires a.i., Embassy of Norway', 'Charge\u0301 d\u2019affaires a.i.'],
    ['Turkish capitals', 'BÜYÜKELÇİ, T.C. Oslo Büyükelçiliği', 'BÜYÜKELÇİ'],
  ])('%s', (_name, text, title) => {
    const [mention] = recognise(text);
    expect(mention?.verdict).toBe('head');
    expect(mention?.title).toBe(title);
    expect(text.slice(mention?.start, mention?.end)).toBe(title);
  });
});
