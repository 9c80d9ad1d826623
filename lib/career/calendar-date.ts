import { PRESENT, PRESENT_CJK, SINCE, SINCE_CJK } from './date-words.ts';
import { monthNamed } from './months.ts';
import { markParts } from './seasons.ts';

/** A date as a page gives it; `month` from 0, `null` where it gives none. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** What a marked word stands for: twelve private-use signs for the months, and one each for "present" and "since". */
const MONTH_SIGN = 0xe000;
export const PRESENT_SIGN = '\ue00c';
export const SINCE_SIGN = '\ue00d';

const EDGE = '[\\p{L}\\p{M}]';
const CJK = '[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af]';
const whole = (words: string) => `(?<!${EDGE})(?:${words})(?!${EDGE})`;
const NAMED = new RegExp(
  `(?<present>${whole(PRESENT)}|${PRESENT_CJK})|(?<since>${whole(SINCE)}|${SINCE_CJK})|(?:(?!${CJK})${EDGE}){2,}(?: (?:الثاني|الأول))?`,
  'giu',
);

/** The text with month names and words for "present" and "since" as signs repeated to their length, so that offsets stay. */
export function markWords(text: string): string {
  const inMonths = markParts(text, (month) => String.fromCharCode(MONTH_SIGN + month));
  return inMonths.replace(NAMED, (word: string, present?: string, since?: string) => {
    if (present !== undefined) return PRESENT_SIGN.repeat(word.length);
    if (since !== undefined) return SINCE_SIGN.repeat(word.length);
    const month = monthNamed(word);
    return month === undefined ? word : String.fromCharCode(MONTH_SIGN + month).repeat(word.length);
  });
}

/** The year before the first of each Japanese era (era laws; the first year is written 元). */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  R: 2018,
  H: 1988,
  S: 1925,
};

const WORD = '[\\ue000-\\ue00b]';
/** "1990s", "1990er", "1990-luvulla", "1990年代": ten years, and no date. */
const DECADE = "(?:['’]?s(?!\\p{L})|er(?!\\p{L})|-?(?:luvu|luku|tal)|-?х(?!\\p{L})|['’]l[ae]r|\\s?[年년][代대])";
export const DECADES = new RegExp(`\\d{4}${DECADE}`, 'u');
const SHAPES = [
  // "03–09/2015": the first of two months of one year.
  '(?<![/.-])(?<m7>0?[1-9]|1[0-2])(?=\\s?[-–]\\s?(?:0?[1-9]|1[0-2])[/.]\\d{4}(?!\\d))',
  '(?<era>令和|平成|昭和|大正|(?<![A-Za-z])[RHS](?=\\d{1,2}[.年]))\\s?(?<y0>元|\\d{1,2})[年.]?\\s?(?:(?<m0>\\d{1,2})[月.]?)?(?:\\s?(?<d0>\\d{1,2})日?)?',
  // "平成24年～27年": the second year is of the era of the first.
  '(?<=(?<of>令和|平成|昭和)\\s?\\d{1,2}年\\s?[~～〜―–-]\\s?)(?<y9>\\d{1,2})年',
  '(?<y1>\\d{4})\\s?[年년](?![代대])度?\\s?(?:(?<m1>\\d{1,2})\\s?[月월])?\\s?(?:(?<d1>\\d{1,2})\\s?[日일])?',
  '(?<y2>\\d{4})(?<s2>[-/.])\\s?(?<m2>\\d{1,2})(?:\\k<s2>\\s?(?<d2>\\d{1,2}))?(?!\\d)',
  '(?:(?<d3>\\d{1,2})(?<s3>[-/.])\\s?(?=\\d{1,2}\\k<s3>))?(?<m3>\\d{1,2})[-/.]\\s?(?<y3>\\d{4})(?!\\d)',
  `(?:(?<d4>\\d{1,2})(?:\\.|,|st|nd|rd|th|er|º|-?го)?\\s?(?:de\\s|of\\s)?)?(?<w4>${WORD})\\k<w4>*(?:/${WORD}+)?[.,॰׳]?(?:\\s(?<u4>\\d{1,2})(?:st|nd|rd|th)?,?(?=\\s\\d{4}))?(?:[\\s/-]?(?:de\\s|del\\s|of\\s)?(?<y4>\\d{4}|(?:(?<=-)|['’])\\d{2}))?(?!\\d)`,
  `(?<y5>\\d{4})(?:\\.?\\s|,\\s(?=${WORD}+(?!${WORD}|\\s\\p{Lu}\\p{Ll})))(?<w5>${WORD})\\k<w5>*(?!\\s?\\d{4})`,
  `(?<y6>\\d{4}|['’]\\d{2})(?!\\d|${DECADE})(?:\\s?(?:рр?|гг?)\\.?(?!\\p{L}))?`,
];
const DATE = new RegExp(`(?<!\\d)(?:${SHAPES.join('|')})`, 'gu');
/** Where no year has four digits, two are read as one: "05/19 – 08/21", "Jan 98 – Feb 02". */
const SHORT_DATE = new RegExp(
  `(?<!\\d)(?:(?<m3>0[1-9]|1[0-2])/(?<y3>\\d{2})(?![\\d/.])|(?<w4>${WORD})\\k<w4>*\\.?\\s(?<y4>\\d{2})(?![\\d/.:]))`,
  'gu',
);

/** A day beyond 12 in second place shows that a page writes the month first, in all its dates. */
const MONTH_FIRST = /(?<!\d)\d{1,2}[-/.](?:1[3-9]|2\d|3[01])[-/.]\d{4}/u;
const SHORT_YEAR_PIVOT = 50;

function yearOf(written: string, era: string | undefined): number {
  const number = written === '元' ? 1 : Number(written.replace(/\D/g, ''));
  if (era !== undefined) return number + (ERAS[era] ?? 0);
  if (written.length >= 4) return number;
  return number + (number > SHORT_YEAR_PIVOT ? 1900 : 2000);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** How far into its month a day begins and ends, in months. */
export function shareOfMonth(year: number, month: number, day: number): number {
  return day / daysIn(year, month);
}

/**
 * The dates of a marked text, in text order. A month without a year is kept with year 0.
 * @returns `null` when one of them is no date of the Gregorian or Japanese calendar (month 13, year 20018, year 1440)
 */
export function datesIn(marked: string): CalendarDate[] | null {
  if (/\d{5}/.test(marked)) return null;
  const monthFirst = MONTH_FIRST.test(marked);
  const dates: CalendarDate[] = [];
  const shapes = /\d{4}|['’-]\d{2}|元|[年년]|[RHS]\d/u.test(marked) ? DATE : SHORT_DATE;
  for (const found of marked.matchAll(shapes)) {
    const part = found.groups ?? {};
    const first = (name: string) =>
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((shape) => part[`${name}${shape}`]).find(Boolean);
    const word = first('w');
    const numbers = [first('m'), first('d') ?? part.u4].map((digits) => (digits === undefined ? null : Number(digits)));
    let [month = null, day = null] = numbers;
    if (part.d3 !== undefined && monthFirst) [month, day] = [day, month];
    month = word === undefined ? (month === null ? null : month - 1) : word.charCodeAt(0) - MONTH_SIGN;
    const written = first('y');
    const year = written === undefined ? 0 : yearOf(written, part.era ?? part.of);
    if (year !== 0 && (year < 1900 || year > 2100)) return null;
    if (month !== null && (month < 0 || month > 11)) {
      const short = part.y2 !== undefined && day === null && (month + 1 > year % 100 || month < 0);
      if (!short) return null;
    } else if (day !== null && (day < 1 || day > daysIn(year || 2000, month ?? 0))) return null;
    dates.push({ year, month, day, start: found.index, end: found.index + found[0].length });
  }
  return dates;
}
