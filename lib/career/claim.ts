import { fold } from '../recognise/fold.ts';
import * as beside from './claim-cues.ts';
import { withoutOthers } from './claim-owner.ts';
import { SINCE, SINCE_CJK } from './date-words.ts';
import * as duties from './duties.ts';
import { MINISTRY, MINISTRY_CJK, MISSION, MISSION_CJK } from './employers.ts';
import type { Evidence } from './level.ts';
import type { Month } from './position.ts';
import { quoteOf, sentencesOf } from './sentences.ts';
import * as cues from './year-cues.ts';
import { bareNumbersIn, sameLength, type Years, yearsIn } from './years.ts';

/** Years of diplomatic service that a person states. */
export interface Claim {
  readonly years: number;
  readonly evidence: Evidence;
}

const MOST_YEARS = 55;
const DIPLOMATIC = new RegExp(cues.DIPLOMATIC, 'u');
const HONORARY = new RegExp(`(?<!\\p{L})(?:${duties.HONORARY})|${duties.HONORARY_CJK}`, 'u');
const EMPLOYER = new RegExp(
  `(?<!\\p{L})(?:${[...MISSION, ...MINISTRY].join('|')})|${MISSION_CJK}|${MINISTRY_CJK}`,
  'u',
);
const MINISTRY_OR_SERVICE = new RegExp(`(?<!\\p{L})(?:${MINISTRY.join('|')})|${MINISTRY_CJK}`, 'u');
const DIPLOMACY = new RegExp(beside.DIPLOMACY, 'u');
const CHARACTER = new RegExp(beside.CHARACTER, 'gu');
const DIPLOMAT = new RegExp(beside.DIPLOMAT, 'u');
const WATCHES = new RegExp(beside.WATCHES, 'u');
const GROUP = new RegExp(beside.GROUP, 'u');
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
const LEFT = new RegExp(beside.LEFT, 'u');
const SERVES_DIPLOMATS = new RegExp(
  `(?<!\\p{L})(?:${[duties.SUPPORT, ...duties.OFFICE, duties.LOCAL].join('|')})|${duties.SUPPORT_CJK}|${duties.OFFICE_CJK}|${duties.LOCAL_CJK}`,
  'u',
);
const LOOK_ALIKE = new RegExp(`(?<!\\p{L})(?:${duties.LOOK_ALIKE})|${duties.LOOK_ALIKE_CJK}`, 'u');
const NOT_SERVED = new RegExp(cues.NOT_SERVED, 'u');
const NOT_OF_PERSON = new RegExp(`${cues.AGE}|${cues.BETWEEN_STATES}`, 'u');
const BETWEEN_STATES = new RegExp(cues.BETWEEN_STATES, 'u');
const SERVES = new RegExp(cues.SERVES, 'u');
const SINCE_YEAR = new RegExp(
  `(?:(?<!\\p{L})(?:${SINCE}|in|en|em|nel|im jahr|(?:im )?jahre?|i|у|в|w|vuonna|το) (?:\\p{L}+ )?((?:19|20)\\d{2})|((?:19|20)\\d{2})['’]?\\s?\\p{L}{0,10}\\s?(?:${SINCE_CJK}|beri|bu yana|lähtien|alkaen))(?!\\d)`,
  'u',
);
const JOINED =
  /join|enter|eintritt|eingetreten|trat|entré|intég|ingres|entrat|поступ|вступ|wstąp|παιτ|התחיל|التحق|入省|입부/u;
const SINCE_WORD = new RegExp(`(?<!\\p{L})(?:${SINCE})(?!\\p{L})|${SINCE_CJK}|beri|bu yana`, 'u');

/** Whether words speak of a diplomat's own work: not of that of a driver, a correspondent or a whole team. */
function isDiplomatic(words: string): boolean {
  const folded = fold(words).text;
  if (!(DIPLOMATIC.test(words) || EMPLOYER.test(folded)) || HONORARY.test(folded) || GROUP.test(words)) return false;
  if (DIPLOMAT.test(words)) return true;
  return !SERVES_DIPLOMATS.test(folded) && (MINISTRY_OR_SERVICE.test(folded) || !WATCHES.test(words));
}

/** The text with the words for a diplomatic character blanked, its offsets kept. */
function withoutCharacter(lower: string): string {
  return lower.replace(CHARACTER, (words) => ' '.repeat(words.length));
}

/** A number of years with its place in the sentence. */
interface Stated {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

/** Where a sentence goes on to something else that the person does or did. */
const CLAUSE =
  /[,;:–—](?!\d)|(?<!\p{L})(?:before|then|after which|bevor|danach|dann|avant|puis|ensuite|antes de|luego|después|antes|depois|prima di|poi|voordat|daarna|innan|sedan blev|før|derefter|затем|потом|після цього)(?!\p{L})/gu;
/** Words that may stand between a diplomat and the years: "Diplomat, with over 20 years". */
const FEW_WORDS = /^\s*(?:\p{L}+['’+]?\s+){0,4}$/u;
const AS_OTHER = /(?:^|\s)(?:for|as)\s/u;

interface Clause {
  readonly start: number;
  readonly end: number;
}

function clausesIn(lower: string): Clause[] {
  const starts = [0, ...Array.from(lower.matchAll(CLAUSE), ({ index, 0: mark }) => index + mark.length)];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? lower.length }));
}

/**
 * Whether a number of years measures diplomacy, in a sentence that speaks of it: its own words do, up to the next number; or those before it in
 * the sentence, where nothing else stands beside the number.
 */
function isOfDiplomacy(lower: string, at: number, numbers: readonly Years[]): boolean {
  const clause = clausesIn(lower).find(({ start, end }) => start <= at && at < end);
  if (clause === undefined) return false;
  const before = numbers.findLast(({ start }) => start < at);
  const next = numbers.find(({ start }) => start > at);
  const from = Math.max(clause.start, before?.end ?? 0);
  const own = lower.slice(from, Math.min(clause.end, next?.start ?? lower.length));
  if (isDiplomatic(own)) return true;
  const lead = lower.slice(from, at);
  if (before !== undefined && before.start >= clause.start) return false;
  return isDiplomatic(lower.slice(0, clause.start)) && FEW_WORDS.test(lead) && !AS_OTHER.test(lead);
}

/** "20 years", of service and not of age, of relations between states or of one tour. */
function yearsStated(lower: string): Stated[] {
  const written = yearsIn(lower);
  const numbers = [...written, ...(written.length > 0 ? bareNumbersIn(lower) : [])].sort((a, b) => a.start - b.start);
  return numbers.flatMap(({ least, start, end }) => {
    if (!isOfDiplomacy(lower, start, numbers)) return [];
    const left = lower.slice(Math.max(0, start - 24), start);
    const right = lower.slice(end, end + 30);
    if (NOT_OF_PERSON.test(left) || NOT_OF_PERSON.test(right) || NOT_SERVED.test(left) || NOT_SERVED.test(right))
      return [];
    return [{ years: least, start, end }];
  });
}

/** Whether the words after a year name the end of what began in it: "from 1999 to 2001". */
function hasEnd(right: string): boolean {
  const gap = /^([^,;:|(]{0,25}?)(?:19|20)\d{2}(?!\d)/u.exec(right)?.[1];
  return gap !== undefined && !SINCE_WORD.test(gap);
}

/** "Since 1985", "joined in 1998": the years from then to now. */
function yearsSince(lower: string, ofService: boolean, hasLeft: boolean, today: Month): Stated[] {
  const since = SINCE_YEAR.exec(lower);
  const after = since === null ? '' : lower.slice(since.index + since[0].length);
  if (
    since === null ||
    !isDiplomatic(lower) ||
    hasEnd(after) ||
    LEFT.test(after) ||
    BETWEEN_STATES.test(lower) ||
    !(ofService || SERVES.test(lower))
  )
    return [];
  const isSince = SINCE_WORD.test(since[0]);
  if (!isSince && (hasLeft || !JOINED.test(lower))) return [];
  const years = Math.floor(today / 12) - Number(since[1] ?? since[2]);
  return [{ years, start: since.index, end: since.index + since[0].length }];
}

/** Whether a sentence speaks of diplomacy at all, which is cheap to ask. */
const mayClaim = (lower: string, sentence: string) => DIPLOMATIC.test(lower) || EMPLOYER.test(fold(sentence).text);

/**
 * The years in diplomacy that a text says its person has ("28-year veteran of the State Department", "in the ministry since 1985").
 * Where there are several, the most: the others are parts of it.
 * @param today the current month, from which "since 1985" is counted, year from year
 */
export function claimIn(text: string, today: Month): Claim | null {
  let most: Claim | null = null;
  // A headline parts one statement by bars and dots: "Diplomat | 20+ years".
  const sentences = sentencesOf(text.replace(/[•·|]/gu, ','));
  const left = sentences.findLastIndex((sentence) => YEAR.test(sentence.text) && LEFT.test(sameLength(sentence.text)));
  for (const [index, sentence] of sentences.entries()) {
    const written = sameLength(sentence.text);
    if (!mayClaim(written, sentence.text)) continue;
    const own = withoutOthers(written);
    const lower = withoutCharacter(own);
    const folded = fold(own).text;
    if (!DIPLOMATIC.test(lower) && !EMPLOYER.test(folded)) continue;
    if (LOOK_ALIKE.test(folded) && !DIPLOMACY.test(lower)) continue;
    const stated = [...yearsStated(lower), ...yearsSince(lower, MINISTRY_OR_SERVICE.test(folded), index < left, today)];
    for (const { years, start, end } of stated) {
      if (years < 1 || years > MOST_YEARS || years <= (most?.years ?? 0)) continue;
      most = { years, evidence: { quote: quoteOf(text, sentence, sentence.start + start, sentence.start + end) } };
    }
  }
  return most;
}
