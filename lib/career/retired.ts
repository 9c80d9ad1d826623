import { fold } from '../recognise/fold.ts';
import type { Mention } from '../recognise/mention.ts';

/**
 * Words beside a title that say that its post is over, over folded text; a row per group of languages, those of the titles' own files among
 * them. A verb in the past ("was ambassador") is none of these: it tells a post of its time.
 */
const BEFORE = [
  'former(?:ly)?|previous|past|retired|retd?|ex|one[- ]time|late|erstwhile|ancien(?:ne)?|ci-devant|antigu[oa](?! (?:and|y|et|und|e|i|og|och) barbuda)|ex(?! officio)|antig[oa]|ehemalig\\p{L}*|frueher\\p{L}*|fruher\\p{L}*|pensioniert\\p{L}*|alt|voormalig\\p{L}*|gewezen|oud',
  'tidigare|f\\.? ?d|fore detta|pensionerad\\p{L}*|tidligere|fhv|forhenvaerende|pensjonert|pensioneret|entinen|elakkeella oleva|ent|byl\\p{L}{1,3}|dawn\\p{L}|emerytowan\\p{L}+',
  'бывш\\p{L}*|экс|отставн\\p{L}+|колишн\\p{L}+|eski|emekli|sabik|πρωην|τεωσ|mantan|bekas|eks|purnabakti|पूर्व|भूतपूर्व|सेवानिवृत्त',
];
const BEFORE_CJK = '[前原元](?!任)|退休|卸任|전직?(?= )';
const AFTER = [
  "ret(?:'?d)?(?=[.)\\]]|$)|(?<=[(])r(?=[)])|retired|emerit\\p{L}*|en retraite|a la retraite|honoraire|en retiro|retirad[oa]|jubilad[oa]|en situacion de retiro|aposentad[oa]|reformad[oa]|a\\. ?d(?!\\p{L})|i\\. ?r(?!\\p{L})|ausser dienst|im ruhestand|in pensione|a riposo|buiten dienst|op rust|in ruste|met pensioen",
  'i pension|pensionerad|pensjonert|pensioneret|elakkeella|evp|emerytowan\\p{L}+|w stanie spoczynku|w st\\. ?spocz|на пенсии|в отставке|у відставці|на пенсії|emekli|ε\\.? ?τ\\.?(?!\\p{L})|εν αποστρατεια|επι τιμη|לשעבר|בדימוס|(?:ال)?سابق\\p{L}*|متقاعد\\p{L}*|purnabakti|purnawirawan|सेवानिवृत्त|\\(?से\\.? ?नि',
];
const AFTER_CJK = '[(（]?(?:退休|退任|退官|已退休|퇴직|퇴임)';
const IS_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:${BEFORE.join('|')})(?!\\p{L})[.)]?|${BEFORE_CJK})(?:(?!\\s(?:and|et|und|y|e|en|og|och|i|и|та|ve|ja|και|dan|now|current)\\s)[^,;:|()–—/]){0,24}$`,
  'u',
);
const IS_AFTER = new RegExp(`^[\\s,(\\[–—-]{0,4}(?:${AFTER.join('|')}|${AFTER_CJK})`, 'u');
const ONLY = new RegExp(
  `^(?:(?:${BEFORE.join('|')})(?!\\p{L})|${BEFORE_CJK})|(?<!\\p{L})(?:${AFTER.join('|')})[.)]*$`,
  'u',
);
/** States and organisations that are no more, of which somebody may be ambassador now: "the former Yugoslav Republic of Macedonia". */
const STATE_THAT_WAS = /yougosl|yugosl|jugosl|югосл|γιουγκοσλ|soviet|sowjet|совет|urss|ussr|gdr|ddr/u;

const NEAR = 32;

/** Whether the words of a line beside a title say that its post is over: "Former Ambassador", "Botschafter a. D.", "前大使". */
export function isRetired({ start, end, title }: Pick<Mention, 'start' | 'end' | 'title'>, line: string): boolean {
  const before = fold(line.slice(Math.max(0, start - NEAR), start)).text;
  const own = fold(title).text;
  const after = fold(line.slice(end, end + NEAR)).text;
  // The title may have grown over the word.
  return IS_BEFORE.test(before) || ONLY.test(own) || (IS_AFTER.test(after) && !STATE_THAT_WAS.test(after));
}

/** Whether a line without a title of diplomacy begins or ends with such a word: "Retired diplomat". */
export function isOfTheRetired(foldedLine: string): boolean {
  return ONLY.test(foldedLine) && !STATE_THAT_WAS.test(foldedLine);
}
