import { mentionsEmployer, namesTitle } from './naming.ts';
import { headingSense } from './section-headings.ts';

/** Verbs by which a sentence tells what its subject was, in the languages that put them behind it. */
export const VERBS =
  'was|were|is|served|serves|has (?:been|served)|had been|worked|became|war|ist|diente|wurde|arbeitete|a été|fut|est|était|fue|ha sido|es|foi|é|è stat[oa]|è|werkte|var|är|er|har v[aæ]rit|blev|oli|on|był[ao]?|jest|был[ао]?|бу(?:в|ла|ло)|ήταν|είναι';

/** "John Roe was Ambassador …", "The Embassy was located …": a name, and a verb that it is the subject of. */
export const NAMED_SUBJECT = new RegExp(
  `^(?:(?:the|la|le|el|die|der|das|il|de|a|o)\\s)?(?<subject>(?:\\p{Lu}[\\p{L}.’'-]*\\s(?:(?:of|de|von|van|da|di|del|in|the|bin|al)\\s)*){1,6})(?:${VERBS})\\s`,
  'u',
);
const PRONOUN =
  /^(?:s?he|they|i|er|sie|es|ich|il|elle|je|él|ella|yo|ele|ela|eu|lui|lei|egli|hij|zij|ze|ik|han|hon|hun|jag|jeg|hän|on|ona|он|она|я|він|вона|αυτός|αυτή)\s/iu;

/** Headings that name no person. */
const NO_NAME =
  /biogra|profil|about|lebenslauf|curriculum|vita|r[eé]sum[eé]|welcome|home|willkommen|über|sobre|propos|contact|career|биограф|біограф|życiorys|meritförteckning|cenni|chi siamo/iu;
const LED_BY = /^(?:headed|led|run|represented|staffed|geleitet|dirigée?|dirigid[oa]|diretta) /u;
/** The words of a name that tell it from others: of three letters or more, in lower case. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];

/** Whether a heading is a name of two words or more, without a title: only then does another name in a text mean another person. */
const isName = (heading: string) =>
  wordsOf(heading).length > 1 &&
  !NO_NAME.test(heading) &&
  headingSense(heading) === null &&
  !namesTitle(heading) &&
  !mentionsEmployer(heading);

/**
 * A page's heading as the name of its subject. One that no line repeats, over a career that begins with somebody's name, is no name at all
 * ("Key Facts"); it is then left out.
 */
export function nameIn(lines: readonly string[], heading: string): string {
  if (!isName(heading)) return heading;
  const name = wordsOf(heading);
  const others = lines.filter((line) => line !== heading);
  const isTold = others.some((line) => wordsOf(line).some((word) => name.includes(word)));
  const first = others.find((line) => /\p{N}{4}/u.test(line)) ?? '';
  return isTold || !hasOtherSubject(first, heading) ? heading : '';
}

/** Whether a sentence has a subject that is not the page's own: a person of another name, or a house. */
export function hasOtherSubject(clause: string, name: string): boolean {
  const found = NAMED_SUBJECT.exec(clause);
  const subject = found?.groups?.subject;
  if (!found || subject === undefined || PRONOUN.test(subject)) return false;
  const words = wordsOf(subject);
  if (words.some((word) => wordsOf(name).includes(word)) || namesTitle(subject)) return false;
  const said = clause.slice(found[0].length);
  // "The Embassy was led by Jane Doe" under her name.
  if (wordsOf(name).length > 1 && wordsOf(said).some((word) => wordsOf(name).includes(word))) return false;
  if (mentionsEmployer(subject)) return !namesTitle(said) || LED_BY.test(said);
  return words.length > 1 && isName(name);
}
