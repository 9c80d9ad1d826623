import { describe, expect, it } from 'vitest';
import { recognise } from '@/lib/recognise';

const verdicts = (text: string) => recognise(text).map(({ verdict }) => verdict);

// What biographies, programmes of clubs and news of towns say, in which a word is like a country's name or a state's preposition.
describe('no state is made of', () => {
  it.each([
    ['verbs and other small words', 'Nos ambassadrices viennent chez vous.'],
    ['verbs and other small words', 'Ambassadrice avant tout, elle aime sa région.'],
    ['verbs and other small words', 'A atleta foi indicada embaixadora do torneio.'],
    ['surnames', 'Brunetti sarà ambasciatore del borgo.'],
    ['surnames', 'Monteiro foi escolhido embaixador do festival.'],
    ['surnames', 'Franceschini è la nuova ambasciatrice del museo.'],
    ['surnames', 'Frank werd ambassadeur van het zwembad.'],
    ['titles of kings', 'Kongen hilste på ambassadører for festivalen.'],
    ['an article at the head of a sentence', 'Un embajador del club saluda a los socios.'],
    ['a room', 'Showroom and War Room Ambassador'],
    ['a parish', 'Parish Ambassador'],
    ['a company looking for one', 'Film a clip, tag our page and become our next ambassador'],
    ['a town', 'Eda kommun söker ambassadörer.'],
    ['a preposition', 'Ambassadrice du tri auprès des écoliers'],
    ['a preposition', 'ambasciatori presso le famiglie'],
    ['a preposition', 'embajadores ante los vecinos'],
    ['a verb', 'L’ambassadeur désigne la gagnante du concours.'],
    ['a choice', 'ambassadeurs désignés par la mairie'],
    ['a choice', 'ambassadors designated by the league'],
    ['a nationality before the cause', 'l’ambassadrice norvégienne du sport'],
    ['a nationality before the cause', 'el embajador chileno del vino'],
  ])('%s: %s', (_, text) => {
    expect(verdicts(text)).not.toContain('head');
  });

  it.each([
    'Former ambassador of the club',
    'Ancien ambassadeur du festival',
    'Antiguo embajador del torneo',
    'oud-ambassadeur van de stichting',
  ])('a post that is over, where it was of no state: %s', (text) => {
    expect(verdicts(text)).not.toContain('head');
  });
});

describe('a state is still read from', () => {
  it.each([
    ['nationalities, written small too', 'l’ambassadeur norvégien'],
    ['nationalities, written small too', 'la embajadora chilena'],
    ['nationalities, written small too', 'l’ambasciatrice tunisina'],
    ['nationalities, written small too', 'der norwegische Botschafter'],
    ['nationalities, written small too', 'den finländska ambassadören'],
    ['nationalities, written small too', 'norweski ambasador'],
    ['nationalities, written small too', 'norjalainen suurlähettiläs'],
    ['countries with an ending', 'посол Норвегии'],
    ['a text without capitals', 'ambassador to norway, based in oslo'],
    ['a preposition before an organisation', 'Ambassadrice auprès du Saint-Siège'],
    ['a preposition before an organisation', 'Embajadora ante el Gobierno de Chile'],
    ['several states', 'Les ambassadeurs des pays nordiques ont été reçus au palais.'],
    ['a post to come', 'Ambassadeur désigné au Chili'],
    ['a post to come', 'Three diplomats named ambassadors-designate by the Foreign Ministry'],
    ['a post that is over and of no other', 'Former ambassador, now a teacher'],
  ])('%s: %s', (_, text) => {
    expect(verdicts(text)).toEqual(['head']);
  });
});

it.each([
  'Chef de la Mission intégrée multidimensionnelle des Nations Unies au Mali',
  'Jefa de la Misión de las Naciones Unidas en Haití',
  'Chefe da Missão das Nações Unidas no Sudão',
])('a mission of the United Nations is no state’s: %s', (text) => {
  expect(recognise(text)).toMatchObject([{ verdict: 'other', kind: 'peace-mission-head' }]);
});

it('a state’s mission to the United Nations is', () => {
  expect(verdicts('Chef de la mission du Canada auprès des Nations Unies')).toEqual(['head']);
});

describe('the person’s own post is', () => {
  it.each([
    'Worked for her government as Ambassador to Peru',
    'Ran a water programme for IOM as Chief of Mission',
    'Thirty years of diplomacy, including as U.S. Ambassador to Chad',
    'Travailla pour son pays en tant qu’ambassadeur au Tchad',
    'Applications for the position of Ambassador to Chad close in May',
    'Medair is looking for a Head of Mission for Chad',
  ])('what somebody works as or is sought as: %s', (text) => {
    expect(recognise(text)).toMatchObject([{ held: true }]);
  });

  it.each([
    'Drafted speeches for the Ambassador of Chad',
    'O ministro levou as cartas do embaixador do Chade ao presidente',
  ])('not: %s', (text) => {
    expect(recognise(text)).toMatchObject([{ held: false }]);
  });
});

it('takes the bracket of a retired ambassador along', () => {
  const text = 'Amb. (ret.) | Senior Fellow';
  const [mention] = recognise(text);
  expect(mention).toMatchObject({ verdict: 'head', status: 'former' });
  expect(text.slice(mention?.start, mention?.end)).toBe('Amb. (ret.)');
});

it('takes an initial for no sign of retirement', () => {
  expect(recognise('Minister Counsellor R. Quispe, Embassy of Bolivia')).toMatchObject([{ status: null }]);
});

it.each([
  'La embajadora es una diplomática de carrera con 20 años de servicio en Chile y Perú.',
  'El embajador representa a Chile ante la OEA desde 2019.',
  'A embaixadora é uma diplomata de carreira, em Lisboa desde 2019.',
  'De ambassadeur leidt de Nederlandse ambassade in Lima sinds 2019.',
])('introduces a head as an embassy’s page does: %s', (text) => {
  expect(recognise(text)).toMatchObject([{ verdict: 'head', held: true }]);
});

it.each([
  ['Ihr Ständiger Vertreter bei den Vereinten Nationen in Genf', 'head'],
  ['Der Gesandte als sein Ständiger Vertreter', 'related'],
  ['White House Ambassador to the UN', 'head'],
  ['Special Representative and Head of Mission, IOM Ukraine', 'other'],
  ['Embajador ante el presidente de Chile', 'head'],
])('reads %s', (text, verdict) => {
  expect(verdicts(text).at(-1)).toBe(verdict);
});

it.each([
  'Porter Ambassador at Marriott',
  'Barber Ambassador',
  'Amb. (R&D) Lead',
  'embaixadora paraense do açaí',
  'A embaixadora porta a faixa do concurso',
  'Embaixador do serviço voluntário',
  'The mayor met the ambassadors of golf.',
  'He met the ambassadors for NordVPN',
  'They hosted ambassadors of European youth football',
  'Le maire a reçu les ambassadeurs du paysage.',
])('makes no head of %s', (text) => {
  expect(verdicts(text)).not.toContain('head');
});
