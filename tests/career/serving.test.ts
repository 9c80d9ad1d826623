import { expect, it } from 'vitest';
import { profileLevel, serviceOf } from '@/lib/career';
import { positionsInText } from '@/lib/career/lines';

const TODAY = 2026 * 12 + 10;
const service = (text: string) => serviceOf(positionsInText(text), TODAY);

it.each([
  'Lena Falk ist Diplomatin seit 2001.',
  'Lena Falk has been a career diplomat since 2001.',
  'Rosa Vidal es diplomática de carrera desde 2001.',
  'Carla Neri è diplomatica di carriera dal 2001.',
  'Rita Lopes é diplomata de carreira desde 2001.',
  'Claire Morel est diplomate depuis 2001. Elle est ambassadrice au Pérou.',
  'Lena Falk är diplomat sedan 2001.',
])('takes a length of service for a statement: %s', (text) => {
  expect(profileLevel(service(text), text, TODAY)).toMatchObject({ basis: 'claim', months: 300 });
});

it.each([
  'Lena Falk ist seit 2021 Botschafterin in Peru.',
  'Lena Falk is sinds 2021 ambassadeur in Peru.',
  'Elle est depuis 2021 ambassadrice au Pérou.',
  'Hun har siden 2021 været ambassadør i Peru.',
  'Ella es desde 2021 embajadora en Perú.',
  'Ela é desde 2021 embaixadora no Peru.',
  'Carla Neri è dal 2021 ambasciatrice in Perù.',
  'Hon är sedan 2021 ambassadör i Peru.',
])('reads a post that is still held, with its beginning in the middle: %s', (text) => {
  expect(service(text).headMonths).toBe(71);
});

it.each([
  'Åren 2015–2021 var hon ambassadör i Peru.',
  'I årene 2015–2021 var hun ambassadør i Peru.',
  'Nei anni 2015–2021 è stata ambasciatrice in Perù.',
  'Nos anos 2015–2021 foi embaixadora no Peru.',
  'In de jaren 2015–2021 was zij ambassadeur in Peru.',
  'वे 2015 से 2021 तक पेरू में राजदूत थे।',
])('reads a post behind "in the years": %s', (text) => {
  expect(service(text).months).toBe(72);
});

it('reads dates that end in a stop before their title', () => {
  const lines = [
    '2015–2019. Director, Acme Ltd',
    '2011–2015. Counsellor, Embassy of Peru in Lisbon',
    '2007–2011. Second Secretary, Embassy of Peru in Oslo',
  ];
  expect(service(lines.join('\n')).positions.map(({ dates }) => dates)).toEqual([
    '2015–2019',
    '2011–2015',
    '2007–2011',
  ]);
  expect(service(lines.join('\n')).months).toBe(96);
});

it.each([
  [
    '2018-2021 : Première conseillère, Ambassade de France à Oslo\n2010-2018 : Chargée d’affaires chez Sogeti, Lyon',
    36,
  ],
  [
    '2018-2021 : Première conseillère, Ambassade de France à Oslo\n2010-2018 : Chargé d’affaires, Vinci Construction',
    36,
  ],
  ['2018-2021 : Première conseillère, Ambassade de France à Oslo\n2010-2018 : Chargé d’affaires, Nairobi', 132],
  ['2018-2021 : Counsellor, Embassy of Peru in Oslo\n2010-2018 : Chargé d’affaires, Port Moresby', 132],
])('parts a firm’s chargé d’affaires from a state’s: %s', (text, expected) => {
  expect(service(text).months).toBe(expected);
});
