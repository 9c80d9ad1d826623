import { fold } from '../recognise/fold.ts';
import { recognise } from '../recognise/index.ts';
import { hasOtherSubject, NAMED_SUBJECT, VERBS } from './named-subject.ts';
import { isRank, mentionsEmployer, namesTitle } from './naming.ts';
import * as words from './others-words.ts';

/** What may stand before the subject of a clause. */
const LEAD =
  '^[^\\p{L}]*(?:(?:and|while|whereas|where|und|während|et|tandis que|y|e|mentre|en|terwijl|och|medan|og|mens|ja|i|a|и|а|та|ve|και|ו|و|dan|और) )?';
/** A clause whose subject is another person. */
const OF_ANOTHER = new RegExp(
  `${LEAD}(?:(?:${[...words.RELATIVES, ...words.PREDECESSORS].join('|')})(?!\\p{L})|${words.RELATIVES_CJK}|${words.PREDECESSORS_CJK})`,
  'u',
);
/** Where a clause begins to tell of another person, and goes on with its own subject behind that. */
const ASIDE = new RegExp(
  `(?:(?<!\\p{L})(?:(?:the|die|der|la|le|el|il|de) )?(?:${words.MARRIED}|${words.TAKES_OVER.join('|')}))`,
  'iu',
);
const ASIDE_BEFORE = new RegExp(`(?<!\\p{L})${words.MARRIED_BEHIND}(?!\\p{L})`, 'iu');
const TAKEOVER = new RegExp(`(?<!\\p{L})(?:${words.TAKEOVER_VERBS})\\s[^,،、;]{2,60}[,،、]\\s`, 'iu');
/** "The Ambassador", "then Ambassador": what may stand before the title of a person just named. */
const BEFORE_TITLE =
  /^(?:(?:the|then|former|outgoing|der|die|den|dem|damals|frühere[rn]?|ehemalige[rn]?|le|la|ancien(?:ne)?|el|o|a|il|de|tidigare|tidligere|бывш\p{L}+|колишн\p{L}+)\s|l['’])+/iu;
/** "Her husband being a teacher, she served": the sentence goes on with its own subject. */
const OWN_SUBJECT =
  /[,;،、，]\s?(?=(?:s?he|they|i|er|sie|ich|il|elle|je|él|ella|yo|ele|ela|eu|lui|lei|egli|ella|hij|zij|ik|han|hon|hun|jag|jeg|hän|on|ona|он|она|я|він|вона|o|αυτός|αυτή|הוא|היא|هو|هي|वह|वे|ia|dia|beliau|他|她|彼女?は|그는|그녀는)(?!\p{L}))/iu;
/** "…, wife of John Roe, was": the verb of the subject that stands before the aside. */
const OWN_VERB = new RegExp(
  `[,،]\\s(?=(?:${VERBS}|has|have|hat|ha|tiene|tem|heeft|har|εργάστηκε|υπηρέτησε|работал\\p{L}*|служил\\p{L}*|працю\\p{L}+|служи\\p{L}+|pracował\\p{L}*|היה|היתה|הייתה|כיהנה?|שירתה?|كانت?|عملت?|شغلت?|menjabat|bertugas|adalah|toimi)(?!\\p{L}))`,
  'iu',
);
const JOINT_BEFORE =
  /[\s,،、;(]+(?:(?:and|und|et|y|e|en|og|och|ja|i|и|та|και|و|dan)\s+)?(?:(?:is|was|ist|war|est|es|está|é|è|är|er|var|on|jest)\s+)?$/iu;
const AND = /^(?:and|und|et|y|e|en|og|och|ja|i|и|та)\s/iu;
const DATED = /\p{N}{2}/u;

/** Where the words on another person end that begin at an index: at the verb or the subject of the sentence itself, else with it. */
function endOfAside(clause: string, from: number, isBracketed: boolean): number {
  const rest = clause.slice(from);
  const ends = [OWN_SUBJECT.exec(rest), OWN_VERB.exec(rest)].flatMap((found) => (found ? [found.index] : []));
  for (const { index } of rest.matchAll(/[,،]\s/gu)) {
    if (AND.test(rest.slice(index + 2, index + 7)) || NAMED_SUBJECT.test(rest.slice(index + 2, index + 120)))
      ends.push(index);
  }
  if (isBracketed) ends.push(rest.search(/[)）]|$/u));
  return from + Math.min(rest.length, ...ends);
}

/** "She took over from John Roe, Ambassador to Kenya": where a title stands right behind the name of a predecessor. */
function takeover(clause: string): { readonly index: number; readonly end: number } | null {
  const found = TAKEOVER.exec(clause);
  if (found === null) return null;
  const end = found.index + found[0].length;
  const title = clause.slice(end).replace(BEFORE_TITLE, '');
  const [first] = recognise(title);
  const isTitle = first?.start === 0 || isRank(fold(title.split(' ', 2).join(' ')).text);
  return isTitle && !NAMED_SUBJECT.test(title) ? { index: found.index, end } : null;
}

function asideIn(clause: string): { readonly start: number; readonly end: number } | null {
  const before = ASIDE_BEFORE.exec(clause);
  if (before !== null) return { start: 0, end: before.index + before[0].length };
  const found = ASIDE.exec(clause);
  const begun = found === null ? takeover(clause) : { index: found.index, end: found.index + found[0].length };
  return (
    begun && { start: begun.index, end: endOfAside(clause, begun.end, /[(（]$/u.test(clause.slice(0, begun.index))) }
  );
}

const tells = (text: string) => namesTitle(text) || mentionsEmployer(text);

/**
 * A clause without what it tells of a relative or a predecessor: "Jane Doe, wife of the painter John Roe, was Ambassador …".
 * @param name the page's subject, where it is known
 * @returns `null` where the post that it tells is somebody else's
 */
export function ownPartOf(clause: string, name = ''): string | null {
  const lower = clause.toLowerCase();
  const found = OF_ANOTHER.exec(lower);
  if (found !== null && !OWN_SUBJECT.test(lower.slice(found.index + found[0].length))) return null;
  const aside = asideIn(clause);
  if (aside === null) return hasOtherSubject(clause, name) ? null : clause;
  const before = clause.slice(0, aside.start).replace(JOINT_BEFORE, '');
  const after = clause.slice(aside.end).replace(/^[\s,،、)）]+/u, '');
  const own = [before, after].filter(Boolean).join(' ');
  const isAnothers = !DATED.test(own) || (tells(clause.slice(aside.start, aside.end)) && !tells(own));
  return isAnothers || hasOtherSubject(own, name) ? null : own;
}

/**
 * Whether a clause tells of somebody else alone: a relative, a predecessor, a person with another name.
 * @param name the page's subject, where it is known
 * @public
 */
export function isOfAnother(clause: string, name = ''): boolean {
  return ownPartOf(clause, name) === null;
}
