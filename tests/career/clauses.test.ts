import { describe, expect, it } from 'vitest';
import { serviceOf } from '@/lib/career';
import { clausesOf } from '@/lib/career/clauses';
import { positionsInText } from '@/lib/career/lines';

const TODAY = 2026 * 12 + 10;

function months(text: string): number {
  return serviceOf(positionsInText(text), TODAY).months;
}

describe('posts told in prose', () => {
  it.each([
    ['Ambassador to Kenya from 2012 to 2018', 72],
    ['In 2012–2018, she was Ambassador to Kenya.', 72],
    ['He was ambassador to Norway from 2009 until 2013, then ambassador to Chile from 2013 until 2017.', 96],
    ['Ambassadrice au Kenya de 2012 à 2016, consule générale à Milan de 2008 à 2012.', 96],
    ['de 2012 à 2018 : ambassadeur au Kenya', 72],
    ['De 2012 a 2016 fue embajador de Chile en Kenia y de 2016 a 2021 cónsul general en Milán.', 108],
    ['Von 2012 bis 2016 war er Botschafter in Nairobi', 48],
    ['van 2012 tot 2018 ambassadeur in Kenia', 72],
    ['Entre 2010 e 2014 foi embaixador de Portugal em Nairobi', 48],
    ['Dal 2012 al 2016 Ambasciatore d’Italia a Nairobi; dal 2016 al 2020 Console Generale a Londra', 96],
    ['З 2012 до 2016 року — посол України в Кенії', 48],
    ['2012-2016 yılları arasında Nairobi Büyükelçisi', 48],
    ['من 2012 إلى 2018 سفير لدى كينيا', 72],
    ['من عام 2012 إلى عام 2016 سفير لدى كينيا، ومن 2016 إلى 2020 مدير إدارة بوزارة الخارجية', 96],
    ['בין השנים 2012-2016 שגריר ישראל בקניה, 2016-2020 מנהל מחלקה במשרד החוץ', 96],
  ])('"%s": %i months', (text, expected) => {
    expect(months(text)).toBe(expected);
  });

  it.each([
    'Ambassador to Kenya since 2020',
    '2020– Ambassador to Kenya',
    'Permanent Representative of Kenya to the United Nations since January 2020.',
    'Sedan 2020 ambassadör i Nairobi.',
  ])('"%s" runs on', (text) => {
    expect(months(text)).toBe(83);
  });
});

describe('several posts on one line', () => {
  it('parts them where each has its own dates', () => {
    expect(clausesOf('Ambassador to Spain, 2012-2016; desk officer, Foreign Ministry, 2004-2008')).toEqual([
      'Ambassador to Spain, 2012-2016',
      'desk officer, Foreign Ministry, 2004-2008',
    ]);
    expect(months('Ambassador to Chad, 2015–2018. Awarded the Order of Merit in 2003. Born 1960.')).toBe(36);
  });

  it('gives a place alone the title before it', () => {
    expect(months('Ambassador of Canada to Kenya (2012-2016), to Ghana (2016-2019) and to Italy (2019-2023)')).toBe(
      132,
    );
  });

  it('counts each term of one post', () => {
    expect(months('Ambassador to Kenya, 2006–2009, 2012–2014')).toBe(60);
    expect(months('Ambassador to Kenya\n2006–2009 and 2012–2014')).toBe(60);
  });

  it('takes work with a mission for no work in it', () => {
    expect(months('Worked with the Embassy of France from 2013 to 2015; taught from 2015 to 2017.')).toBe(0);
  });

  it('leaves a line whole that tells no diplomatic post', () => {
    const line = 'Sales grew from 2012 to 2014; the shop moved from 2015 to 2016.';
    expect(clausesOf(line)).toEqual([line]);
  });
});

it('takes each line of an East Asian list of beginnings as a post until the next line', () => {
  expect(
    months(
      '2012年4月 外務省入省\n2016年4月 在ケニア日本国大使館 二等書記官\n2020年4月 在ドイツ日本国大使館 一等書記官',
    ),
  ).toBe(176);
  expect(months('2012年4月 外務省入省\n2016年4月 在ケニア日本国大使館 二等書記官\n2020年3月 外務省退職')).toBe(96);
});

it('gives the employer over a block with its whole length of service to the posts below', () => {
  expect(
    months(
      'Ministry of Foreign Affairs of Estonia\nFull-time · 12 yrs 2 mos\nTallinn, Estonia\n\nDirector, Security\nSep 2020 - Present · 6 yrs 3 mos\n\nDesk Officer\nSep 2014 - Aug 2020 · 6 yrs',
    ),
  ).toBe(147);
});

it('knows such an employer also where no empty line follows, and where posts say how it employs', () => {
  const career =
    'Embassy of Norway\n12 yrs 2 mos\nHead of Section\nFull-time\nSep 2020 - Present · 6 yrs 3 mos\n\nPolicy Officer\nFull-time\nSep 2014 - Aug 2020 · 6 yrs\n\nBarista\nCoffee House\nJan 2010 - Aug 2014 · 4 yrs 8 mos';
  expect(months(career)).toBe(147);
});
