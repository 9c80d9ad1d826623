import { RELATIVE_OF } from './claim-cues.ts';
import { isOfAnother } from './others.ts';
import { NOT_DIPLOMAT, OF_FAMILY } from './year-cues.ts';

/** Whose years a sentence states: the parts on relatives and on what somebody is not are left out, the rest is the person's own. */

const KIN = `${OF_FAMILY}|${RELATIVE_OF}`;
const OF_KIN = new RegExp(KIN, 'u');
const NOT_ONE = new RegExp(NOT_DIPLOMAT, 'gu');
/** "…, wife of", "… and is married to": where a sentence goes on to or from a relative. */
const PART = new RegExp(
  `([,;:()]|\\s(?:and|und|et|y|e|en|och|og|ja|i|и|та|και|ve|dan)\\s(?=(?:(?:is|was|ist|war|est|es|está|é|è|är|er|on|jest) )?(?:(?:the|an?|le|la|el|il|o|der|die|eine?) )?(?:${KIN})))`,
  'u',
);

/** A part that goes back from a relative to the person. */
const OWN =
  /^\s*(?:(?:but|and|aber|und|mais|et|pero|y|mas|e|ma|maar|en|men|och|og|mutta|ale|но|а|але)\s)?(?:s?he|i|er|sie|ich|ils?|elle|je|él|ella|yo|ele|ela|eu|lui|lei|egli|hij|zij|ik|han|hon|hun|jag|jeg|hän|minä|on|ona|он|она|я|він|вона|o|kendisi|αυτός|αυτή|הוא|היא|هو|هي|वह|वे|ia|dia|beliau|他|她|彼女?は|그는|그녀는)(?!\p{L})/u;

const blank = (words: string) => ' '.repeat(words.length);

/**
 * A sentence with the parts blanked that speak of a relative or a predecessor, or deny that somebody is a diplomat, its offsets kept.
 * @param sentence in lower case
 */
export function withoutOthers(sentence: string): string {
  let isOther = false;
  const parts = sentence.replace(NOT_ONE, blank).split(PART);
  return parts
    .map((part, at) => {
      // Every second part is the mark between two.
      if (at % 2 === 1) return part;
      isOther = isOfAnother(part) || (isOther && !OWN.test(part));
      return isOther || OF_KIN.test(part) ? blank(part) : part;
    })
    .join('');
}
