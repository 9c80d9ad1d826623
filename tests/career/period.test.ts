import { describe, expect, it } from 'vitest';
import { looksLikeDates, parsePeriod, readDates } from '@/lib/career/period';

const at = (year: number, month: number) => year * 12 + month - 1;
const TODAY = at(2026, 11);

function months(dates: string): number | undefined {
  return parsePeriod(dates, TODAY)?.months;
}

describe('interval rules', () => {
  it('counts both months of a month range', () => {
    expect(parsePeriod('Jan 2010 - Mar 2010', TODAY)).toEqual({
      from: at(2010, 1),
      to: at(2010, 3),
      months: 3,
      precision: 'month',
    });
  });

  it('takes year to year as a difference', () => {
    expect(months('2004 - 2009')).toBe(60);
    expect(months('2004-09')).toBe(60);
    expect(months("'98–'02")).toBe(48);
    expect(months('1999-00')).toBe(12);
    expect(months('1998–02')).toBe(48);
  });

  it('takes a single year, and a year to itself, as twelve months', () => {
    expect(months('2013')).toBe(12);
    expect(months('2015–2015')).toBe(12);
  });

  it('runs an open end through the current month', () => {
    expect(parsePeriod('Since 2018', at(2019, 3))).toMatchObject({ from: at(2018, 1), to: 'present', months: 15 });
    expect(parsePeriod('2018 –', at(2019, 3))?.months).toBe(15);
  });

  it('keeps day ranges exact, so that posts that follow each other do not overlap', () => {
    const first = readDates('01/07/2015 – 14/08/2020', TODAY).span;
    const second = readDates('15/08/2020 – 30/06/2023', TODAY).span;
    expect(second[0] - first[1]).toBeCloseTo(0);
    expect(months('01/07/2015 – 14/08/2020')).toBe(61);
  });
});

describe('written forms', () => {
  it.each([
    ['Jan 2004 – Present · 22 yrs 11 mos', at(2004, 1), 'present'],
    ['09/2011–12/2014', at(2011, 9), at(2014, 12)],
    ['01/09/2022 – CURRENT', at(2022, 9), 'present'],
    ['March 15, 2019 – June 30, 2021', at(2019, 3), at(2021, 6)],
    ['12/31/2019 - 01/05/2021', at(2019, 12), at(2021, 1)],
    ['2019-04 – 2020-09', at(2019, 4), at(2020, 9)],
    ['2020-09-01 to 2021-10-31', at(2020, 9), at(2021, 10)],
    ['Jan – Mar 2019', at(2019, 1), at(2019, 3)],
    ['Jan-98 – Feb-02', at(1998, 1), at(2002, 2)],
    ['05/19 – 08/21', at(2019, 5), at(2021, 8)],
    ['Jan 98 – Feb 02', at(1998, 1), at(2002, 2)],
    ['2016 onwards', at(2016, 1), 'present'],
    ['2019 yılından beri', at(2019, 1), 'present'],
    ['2015–2018 рр.', at(2015, 1), at(2017, 12)],
    ['ספט׳ 2016 - יולי 2019', at(2016, 9), at(2019, 7)],
    ['jun de 2023 - o momento · 3 anos 6 meses', at(2023, 6), 'present'],
    ['enero de 2010 a marzo de 2014', at(2010, 1), at(2014, 3)],
    ['oct. 2019 - aujourd’hui', at(2019, 10), 'present'],
    ['1er septembre 2018 au 31 août 2021', at(2018, 9), at(2021, 8)],
    ['seit Aug. 2023', at(2023, 8), 'present'],
    ['Jänner 2012 bis Mai 2013', at(2012, 1), at(2013, 5)],
    ['gen 2010 - ott 2014', at(2010, 1), at(2014, 10)],
    ['mrt. 2014 t/m heden', at(2014, 3), 'present'],
    ['вересень 2020 — дотепер', at(2020, 9), 'present'],
    ['с января 2018 г. по настоящее время', at(2018, 1), 'present'],
    ['od września 2018 do sierpnia 2021', at(2018, 9), at(2021, 8)],
    ['Kas 2023 - Halen', at(2023, 11), 'present'],
    ["2018'den beri", at(2018, 1), 'present'],
    ['okt. 2015 – pågående', at(2015, 10), 'present'],
    ['marts 2015 – nuværende', at(2015, 3), 'present'],
    ['desember 2015 – nå', at(2015, 12), 'present'],
    ['huhtikuu 2015 – nykyinen', at(2015, 4), 'present'],
    ['Μάιος 2015 – σήμερα', at(2015, 5), 'present'],
    ['أغسطس ٢٠١٩ - حتى الآن', at(2019, 8), 'present'],
    ['كانون الثاني 2010 – كانون الأول 2012', at(2010, 1), at(2012, 12)],
    ['ינואר 2015 – היום', at(2015, 1), 'present'],
    ['Agustus 2015 - sekarang', at(2015, 8), 'present'],
    ['जनवरी २०१५ – वर्तमान', at(2015, 1), 'present'],
    ['2016年1月—至今', at(2016, 1), 'present'],
    ['2019年4月〜2021年3月', at(2019, 4), at(2021, 3)],
    ['２０１９年４月～現在', at(2019, 4), 'present'],
    ['2019년 4월 ~ 현재', at(2019, 4), 'present'],
    ['2018年から', at(2018, 1), 'present'],
    ['令和元年5月〜令和3年2月', at(2019, 5), at(2021, 2)],
    ['平成25年4月～令和2年3月', at(2013, 4), at(2020, 3)],
    ['S63.4 - H2.3', at(1988, 4), at(1990, 3)],
  ] as const)('reads "%s"', (dates, from, to) => {
    expect(parsePeriod(dates, TODAY)).toMatchObject({ from, to });
  });

  it('reads a range at any dash and at the dots of profile sites', () => {
    for (const sign of ['-', '–', '—', '−', '~', '〜', '→', 'to', '·', '•']) {
      expect(months(`2004 ${sign} 2009`), sign).toBe(60);
    }
  });
});

describe('what gives no period', () => {
  it.each([
    ['', 'no-dates'],
    ['Present', 'unreadable-dates'],
    ['2 Jahre, 3 Monate', 'unreadable-dates'],
    ['Jan 20018 – Present', 'unreadable-dates'],
    ['2015 – 20018', 'unreadable-dates'],
    ['13/2014 – 02/2015', 'unreadable-dates'],
    ['31/02/2014 – 01/03/2015', 'unreadable-dates'],
    ['1440 هـ - 1445 هـ', 'unreadable-dates'],
    ['พ.ศ. 2562 - 2565', 'unreadable-dates'],
    ['bis 2018', 'unreadable-dates'],
    ['1905 – Present', 'unreadable-dates'],
    ['Jan 2030 - Present', 'future'],
    ['2015 - 2012', 'ends-before-start'],
    ['Mar 2015 - Feb 2015', 'ends-before-start'],
  ])('says of "%s": %s', (dates, problem) => {
    expect(readDates(dates, TODAY)).toMatchObject({ period: null, problem });
  });

  it('lets a post that ends in the future run through today only', () => {
    expect(parsePeriod('Jan 2026 - Dec 2028', TODAY)).toMatchObject({ to: 'present', months: 11 });
  });
});

describe('the printed duration', () => {
  it.each([
    ['Jan 2010 – Dec 2012 · 3 yrs', false],
    ['Jan 2010 – Dec 2012 · 2 yrs 11 mos', false],
    ['Jan 2010 – Dec 2012 · 5 yrs', true],
    ['2011 – 2015 · 4 yrs', false],
    ['2011 – 2015 · 5 yrs', false],
    ['2011 – 2015 · 9 yrs', true],
    ['4 Jahre und 11 Monate, Sep. 2014 - Juli 2019', false],
    ['1 Jahr und 2 Monate, Sep. 2014 - Juli 2019', true],
    ['2013年8月 - 2015年3月 · 1 年 8 个月', false],
  ])('in "%s" disagrees: %s', (dates, disagrees) => {
    expect(readDates(dates, TODAY).durationDisagrees).toBe(disagrees);
  });
});

describe('lines of dates', () => {
  it.each([
    'between 2009 and 2013',
    'd’octobre 2014 à mars 2017',
    'von 2003 bis 2006',
    'в 2003–2006 годах',
    'w latach 2003–2006',
    'Jan 2004 – Present · 20 yrs 3 mos',
    '2004 - 2009',
    '2013-:',
    '01/09/2022 – CURRENT',
    '3 Jahre und 4 Monate, seit Aug. 2023',
    'De enero de 2010 a marzo de 2014',
    '2019年4月〜現在',
    'с 2018 г. по настоящее время',
    'Jan 2030 - Present',
    '令和3年4月1日～現在',
  ])('"%s" is one', (line) => {
    expect(looksLikeDates(line)).toBe(true);
  });

  it.each([
    'in 2003 wurde gewählt',
    'between 2009 and 2013 consul',
    '',
    'Chief of Mission',
    'Full-time · 1 yr 1 mo',
    'Ambassador (2009-2012)',
    '2012–2015  High Commissioner to Bangladesh',
    'Room 2014',
    '24/7',
    '9/11',
    'Led 2000 visits from March to May',
    `${'x'.repeat(200)} 2014`,
  ])('"%s" is none', (line) => {
    expect(looksLikeDates(line)).toBe(false);
  });
});
