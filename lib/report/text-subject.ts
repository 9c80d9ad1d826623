import { claimIn } from '@/lib/career/claim';
import type { Month } from '@/lib/career/position';
import { requirementIn } from '@/lib/career/requirement';
import { recognise } from '@/lib/recognise';

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
  /(?<!\p{L})(?:us|team|staff|people|news|press|contact|careers?|history|embassy|mission|office|department|ministry|service|relations|leadership|welcome|message|statement|speech|interview|opening|visit|uns|noi|nous|nosotros|关于|關於|について)(?!\p{L})/iu;
const CASED = /\p{Lu}|\p{Ll}/u;
const MOST_WORDS = 5;
const LONGEST_UNCASED = 24;

/** Whether a heading names one person, or whoever has a title: "The Ambassador". A title alone may be that of a post. */
function namesSomebody(heading: string): boolean {
  const titles = recognise(heading);
  const rest = titles.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), heading);
  const name = rest.replace(AROUND_NAME, ' ').match(/[^\s,()]*\p{L}[^\s,()]*/gu) ?? [];
  const isNamed = name.length > (titles.length > 0 ? 0 : 1);
  const isOfHolder = titles.length > 0 && name.length === 0 && rest.search(AROUND_NAME) >= 0;
  if (/[\d?!:|]/u.test(heading) || OF_SITE.test(rest) || name.length > MOST_WORDS) return false;
  if (!CASED.test(rest)) return rest.length <= LONGEST_UNCASED && name.length > 0;
  const isCapital = (word: string) => /^['’]?\p{Lu}/u.test(word) || PARTICLE.test(word);
  return isOfHolder || (isNamed && name.every(isCapital));
}

/** Whether a text under a heading states the years in diplomacy of the person whom the heading names. @param today the current month */
export function isBiography(heading: string, text: string, today: Month): boolean {
  return heading !== '' && namesSomebody(heading) && claimIn(text, today) !== null;
}

/** How an advertisement asks to be answered. */
const APPLY =
  /(?<!\p{L})(?:apply (?:by|before|online|now|here|to|via|for)|how to apply|applications? (?:must|should|are|will|may|can|by|deadline|form|clos)|(?:to|your|an?) applications?|closing date|send (?:us )?your|bewerb(?:ung|en|ben)|wir freuen uns auf|postule[rz]|candidatur|adressez|envoye[rz]|candidat(?:arse|e-se)|solicitud|enviar|envíe|sollicit|reageren|ansök|ansøg|søknad|søk |hakemu|aplik|prosimy o|заявк|резюме|надсил|присыла|başvur|αιτήσ|υποβολ|βιογραφικ|קורות חיים|מועמדות|التقديم|السيرة الذاتية|lamaran|आवेदन)|应聘|應徵|應聘|报名|報名|简历|履歷|応募|지원(?:서|하)|이력서/iu;

/** Whether a text under the name of a post asks for years of experience and says how to apply. */
export function isAdvertisement(heading: string, text: string): boolean {
  return heading !== '' && !/[?!]/u.test(heading) && APPLY.test(text) && requirementIn(text) !== null;
}
