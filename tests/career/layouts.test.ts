import { describe, expect, it } from 'vitest';
import { serviceOf } from '@/lib/career';
import { positionsInLines, positionsInText } from '@/lib/career/lines';

const NOVEMBER_2026 = 2026 * 12 + 10;
const read = (text: string) =>
  serviceOf(positionsInText(text), NOVEMBER_2026).positions.map(({ title, organisation, period, countedAs }) => [
    title,
    organisation,
    period?.months ?? null,
    countedAs,
  ]);

describe('ways to lay out a career in text', () => {
  it('years at the margin, behind dots', () => {
    expect(
      read(
        'Ambassador, Embassy of Syldavia, Klow .......... 2015 – 2019\nHead of the Political Section at the Embassy of Syldavia in a town with a long name . . . . . 2010 – 2015',
      ),
    ).toEqual([
      ['Ambassador, Embassy of Syldavia, Klow', '', 48, 'diplomatic'],
      ['Head of the Political Section at the Embassy of Syldavia in a town with a long name', '', 60, 'diplomatic'],
    ]);
  });

  it('the employer above the title', () => {
    expect(
      read('Embassy of Syldavia, Lima\nConsul\n2015 – 2019\n\nMinistry of Foreign Affairs\nAttaché\n2012 – 2015'),
    ).toEqual([
      ['Consul', 'Embassy of Syldavia, Lima', 48, 'diplomatic'],
      ['Attaché', 'Ministry of Foreign Affairs', 36, 'diplomatic'],
    ]);
  });

  it('a part of the ministry below a heading with the post and its dates, and no sentence about the work', () => {
    const under = (text: string) =>
      positionsInLines([{ text: 'Desk officer (2012 – 2015)', heading: 3 }, { text }])[0]?.organisation;
    expect(under('Directorate for Consular Affairs, Ministry of Foreign Affairs')).toBe(
      'Directorate for Consular Affairs, Ministry of Foreign Affairs',
    );
    expect(under('Drafted answers for the Ministry of Foreign Affairs.')).toBe('');
    expect(under('Harbour office')).toBe('');
  });

  it('the employer below a title with its dates', () => {
    expect(
      read('Policy officer (2015 – 2019)\nMinistry of Foreign Affairs\n\nClerk (2012 – 2015)\nHarbour office'),
    ).toEqual([
      ['Policy officer', 'Ministry of Foreign Affairs', 48, 'diplomatic'],
      ['Clerk', '', 36, 'other'],
    ]);
  });

  it('the place beside the dates, the post below', () => {
    expect(
      read(
        '01/09/2019 – 31/08/2022 – Klow, Syldavia\nFIRST SECRETARY – Embassy of Ruritania\n\n01/09/2017 – 31/08/2019 – Strelsau, Ruritania\nCLERK – Harbour office',
      ),
    ).toEqual([
      ['FIRST SECRETARY', 'Embassy of Ruritania', 36, 'diplomatic'],
      ['CLERK', 'Harbour office', 24, 'other'],
    ]);
  });

  it('a label before each part', () => {
    expect(
      read(
        'Dates: 2015 – 2019\nPosition held: Consul General\nDuties: consular protection\nName and address of employer: Consulate General of Syldavia, Lyon\nDates: 2012 – 2015\nPosition held: Clerk\nName and address of employer: Harbour office',
      ),
    ).toEqual([
      ['Consul General', 'Consulate General of Syldavia, Lyon', 48, 'diplomatic'],
      ['Clerk', 'Harbour office', 36, 'other'],
    ]);
  });

  it.each([
    'She served from 2012 to 2016 as Ambassador to Peru.',
    'Sie war von 2012 bis 2016 Botschafterin in Peru.',
    'Elle a été de 2012 à 2016 ambassadrice au Pérou.',
    'As Ambassador to Peru from 2012 to 2016 she opened two consulates.',
    'Born in 1961 in a village by the sea and a lawyer by training, she was Ambassador to Peru from 2012 to 2016.',
  ])('dates in the middle of a sentence: %s', (sentence) => {
    const told = read(`${sentence} From 2004 to 2008 she was deputy head of mission in Quito.`);
    expect(told.map(([, , months, counted]) => [months, counted])).toEqual([
      [48, 'diplomatic'],
      [48, 'diplomatic'],
    ]);
  });

  it('a year for each post', () => {
    expect(
      read('2014  Chargé d’affaires a.i., Embassy of Syldavia\n2012  Attaché, Ministry of Foreign Affairs'),
    ).toEqual([
      ['Chargé d’affaires a.i., Embassy of Syldavia', '', 12, 'diplomatic'],
      ['Attaché, Ministry of Foreign Affairs', '', 12, 'diplomatic'],
    ]);
  });

  it('but no chronicle', () => {
    expect(read('1952  The embassy opens\n1988  The embassy moves to the hill\n2001  Fire in the attic')).toEqual([]);
    expect(read('Talks went on from 1990 to 1994 with the ambassador of Syldavia.')).toEqual([]);
  });

  it('years of two digits', () => {
    expect(
      read("Consul General, Lyon: Sep '15 – Aug '19\nAttaché, Ministry of Foreign Affairs: 09/12 – 08/15"),
    ).toEqual([
      ['Consul General, Lyon', '', 48, 'diplomatic'],
      ['Attaché, Ministry of Foreign Affairs', '', 36, 'diplomatic'],
    ]);
  });
});

it.each([
  ['Yerel Personel, Vize Bölümü', 'Hollanda Başkonsolosluğu, İstanbul'],
  ['Pracownik miejscowy', 'Ambasada Finlandii'],
  ['Местный сотрудник', 'Посольство Норвегии'],
  ['現地職員', 'フィンランド大使館'],
  ['Empleado local', 'Embajada de Suecia'],
])('staff engaged in the country are no diplomats of it: %s', (title, organisation) => {
  const [position] = serviceOf(
    [{ title, organisation, dates: '2010 – 2015', place: '', text: '' }],
    NOVEMBER_2026,
  ).positions;
  expect(position?.reason).toBe('local-staff');
});
