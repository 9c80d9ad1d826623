import { claimIn } from '@/lib/career/claim';
import { namesTitle } from '@/lib/career/naming';
import type { Month } from '@/lib/career/position';
import { requirementIn } from '@/lib/career/requirement';
import { recognise } from '@/lib/recognise';
import { APPLY } from './apply-words';
import { isAskedOrOfGroup, isOnPerson, ownWords } from './own-statement';
import { HOUSE } from './whose-words';

/**
 * What a page is about that no markup gives away, by its words: the biography of one diplomat, told without a date, and the advertisement
 * that somebody wrote by hand.
 */

/** What a heading says around a name or a title: "About the Ambassador", "H.E. Ms …", "Biographie de …". */
const AROUND_NAME =
  /(?<!\p{L})(?:about|meet|the|our|biogra\p{L}*|profile|cv|curriculum vitae|lebenslauf|h\. ?e\.?|s\. ?e\.?|his|her|excellency|mr|mrs|ms|dr|prof|sir|dame|herr|frau|m|mme|sr|sra)(?!\p{L})\.?/giu;
/** Parts of names in lower case. */
const PARTICLE = /^(?:[a-z]{1,2}|van|von|der|den|zu|zur|bin|bint|ibn|abu|del|della|dos|das|ter|ten|los|las|san)$/u;
/** Headings of sites in capitals that are no names. */
const OF_SITE =
  /(?<!\p{L})(?:us|team|staff|people|news|press|contact|careers?|history|embassy|mission|office|department|ministry|service|relations|leadership|welcome|message|statement|speech|interview|opening|visit|diplomats?|uns|noi|nous|nosotros|关于|關於|について)(?!\p{L})/iu;
const OF_HOUSE = new RegExp(HOUSE, 'u');
/** Posts in scripts without capitals, where a post looks like a name. */
const POST_UNCASED =
  /(?:官|員|员|担当者?|专家|専門家|顾问|顧問|主任|秘书|秘書|经理|관|담당자?|직원|전문가)(?:募集|招聘|채용)?$|^(?:مستشار|مساعد|موظف|مسؤول|منسق|مدير|יועצ?ת?|מנהלת?|עוזרת?|רכזת?)(?!\p{L})|(?:अधिकारी|सलाहकार|सहायक|प्रबंधक)$/u;
const CASED = /\p{Lu}|\p{Ll}/u;
const MOST_WORDS = 5;
const LONGEST_UNCASED = 24;

/** Whether a heading names one person, or whoever has a title: "The Ambassador". A title alone may be that of a post. */
export function namesSomebody(heading: string): boolean {
  const titles = recognise(heading);
  const rest = titles.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), heading);
  const name =
    rest
      .replace(/\([^)]*\)/gu, ' ')
      .replace(AROUND_NAME, ' ')
      .match(/[^\s,()]*\p{L}[^\s,()]*/gu) ?? [];
  const isNamed = name.length > (titles.length > 0 ? 0 : 1);
  const isOfHolder = titles.length > 0 && name.length === 0 && rest.search(AROUND_NAME) >= 0;
  if (titles.length === 0 && namesTitle(heading)) return false;
  if (OF_HOUSE.test(rest.toLowerCase())) return false;
  if (/[\d?!:|]/u.test(heading) || OF_SITE.test(rest) || name.length > MOST_WORDS) return false;
  if (POST_UNCASED.test(rest.trim())) return false;
  if (!CASED.test(rest)) return rest.length <= LONGEST_UNCASED && name.length > 0;
  const isCapital = (word: string) => /^['’]?\p{Lu}/u.test(word) || PARTICLE.test(word);
  return isOfHolder || (isNamed && name.every(isCapital));
}

/** Whether a text under a heading states the years in diplomacy of the person whom the heading names. @param today the current month */
export function isBiography(heading: string, text: string, today: Month): boolean {
  return heading !== '' && namesSomebody(heading) && claimIn(ownWords(heading, text, today), today) !== null;
}

const APPLIES = new RegExp(APPLY, 'u');

/** Whether a text under the name of a post asks for years of experience and says how to apply. */
export function isAdvertisement(heading: string, text: string): boolean {
  if (heading === '' || /[?!]/u.test(heading) || !APPLIES.test(text.toLowerCase())) return false;
  const required = requirementIn(text);
  if (required === null) return false;
  const asks = required.evidence.quote;
  return isAskedOrOfGroup(asks) || !isOnPerson(asks);
}
