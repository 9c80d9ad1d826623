import { countingOf } from './counting.ts';
import { AFTER_YEARS, LEADING_TO } from './date-words.ts';
import { EARLIER, LATER, LATER_FIRST } from './later.ts';
import { beginsWithTitle, mentionsEmployer, namesTitle } from './naming.ts';
import { looksLikeDates, nextDates } from './period.ts';
import { AFTER_ALL } from './position.ts';
import { headingSense } from './section-headings.ts';

/** Words of four letters that an abbreviation may be; before a figure any word of up to five may: "janv. 2021". */
const SENTENCE_END = new RegExp(
  [
    '(?<=(?:\\p{L}{4}|\\d{4}|\\))[.!?])(?<!(?<!\\p{L})(?:Sept|Prof|Dept|Secr|Perm|Univ|Inst|Hons|Capt|Hono|Depu)\\.)\\s+(?=[\\p{Lu}\\p{Lo}])',
    // Shorter words that are mostly abbreviations have a capital, or are these.
    '(?<=\\s\\p{Ll}{2,3}[.!?])(?<!(?<!\\p{L})(?:dyr|stv|gen|min|amb|sen|ext|dep|adj|st|av|bd|dir|sek|ret|hon|zam|зам|нач|ген|им|ул)\\.)\\s+(?=\\p{Lu})',
    '(?<=(?:\\p{L}{6}|\\d{4}|\\))[.!?])\\s+(?=\\d)(?!\\d{1,2}\\.)',
    '(?<=\\d{4}\\s?(?:r|гг?|рр?)\\.)\\s+(?=(?:Od|Do|W|Na|С|В|На|З|У|Затем|Потім|Następnie)\\s)',
    // An acronym: 'im MFA.' ends a sentence, 'U.S.' does not.
    '(?<=\\s\\p{Lu}{3,6}[.!?])\\s+(?=\\p{Lu}\\p{Ll})',
    '(?<=[。；])',
    ';\\s+(?!\\d{4}[^\\p{L};]*$)',
  ].join('|'),
  'u',
);
const YEAR = /(?:19|20)\d\d/g;
/** Longer than any paragraph that somebody would read. */
const LONGEST_LINE = 20_000;
const LEADING = `(?:(?<![\\p{L}\\p{M}])(?:${LEADING_TO})(?:\\s+(?:the|den|os|las?|les|los|el|il|al)(?:\\s+(?:years?|anos|años|années|anni|jahren))?)?(?:\\s+|(?<=[’'])))`;
const LEADS = new RegExp(`${LEADING}$`, 'iu');
const ONLY_LEADS = new RegExp(`^[\\s(]*${LEADING}?$`, 'iu');
const AFTER = new RegExp(`^\\s?(?:${AFTER_YEARS})(?![\\p{L}\\p{M}])`, 'iu');
/** Words and marks between two periods of one post: "2006–2009, 2012–2014", "2006–2009 and 2012–2014". */
const ONLY_JOINS =
  /^[\s,;&/+)(]*(?:and|und|et|y|e|en|og|och|i|и|та|і|ve|ja|και|و|dan|及|和)?(?:\s+(?:again|erneut|from|de|von))?[\s,;&/+)(]*$/iu;
const JOINS_NEXT =
  /^[\s,;.、，；:)\]）]*(?:(?:and|then|und|danach|dann|anschließend|et|puis|ensuite|y|luego|después|e|poi|quindi|depois|en|daarna|vervolgens|og|och|därefter|derefter|и|затем|потом|та|потім|oraz|następnie|ve|ardından|ja|sitten|και|و|ثم|dan|lalu)\s+)*/iu;

/** "She served", before dates in the middle of a sentence. */
const LONGEST_LEAD_IN = 40;

interface Range {
  readonly start: number;
  readonly end: number;
  /** Whether words lead to it: "from 2012 to 2016". */
  readonly isLed: boolean;
}

/** The periods of a line, with the words that lead to them and follow them. */
function periodsIn(line: string): Range[] {
  const periods: Range[] = [];
  for (let read = nextDates(line, 0, AFTER_ALL); read; read = nextDates(line, read.end, AFTER_ALL)) {
    const { start, end, span, problem } = read;
    const dates = line.slice(start, end);
    // "Since 2018" is open, and too long a time only because the end of all dates is so late.
    const isOpen = problem === 'unreadable-dates';
    const isPeriod = isOpen || (dates.match(YEAR)?.length ?? 0) > 1 || /[-–—~〜]/.test(dates) || span[1] - span[0] > 24;
    if (isPeriod) {
      const lead = LEADS.exec(line.slice(Math.max(0, start - LONGEST_LEAD_IN), start))?.[0].length ?? 0;
      const after = AFTER.exec(line.slice(end, end + LONGEST_LEAD_IN))?.[0].length ?? 0;
      periods.push({ start: start - lead, end: end + after, isLed: lead > 0 || /^\p{L}/u.test(dates) });
    }
  }
  return periods;
}

/** "(2005–2009) and from 2012 to 2016": the bracket ends a post. */
const ENDS_IN_BRACKET = /^\s*[)\]）】][^([（【]*$/u;

/** Cuts a sentence with several periods where the next post begins: before its dates where dates lead, else after the last post's. */
function cut(sentence: string): string[] {
  const periods = periodsIn(sentence);
  const [first] = periods;
  if (first === undefined || periods.length < 2) return [withoutJoint(sentence)];
  const parts: string[] = [];
  let from = 0;
  let follow = false;
  for (const [at, period] of periods.entries()) {
    const next = periods[at + 1];
    if (next === undefined) break;
    const between = sentence.slice(period.end, next.start);
    if (ONLY_JOINS.test(between) && !ENDS_IN_BRACKET.test(between)) continue;
    const closing = /^\s*[)\]）】]/.exec(between)?.[0].length ?? 0;
    const before = sentence.slice(from, period.start);
    // Where one post's dates follow it, so do the next one's, but for dates with nothing before them.
    const leads: boolean = closing === 0 && (follow ? isBare(before) : isLedBy(before, period, between));
    follow = !leads && closing === 0 && (follow || namesTitle(before) || mentionsEmployer(before));
    const to = leads ? next.start : period.end + closing;
    parts.push(sentence.slice(from, to));
    from = to;
  }
  parts.push(sentence.slice(from));
  return withTitles(parts.map(withoutJoint));
}

/** Whether dates lead to the post that follows them: nothing stands before them, or only "She served". */
const isBare = (before: string) => ONLY_LEADS.test(before.replace(JOINS_NEXT, ''));

function isLedBy(before: string, { isLed }: Range, after: string): boolean {
  const words = before.replace(JOINS_NEXT, '');
  if (isBare(before)) return true;
  if (words.length > LONGEST_LEAD_IN || !isLed || beginsWithTitle(words) || mentionsEmployer(words)) return false;
  return namesTitle(after) || mentionsEmployer(after);
}

/** "Other assignments include Political Counselor in Quito": what leads to the posts is no part of the first one. */
const OTHER_POSTS =
  /^(?:(?:his|her|their|other|previous|earlier|past|prior|further|additional|overseas|foreign|diplomatic|sonstige|weitere|frühere|autres?|précédents?|otros?|otras?|anteriores|outros?|outras?|altri|altre|precedenti|andere|eerdere|andra|tidigare|tidligere)\s)+(?:assignments?|postings?|posts?|positions?|roles?|tours?|stationen|verwendungen|posten|postes?|affectations|fonctions|destinos|puestos|cargos|postos|incarichi|sedi|functies|posten|poster|stillinger|placeringar)\s?(?:(?:have |has )?includ\p{L}+|have been|were|was|waren|ont été|fueron|incluy\p{L}+|foram|sono stat[ie]|waren|var|:)\s*/iu;

function withoutJoint(part: string): string {
  const heading = /^([^:]{3,40}?)\s?:\s+/u.exec(part);
  const words = heading !== null && headingSense(heading[1] ?? '') === 'work' ? part.slice(heading[0].length) : part;
  return words
    .replace(JOINS_NEXT, '')
    .replace(OTHER_POSTS, '')
    .replace(LATER_FIRST, '')
    .replace(/[\s,;]+(?:and|und|et|y|e|en|og|och|i|и|та|ve|ja|και)?\s*$/iu, '');
}

/** Only a place and its dates: "Ambassador to Kenya (2012–2016), to Ghana (2016–2019)". */
const ONLY_PLACE =
  /^(?:to|in|at|nach|au|aux|en|em|a|à|in|till|til|i|в|у|w|naar)\s+(?:\p{Lu}[\p{L}’'-]+\s?){1,3}(?=[\s,(（]+\p{N})/u;

/** Gives a part that names only another place the title of the part before. */
function withTitles(parts: readonly string[]): string[] {
  let title = '';
  return parts.map((part) => {
    const place = ONLY_PLACE.exec(part);
    const [period] = periodsIn(part);
    if (place !== null && title !== '')
      return `${title}, ${part.slice(place[0].length).replace(/^[\s,(（]+|[)）]\s*$/gu, '')}`;
    title = period === undefined ? '' : part.slice(0, period.start).replace(/[\s,;:(（]+$/u, '');
    return part;
  });
}

/** A sentence parted where it tells what came later, which is left out unless it has dates of its own. */
function withoutWhatCameLater(sentence: string): string[] {
  const [first = '', ...later] = sentence.split(LATER);
  return [first, ...later.filter((part) => periodsIn(part).length > 0)];
}

/** A sentence parted where it goes back to what came earlier, if all parts have dates. */
function withWhatCameEarlier(sentence: string): string[] {
  const parts = sentence.split(EARLIER);
  return parts.every((part) => periodsIn(part).length > 0) ? parts : [sentence];
}

/** The sentences of a line; "2011–2015. Counsellor" is one. */
function sentencesOf(line: string): string[] {
  const [first = '', ...others] = line.split(SENTENCE_END);
  const [second, ...rest] = others;
  const isDates = second !== undefined && looksLikeDates(first.replace(/\.$/u, ''));
  return isDates ? [`${first} ${second}`, ...rest] : [first, ...others];
}

/**
 * The posts that one line tells, a part for each: "Ambassador to Spain, 2012–2016; desk officer, 2004–2008". A line of prose is parted only
 * where one of its parts is diplomatic; of other prose dates are no posts.
 */
export function clausesOf(line: string): string[] {
  if (line.length > LONGEST_LINE || (line.match(YEAR)?.length ?? 0) < 2) return [line];
  const parts = sentencesOf(line)
    .flatMap(withoutWhatCameLater)
    .flatMap(withWhatCameEarlier)
    .flatMap(cut)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return parts[0] !== undefined && LATER.test(line) ? parts : [line];
  return parts.some(isDiplomatic) ? parts : [line];
}

function isDiplomatic(title: string): boolean {
  const { reason, undecided } = countingOf({ title, organisation: '', dates: '', place: '', text: '' });
  return (
    undecided !== false || reason === 'head-of-mission' || reason === 'diplomatic-post' || reason === 'foreign-ministry'
  );
}
