import {
  type CalendarDate,
  DECADES,
  datesIn,
  markWords,
  PRESENT_SIGN,
  SINCE_SIGN,
  shareOfMonth,
} from './calendar-date.ts';
import { AFTER_YEARS, LEADING_TO, PRESENT, PRESENT_CJK, SINCE, SINCE_CJK, UNTIL } from './date-words.ts';
import { withoutDirections } from './digits.ts';
import { durationIn } from './duration.ts';
import { AFTER_ALL, type CountReason, type Month, type Period } from './position.ts';

/** Why dates give no period. */
export type DateProblem = Extract<CountReason, 'no-dates' | 'unreadable-dates' | 'future' | 'ends-before-start'>;

/** What a line of dates says. */
export interface DatesRead {
  readonly period: Period | null;
  readonly problem: DateProblem | null;
  /** The period without rounding, in months since year 0, end exclusive; day ranges keep their fractions. */
  readonly span: readonly [from: number, until: number];
  readonly durationDisagrees: boolean;
  /** Where the dates stand in the text. */
  readonly start: number;
  readonly end: number;
}

const DASH = '[-–—―‒−~〜～→➔]';
const OPEN_END = new RegExp(`^(?:\\s?${DASH}+\\s*(?=$|[:,;.()·•|])|${DASH}\\s+(?=\\p{Lu}|\\p{Lo}))`, 'u');
/** Between the two dates of a range stand a dash, a dot or a few words; a comma or a bracket ends the line of thought. */
const GAP = /^[^,;:|(&+\n]{0,25}$/u;
const ONLY_DASH = new RegExp(`^\\s*(?:${DASH}+|to|bis|a|à|al|до|по)\\s*$`, 'u');
const UNTIL_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${UNTIL})\\s*$`, 'iu');
const SHORT_END = /^\s?[-–—]\s?(\d{2})(?!\d|\s?[/–—-]|\.\d)/u;
const SINCE_BEFORE = new RegExp(
  `${SINCE_SIGN}+[\\s.'’]*(?:(?:le|the|den|dem|el|il|o|la|την|τις|τον|το)\\s|l['’])?$`,
  'u',
);
const SINCE_AFTER = new RegExp(`^['’]?[\\p{L}.\\s]{0,10}${SINCE_SIGN}+`, 'u');
const PRESENT_AFTER = new RegExp(`${PRESENT_SIGN}+`, 'u');
/** Longer than a working life: a slip of the pen, or the age of the employer. */
const LONGEST = 70 * 12;

const PRECISION_TOLERANCE = { day: 2, month: 2, year: 12 } as const;

function precisionOf({ month, day }: CalendarDate): Period['precision'] {
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}

function startOf({ year, month, day }: CalendarDate): number {
  const whole = year * 12 + (month ?? 0);
  return day === null || month === null ? whole : whole + shareOfMonth(year, month, day - 1);
}

function endOf({ year, month, day }: CalendarDate, from: CalendarDate): number {
  if (month === null) return year * 12 + (year === from.year ? 12 : 0);
  if (day === null) return year * 12 + month + 1;
  return year * 12 + month + shareOfMonth(year, month, day);
}

/** Whether `2004-09` and `2012/13` may be two years. */
function isYearPair({ year, month, day, start, end }: CalendarDate, marked: string): boolean {
  const isLater = month !== null && (month + 1 > year % 100 || month < 0);
  return isLater && day === null && /^\d{4}[-/]\d{2}$/.test(marked.slice(start, end));
}

/** Between two terms, and not between the ends of one: "2004-08, 2012-16", "2004-08 and 2009-12". */
const BETWEEN_PAIRS = /^\s*(?:[,;&+、，]|(?:and|und|et|y|e|en|og|och|i|и|та|і|ve|ja|και|dan)\s)/iu;

/**
 * Whether a date is two years ("2004-09") rather than a month: where none follows that it could be a range with, and where pairs of years
 * stand side by side. A post with one month and no end is rare.
 */
function standsForYears(date: CalendarDate, next: CalendarDate | undefined, marked: string): boolean {
  if (!isYearPair(date, marked)) return false;
  if (next === undefined) return true;
  return isYearPair(next, marked) && BETWEEN_PAIRS.test(marked.slice(date.end, next.start));
}

/** The second year of a range that is written short: "2004-09", "2010–13". */
function shortRange(date: CalendarDate, next: CalendarDate | undefined, marked: string): CalendarDate | null {
  const { year, month, end } = date;
  const century = year - (year % 100);
  if (month !== null && standsForYears(date, next, marked)) {
    return { ...date, year: century + month + 1 + (month < 0 ? 100 : 0), month: null };
  }
  const written = month === null ? SHORT_END.exec(marked.slice(end)) : null;
  const last = Number(written?.[1]);
  if (written === null || last === year % 100) return null;
  // A smaller number is the next century's ("1998–02"), unless a hyphen makes it a month.
  const turns = last < year % 100;
  if (turns && (year < 1940 || year >= 2000)) return null;
  return { ...date, year: century + last + (turns ? 100 : 0), start: end, end: end + written[0].length };
}

interface Ends {
  readonly from: CalendarDate;
  readonly to: CalendarDate | 'present' | 'same';
  readonly end: number;
}

/** The first range of a marked line. */
function endsIn(marked: string, dates: readonly CalendarDate[]): Ends | null {
  const dated = dates.flatMap((date, index) => {
    if (date.year !== 0) return [date];
    const next = dates[index + 1];
    const joined = next !== undefined && next.year !== 0 && ONLY_DASH.test(marked.slice(date.end, next.start));
    return joined ? [{ ...date, year: next.year }] : [];
  });
  const [from, second] = dated;
  if (from === undefined) return null;
  const after = marked.slice(from.end);
  const isLed = SINCE_BEFORE.test(marked.slice(0, from.start));
  const isShort = from.month === null ? /^[^-–—]{0,2}[-–—]/u.test(after) : standsForYears(from, second, marked);
  const short = isLed || !isShort ? null : shortRange(from, second, marked);
  // "2010–13 and 2015–18": the year written short is the end, whatever follows.
  if (short !== null && second !== undefined) return { from: { ...from, month: null }, to: short, end: short.end };
  const present = PRESENT_AFTER.exec(after);
  const presentAt = present === null ? Number.POSITIVE_INFINITY : present.index;
  if (second !== undefined && second.start - from.end <= presentAt && GAP.test(marked.slice(from.end, second.start))) {
    return { from, to: second, end: second.end };
  }
  if (present !== null && GAP.test(after.slice(0, present.index))) {
    return { from, to: 'present', end: from.end + present.index + present[0].length };
  }
  const sinceAfter = SINCE_AFTER.exec(after);
  const since = isLed || sinceAfter !== null;
  if (!since && short !== null) return { from: { ...from, month: null }, to: short, end: short.end };
  const open = OPEN_END.exec(after);
  if (since || open !== null) return { from, to: 'present', end: from.end + (sinceAfter ?? open ?? [''])[0].length };
  if (UNTIL_BEFORE.test(marked.slice(0, from.start))) return null;
  return { from, to: 'same', end: from.end };
}

/**
 * Reads a line of dates in any of the shapes that profile pages use, with the printed duration beside them.
 * Months are inclusive, year to year is a difference, one single year is 12 months, an open end runs through `today`, days are exact.
 */
export function readDates(text: string, today: Month): DatesRead {
  const { months: printed, rest } = durationIn(text);
  const none = (problem: DateProblem): DatesRead => ({
    period: null,
    problem,
    span: [0, 0],
    durationDisagrees: false,
    start: 0,
    end: 0,
  });
  if (!/\d|元/.test(rest)) return none(text.trim() === '' ? 'no-dates' : 'unreadable-dates');
  const marked = markWords(withoutDirections(rest));
  const dates = datesIn(marked);
  const ends = dates === null ? null : endsIn(marked, dates);
  if (ends === null) return none('unreadable-dates');
  const { from, to } = ends;
  const now = today + 1;
  const begins = startOf(from);
  const closes = to === 'present' ? now : endOf(to === 'same' ? from : to, from);
  const since = SINCE_BEFORE.exec(marked.slice(0, from.start));
  const place = { start: since === null ? from.start : since.index, end: ends.end };
  if (begins >= now) return { ...none('future'), ...place };
  if (closes <= begins) return { ...none('ends-before-start'), ...place };
  const until = Math.min(closes, now);
  if (until - begins > LONGEST) return { ...none('unreadable-dates'), ...place };
  const months = Math.max(1, Math.round(until - begins));
  const precisions = [precisionOf(from), to === 'present' || to === 'same' ? precisionOf(from) : precisionOf(to)];
  const precision = (['year', 'month', 'day'] as const).find((name) => precisions.includes(name)) ?? 'year';
  const open = to === 'present' || closes > now;
  return {
    period: { from: Math.floor(begins), to: open ? 'present' : Math.ceil(until) - 1, months, precision },
    problem: null,
    span: [begins, until],
    durationDisagrees: printed > 0 && Math.abs(printed - months) > PRECISION_TOLERANCE[precision],
    ...place,
  };
}

/**
 * The period that a line of dates gives, or `null` where it gives none (garbage, the future, an end before its start).
 * @param today the current month, the end of open periods
 */
export function parsePeriod(dates: string, today: Month): Period | null {
  return readDates(dates, today).period;
}

/** Between two periods of one post: "2006–2009, 2012–2014", "2006–2009 and 2012–2014". */
const BETWEEN_TERMS =
  /^\s*(?:[,;&/+、，]|(?:and|und|et|y|e|en|og|och|i|и|та|і|ve|ja|και|dan)\s|(?:und|and) (?:erneut|again)\s)+\s*$/iu;

/** A dash with words behind it that are no known end: "2010 – bis auf Weiteres". */
const UNREAD_END = new RegExp(`^\\s?${DASH}+\\s*[\\p{L}(]`, 'u');

/** Whether dates hold more than was read of them: an end in unknown words, or a decade. Their length is then not known. */
export function isHalfRead(dates: string, { end }: Pick<DatesRead, 'end'>): boolean {
  const { rest } = durationIn(dates);
  return DECADES.test(rest) || (end > 0 && UNREAD_END.test(rest.slice(end)));
}

/**
 * All periods of a line of dates, in its order; terms of one post stand side by side there.
 * @returns at least one reading; further ones only where they are periods
 */
export function readTerms(text: string, today: Month): [DatesRead, ...DatesRead[]] {
  const first = readDates(text, today);
  const terms: [DatesRead, ...DatesRead[]] = [first];
  for (let from = first.end; from > 0 && from < text.length; ) {
    const next = nextDates(text, from, today);
    if (!next?.period || !BETWEEN_TERMS.test(text.slice(from, next.start))) break;
    terms.push(next);
    from = next.end;
  }
  return terms;
}

/** Wider than any period with the words in it. */
const WINDOW = 400;
const LONGEST_DATES = 80;
const LEAD = 20;

/**
 * The next dates of a line from a place on, in windows of it: a line full of dates is read in the time that its length takes.
 * @returns `null` where there are none; else the reading, with its place in the whole line
 */
export function nextDates(line: string, from: number, today: Month): DatesRead | null {
  for (let at = from; at < line.length; ) {
    const read = readDates(line.slice(at, at + WINDOW), today);
    const isCut = at + WINDOW < line.length;
    if (!read.end && !isCut) return null;
    if (!read.end) at += WINDOW - LONGEST_DATES;
    // What stands at the edge of a window may go on behind it.
    else if (isCut && read.end > WINDOW - LONGEST_DATES && read.start > LEAD) at += read.start - LEAD;
    else return { ...read, start: at + read.start, end: at + read.end };
  }
  return null;
}

const LONGEST_LINE = 120;
const JOINING = new RegExp(
  `${SINCE_SIGN}|${PRESENT_SIGN}|(?<![\\p{L}\\p{M}])(?:${PRESENT}|${SINCE}|${UNTIL}|to|and|de|und|et|y|e|en|og|och|i|ve|г|р|год|года)(?![\\p{L}\\p{M}])|${PRESENT_CJK}|${SINCE_CJK}|まで|까지|到|至|年`,
  'giu',
);

const YEARS = /\d{4}/g;
/** "Between 2009 and 2013", "d'août 2019 à juin 2022", "в 1995–1999 годах": words that belong to a range. */
const LED_BY = new RegExp(`(?<![\\p{L}\\p{M}])(?:${LEADING_TO})\\s*$`, 'iu');
const FOLLOWED_BY = new RegExp(`^\\s?(?:${AFTER_YEARS})(?![\\p{L}\\p{M}])`, 'iu');

/**
 * Whether a line is dates and nothing else ("Jan 2004 – Present · 20 yrs 3 mos"): a year or a range, with or without its duration.
 */
export function looksLikeDates(line: string): boolean {
  if (line.length > LONGEST_LINE || !/[\d٠-٩۰-۹०-९０-９]{2}|[元年]/.test(line)) return false;
  const terms = readTerms(line, AFTER_ALL);
  const [{ start }] = terms;
  const end = (terms.at(-1) ?? terms[0]).end;
  if (end === 0) return false;
  const { rest } = durationIn(line);
  const isRange = (rest.slice(start, end).match(YEARS)?.length ?? 0) > 1;
  const [before, after] = [rest.slice(0, start), rest.slice(end)];
  const around = isRange ? `${before.replace(LED_BY, ' ')} ${after.replace(FOLLOWED_BY, ' ')}` : `${before} ${after}`;
  return !/[\p{L}\d]/u.test(around.replace(JOINING, ' '));
}
