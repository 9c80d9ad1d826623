import { recognise } from '../recognise/index.ts';
import { AFTER_YEARS, LEADING_TO, SINCE } from './date-words.ts';
import { durationIn } from './duration.ts';
import { NAMED_SUBJECT } from './named-subject.ts';
import { beginsWithTitle, mentionsEmployer, namesTitle } from './naming.ts';
import { looksLikeDates, readDates, readTerms } from './period.ts';
import { AFTER_ALL } from './position.ts';
import { isProfession } from './profession.ts';

/** A line with dates in it, taken apart. */
export interface DatedLine {
  /** The dates as shown. */
  readonly dates: string;
  /** What the line holds besides; empty where the dates stand alone. */
  readonly rest: string;
  /** Whether the rest is the employer of the title above ("Embassy of Norway | 2012–2015") rather than the title itself. */
  readonly below: boolean;
}

const YEAR =
  /(?:19|20)\d\d|[٠-٩۰-۹०-९０-９]{4}|[元年]|['’]\d\d(?!\d)|(?:0\d|1[0-2])\/\d\d\s?[-–—]|(?<!\p{L})\p{L}{3}-\d\d(?!\d)/u;
const BULLET =
  /^(?:[-*•▪●◦‣·–—]|[a-z]\)|\d{1,2}\)|\d{1,2}\.(?=\s+\p{L})|(?:ca?|circa|etwa|vers|vv?)\.?(?=\s+\d{4}))\s+/iu;
/** The dots between a post and its years at the margin. */
const LEADER = /(?:[.․…·_]\s?){3,}/g;
const EDGE = /^[\s,;:|·•.()（）[\]【】，、：；。।/–—-]+|[\s,;:|·•(（[【，、：；।/–—-]+$/g;
const DASH = /[-–—―‒−~〜～→]/;
/** Between a title and the dates after it stands a mark; in a sentence there is none. */
const JOINT = /(?:[,;:|·•，、：(（[]|\s[-–—]|\t|\s{2})\s*$/;
/** A range that no calendar knows: the post is still one, and the dates are told as unreadable. */
const ODD_RANGE = /(?<!\d)\d{5,}\s?[-–—]\s?\d{4}(?!\d)|(?<!\d)\d{4}\s?[-–—]\s?\d{5,}(?!\d)/;
/** A length of time in words of any language: "4 år 4 mdr." */
const DURATION = /^(?:\d{1,3}\s?\p{L}{1,9}\.?[\s,]*){1,2}$/u;
/** What joins the parts of a length: "3 Jahre und 4 Monate, seit Aug. 2023". */
const ONLY_AND = /^[^\p{L}]*(?:and|und|et|y|e|en|og|och|i|и|та|і|ve|ja|και|ו|و|dan)?[^\p{L}]*$/iu;
/** Longer than the longest title with its employer. */
const LONGEST_REST = 200;
/** What leads to a title in a sentence. */
const AS = /^(?:as|als|en tant que|comme|en qualité de|como|in qualità di|come|som|jako|в качестве|як|ως|sebagai)\s+/iu;
const LONGEST_BEFORE_BARE_DATES = 70;

/** "2016. 8." and "2016.8", as Korean and Chinese CVs write a beginning. */
export const DOTTED_MONTH = /^\d{4}\.\s?\d{1,2}$/;

/** Whether dates are a period, not one day or year. */
export function isRange(dates: string): boolean {
  const years = durationIn(dates).rest.match(/\d{4}/g) ?? [];
  if (years.length > 1 || DASH.test(dates)) return true;
  return readDates(dates, (Number(years[0]) + 2) * 12).period?.to === 'present';
}

/**
 * Takes the dates out of a line: "2012–2015 Ambassador", "Ambassador, Embassy of Norway (2012–2015)", "2012–2015".
 * @returns `null` when the line has none, or is a sentence that mentions some
 */
export function datedLine(line: string): DatedLine | null {
  if (line.length > LONGEST_REST + 80) return ofLongLine(line);
  if (!YEAR.test(line)) return null;
  const text = line.replace(BULLET, '').replace(LEADER, (dots) => ' '.repeat(dots.length));
  if (looksLikeDates(text)) return { dates: text, rest: '', below: false };
  const odd = ODD_RANGE.exec(text);
  if (odd?.[0] === text) return { dates: text, rest: '', below: false };
  if (odd) return apart(text, odd.index, odd.index + odd[0].length);
  // The first dates of a line may belong to its title: "Expo 2020 Commissioner, 2019–2021".
  for (let from = 0; from < text.length; ) {
    const terms = readTerms(text.slice(from), AFTER_ALL);
    const [{ start, end }] = terms;
    if (!end) return null;
    const found = apart(text, from + start, from + (terms.at(-1)?.end ?? end));
    if (found) return found;
    from += end;
  }
  return null;
}

/** Behind a bracket of dates a mark or a preposition leads to the employer; a sentence that goes on tells what came next. */
const BESIDE_BRACKET =
  /^\s*[)）\]]\s*(?:[,;:·•|/–—-]|$|(?:at|in|of|with|for|bei|beim|im|am|der|des|an der|à|au|aux|chez|auprès|de|du|en|em|no|na|do|da|dos|das|del|al|presso|alla|al|del|della|bij|van|op|vid|på|ved|i|hos|w|we|przy|в|во|при|у|στ\p{L}+|του|της|ב|في|لدى|di|pada|में)(?!\p{L}))/iu;

/** Where the title of an entry ends that goes on with what its holder did. */
const END_OF_TITLE = /[,;:.(（|。，；]\s|\s[–—-]\s/gu;

/** The head of an entry that is told in one long line: dates and a title, and what its holder did is left out. Other long lines are prose. */
function ofLongLine(line: string): DatedLine | null {
  const ends = Array.from(line.slice(0, LONGEST_REST).matchAll(END_OF_TITLE), ({ index }) => index);
  for (const end of ends) {
    const head = line.slice(0, end);
    const found = YEAR.test(head) ? datedLine(head) : null;
    if (found?.rest && isRange(found.dates) && beginsWithTitle(found.rest)) return found;
  }
  return null;
}

/** "In the years", "von": words that lead to dates and are no title. */
const LEADING = new RegExp(
  `(?:^|(?<![\\p{L}\\p{M}]))(?:${LEADING_TO})(?:\\s+(?:the|den|os|las?|les|los|el|il|al)(?:\\s+(?:years?|anos|años|années|anni|jahren))?)?\\s*$`,
  'iu',
);
const AFTER = new RegExp(`^(['’\\s]{0,2})(?:${AFTER_YEARS})(?![\\p{L}\\p{M}])`, 'iu');

function apart(text: string, start: number, dateEnd: number): DatedLine | null {
  const dates = text.slice(start, dateEnd).replace(EDGE_OF_DATES, '');
  const before = text.slice(0, start).replace(LEADING, '');
  const behind = AFTER.exec(text.slice(dateEnd))?.[0].length ?? 0;
  const end = dateEnd + behind;
  const isLed = (before.length < start && /^\p{L}/u.test(text.slice(before.length))) || isFromTo(dates);
  const blanked = durationIn(text).rest;
  const after = text.slice(end).replace(/./gsu, (sign, at: number) => (blanked[end + at] === ' ' ? ' ' : sign));
  const length = durationIn(before);
  const head = length.months > 0 && ONLY_AND.test(length.rest) ? '' : before.replace(EDGE, '');
  const post = withoutSubject(head);
  const tail = after.replace(EDGE, '');
  const rest = head || tail;
  if (!head && DURATION.test(tail)) return { dates: text, rest: '', below: false };
  if (!/\p{L}/u.test(rest) || rest.length > LONGEST_REST) return null;
  const bracketed = /[(（[]\s*$/.test(before) && /^\s*[)）\]]/.test(after);
  // "Director (2014-18), Africa Department, MFA": the employer stands behind the dates.
  if (bracketed && head) {
    const isBeside = BESIDE_BRACKET.test(after) && mentionsEmployer(tail);
    return { dates, rest: isBeside ? `${head}, ${tail}` : head, below: false };
  }
  const isSinceFirst = SINCE_FIRST.test(dates);
  if (isSinceFirst && (post !== head || !tail) && isProfession(post)) return null;
  if (isSinceFirst && post !== head) return { dates, rest: post, below: false };
  if (!head) {
    // "2013 was a year of change": a lone year leads a post only with a mark after it.
    const marked =
      isRange(dates) ||
      /^\s*[:：,，|–—-]|^\s{2}|^\t|^\s*[)）\]]/.test(after) ||
      (/[年月日년월일]$/u.test(dates) && /^\s/.test(text.slice(start + dates.length))) ||
      (DOTTED_MONTH.test(dates) && /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hira}\p{sc=Kana}]/u.test(tail));
    return marked ? { dates, rest: tail, below: false } : null;
  }
  const joined = JOINT.test(before);
  if (!isRange(dates)) return !tail && joined && beginsWithTitle(head) ? { dates, rest: head, below: false } : null;
  const isInMiddle = isSinceFirst ? HAS_BEEN.test(head) : behind > 0;
  const held = isSinceFirst ? tail.replace(VERB_FIRST, '') : tail;
  if (held !== tail && beginsWithTitle(held)) return { dates, rest: held, below: false };
  if (tail) return isLed || isInMiddle ? told(dates, post, tail) : null;
  // "In diplomatic service since 2003." tells a length of service, not a post.
  const isSince = isSinceFirst && (!SENTENCE.test(text) || recognise(head).length > 0);
  const bare = isLed || /^\d/.test(dates) || isSince;
  const isPost = post.length < LONGEST_BEFORE_BARE_DATES || (isLed && (namesTitle(head) || mentionsEmployer(head)));
  return joined || (bare && isPost) ? { dates, rest: post, below: joined } : null;
}

/** What a biography begins a sentence with, before the dates. */
const PRONOUN_AND_VERB =
  /^(?:\p{L}+\s+){0,2}(?:was|served|worked|been|war|arbeitete|diente|wirkte|a été|fut|fue|ha sido|foi|è stat[oa]|was|werkte|var|arbetade|oli|był|była|pracował\p{L}?|бы(?:л|ла)|работал\p{L}?|бу(?:в|ла)|працював\p{L}?|ήταν|υπηρέτησε|היה|היתה|הייתה|שירת\p{L}?|كان|عمل|شغل|menjabat|bertugas)$/iu;

/** "Eva Bakker ist", before "seit 2021 Botschafterin". */
const HAS_BEEN =
  /^(?:\S+\s){0,5}(?:is|has been|ist|war|est|es|ha sido|é|è|ha|är|har|er|on|jest|είναι|является|является с|є)$/iu;
/** "Desde 2021 ha sido embajador", "since 2019 she has been ambassador": the verb behind the dates. */
const VERB_FIRST =
  /^(?:(?:s?he|er|sie|il|elle|él|ella|ele|ela|hij|zij)\s)?(?:has been|is|ha sido|es|a été|est|ist|è|é|tem sido)\s(?:(?:the|an?|el|la|le|der|die|de|o|a)\s|l['’])?/iu;
/** "har siden 2021 været ambassadør": the rest of the verb. */
const PARTICIPLE = /^(?:been|gewesen|été|sido|stat[oa]|geweest|varit|været|vært)\s+/iu;

/** "A career member of the Foreign Service, she has been …": what leads to the post in a biography. */
const SUBJECT_AND_VERB =
  /^(?:.{0,90},\s)?(?:s?he|they|er|sie|il|elle|él|ella|ele|ela|lui|lei|hij|zij|han|hon|hun|он|она|він|вона)\s(?:has been|have been|was|is|served|serves|worked|became|war|ist|arbeitete|diente|wurde|a été|est|fut|ha sido|fue|es|foi|é|è stat[oa]|è|was|is|werkte|werd|var|har varit|är|blev|har vært|er|har været|был[аи]?|работал[аи]?|бу(?:в|ла)|працю(?:вав|вала|є))\s(?:(?:previously|currently|also|formerly|earlier|then|next|most recently|zuletzt|zuvor|précédemment|auparavant|anteriormente|precedentemente|eerder|tidigare|tidligere|ранее|раніше|as|als|comme|como|come|som)\s)*(?:the |an? )?(?=\S)/iu;

/** "A career member of the Foreign Service … and currently serves as": what stands before the post that one has now. */
const CURRENTLY =
  /^(?:.{0,200}?(?<!\p{L}))?(?:currently|presently|now|actuellement|actualmente|atualmente|attualmente|derzeit|zurzeit|momenteel)\s(?:serv(?:es|ing)|works?|working|est|es|é|è|is|ist)?\s?(?:as|als|comme|como|come)?\s?(?:the\s|an?\s|l['’]|le\s|la\s|el\s|il\s|de\s)?(?=\S)/iu;
const POSITION_HELD = /,\s(?:an?|the)\s(?:position|post|role)\s(?:that\s)?(?:s?he|they)\s(?:has|have|had)\sheld$/iu;

/** What is left of a long sentence is the post alone; a short one is kept as it stands. */
function withoutSubject(head: string): string {
  const bare = head.replace(CURRENTLY, '').replace(SUBJECT_AND_VERB, '').replace(POSITION_HELD, '');
  const named = NAMED_SUBJECT.exec(head)?.[0] ?? '';
  const post = bare === head && named ? head.slice(named.length).replace(/^(?:as|als|the|an?)\s/iu, '') : bare;
  return post !== head && (namesTitle(post) || mentionsEmployer(post))
    ? post.replace(/,\s(?:serving|holding|working)$/iu, '')
    : head;
}

/** "In precedenza, dal 2010 al 2016, ha lavorato …". */
const EARLIER =
  /^(?:previously|before that|prior to that|earlier|after that|zuvor|davor|vorher|früher|danach|auparavant|précédemment|avant cela|ensuite|puis|anteriormente|antes|previamente|después|in precedenza|precedentemente|prima|poi|anteriormente|antes disso|eerder|daarvoor|daarna|tidigare|dessförinnan|därefter|tidligere|før det|derefter|aiemmin|sitä ennen|wcześniej|przedtem|następnie|ранее|до этого|затем|раніше|до того|потім|daha önce|ondan önce|προηγουμένως|νωρίτερα|قبل ذلك|לפני כן|sebelumnya|इससे पहले|此前|之前|以前|それ以前|이전에)$/iu;

/** A sentence with its dates in its middle: "She served from 2012 to 2016 as Ambassador to Peru", "As consul in Lima from 2008 to 2010 he …". */
function told(dates: string, head: string, tail: string): DatedLine | null {
  const post = tail.replace(PARTICIPLE, '').replace(AS, '');
  const isSaid = (PRONOUN_AND_VERB.test(head) || EARLIER.test(head)) && (namesTitle(post) || mentionsEmployer(post));
  const rest = isSaid ? post : [post, head].find(beginsWithTitle);
  return rest === undefined ? null : { dates, rest, below: false };
}

/** "from 2012 to 2016", which begins as "from 2012" does that has no end. */
const isFromTo = (dates: string) => SINCE_FIRST.test(dates) && (dates.match(/\d{4}/g) ?? []).length > 1;

/** "Ambassador to Peru since 2020". */
const SINCE_FIRST = new RegExp(`^(?:${SINCE})(?![\\p{L}\\p{M}])`, 'iu');
const SENTENCE = /\.\s*$/;
const EDGE_OF_DATES = /[\s,;:.，、：]+$/;
