import type { Evidence } from './level.ts';
import { isNotAsked } from './not-asked.ts';
import { quoteOf, type Sentence, sentencesOf } from './sentences.ts';
import * as cues from './year-cues.ts';
import { bareNumbersIn, monthsIn, sameLength, type Years, yearsIn } from './years.ts';

/** The experience that a vacancy asks for, in years. */
export interface Requirement {
  readonly least: number;
  readonly most: number | null;
  readonly evidence: Evidence;
}

const LONGEST_HEADING = 60;
const MOST_YEARS = 40;
const BEFORE = 48;
const AFTER = 60;
/** "Experience: at least 15 years after the diploma". */
const NEXT = 24;
/** "min. 3 years, max. 6 years". */
const LONGEST_GAP = 16;

const has = (words: string) => {
  const pattern = new RegExp(words, 'u');
  return (text: string) => pattern.test(text);
};
const isExperience = has(cues.EXPERIENCE);
const isAtLeast = has(cues.AT_LEAST);
const isAge = has(cues.AGE);
const isPast = has("^['’]?\\s*(?:ago|geleden|назад|тому|temu|önce|lalu|पहले)(?!\\p{L})");
const isTerm = has(cues.TERM);
const isOthers = has(cues.OTHERS);
const isDesirable = has(cues.DESIRABLE);
const isDesirableHeading = has(`^[^\\p{L}]*(?:${cues.DESIRABLE})`);
const isEssential = has(cues.ESSENTIAL);
const isPart = has(cues.PART);
const isUpTo = has(cues.UP_TO);
const isBelow = has(cues.BELOW);
const asksNone = has(cues.NO_EXPERIENCE);
const isService = has(
  'service|^ ?(?:\\p{L}+ ){0,4}(?:auswärtig|buitenlandse|exterior|extérieur|esteri|utrikes|udenrigs|utenriks|zagraniczn|закордон|иностран|dışişleri|εξωτερικ|חוץ|(?:ال)?خارجي|luar negeri|विदेश)|^ ?(?:de |di |im |i |in |в |w |на |у )?(?:servici|serviço|servizio|dienst(?!reis)|tjänst|tjeneste|palvelu|служб|służb|hizmet|υπηρεσ|خدمة|שירות|dinas|सेवा)|foreign|diplom|consul|embass|ministr|дипл|zagranic|外交|외교|^[^.;,]{0,3}(?:in|of) (?:the )?(?:\\p{L}+ (?:and|or) )?(?:international|public|government|development|policy|political|security|multilateral)',
);
const isAlternative = has(
  '(?<!\\p{L})(?:or|oder|ou|o|eller|tai|lub|или|або|veya|ή|או|أو|atau|या)(?!\\p{L})|或|または|또는',
);
const isInLieu = has('in lieu|instead of|bachelor|first[- ]level|alternativ|anstelle|au lieu de');

/** Words behind the last number: "aged 25 to 35 with" says nothing of the age of what follows. */
const afterNumbers = (words: string) => words.slice(words.search(/(?<=\d\D{0,3}\s|^)\D*$/u));

/** "at least 35 years old and have 12 years": the age is that of the number before. */
const AGE_OF_PREVIOUS = new RegExp(`^\\s?(?:de |of |di |d['’])?(?:${cues.AGE})`, 'u');
const withoutAge = (left: string, follows: boolean) => (follows ? left.replace(AGE_OF_PREVIOUS, '') : left);
const AND = /\s(?:and|und|et|y|e|en|og|och|ja|i|и|та|і|ve|και|dan|और)\s|\s[وו](?=\p{L})/u;
const upToAnd = (words: string) => words.split(AND)[0] ?? '';

/** A number of years and what the words around it make of it. */
interface Found extends Years {
  readonly sentence: Sentence;
  /** Strong: the words speak of experience; weak: only of a least amount. */
  readonly strong: boolean;
  readonly desirable: boolean;
  readonly part: boolean;
}

/** The numbers of years in a sentence that measure experience. */
function foundIn(sentence: Sentence, underDesirable: boolean): Found[] {
  const lower = sameLength(sentence.text);
  const written = yearsIn(lower);
  const bare =
    written.length > 0 ? bareNumbersIn(lower).filter(({ start }) => isAtLeast(lower.slice(0, start).slice(-NEXT))) : [];
  const inYears = [...written, ...bare].sort((a, b) => a.start - b.start);
  // Months are mostly those of contracts: they count only right beside the word for experience.
  const all = inYears.length > 0 ? inYears : monthsIn(lower);
  return all.flatMap((years, index): Found[] => {
    if (years.least > MOST_YEARS) return [];
    const leftEnd = all[index - 1]?.end ?? 0;
    const rightEnd = all[index + 1]?.start ?? lower.length;
    const left = withoutAge(lower.slice(Math.max(leftEnd, years.start - BEFORE), years.start), index > 0);
    const right = lower.slice(years.end, Math.min(rightEnd, years.end + AFTER));
    const clauseLeft = left.slice(left.search(/[^,;]*$/u));
    const clauseRight = right.slice(0, Math.max(0, right.search(/[,;.(]|$/u)));
    const experienceNext = isExperience(clauseRight) || isExperience(clauseLeft.slice(-NEXT));
    if (inYears.length === 0 && !experienceNext) return [];
    if (isPast(right)) return [];
    if (asksNone(lower) && !experienceNext) return [];
    if (isAge(afterNumbers(clauseLeft)) || isAge(upToAnd(clauseRight.slice(0, 16)))) return [];
    if (isOthers(left) || isNotAsked(lower, years, leftEnd, rightEnd)) return [];
    if (!experienceNext && (isTerm(clauseLeft) || isTerm(clauseRight.slice(0, 24)))) return [];
    const strong = experienceNext || isExperience(lower) || isService(right);
    const asked = isAtLeast(left) || isAtLeast(right) || isEssential(clauseLeft) || isEssential(clauseRight);
    if (!strong && !asked) return [];
    const upTo = years.most === null && (isUpTo(left) || isBelow(right));
    return [
      {
        ...years,
        least: upTo ? 0 : years.least,
        most: upTo ? years.least : years.most,
        sentence,
        strong,
        desirable:
          underDesirable ||
          isDesirable(left) ||
          isDesirable(sameClause(lower.slice(years.end, rightEnd).replace(OF_NEXT, ''))),
        part: index > 0 && isPart(left),
      },
    ];
  });
}

/** "Minimum 5, preferably 8 years": the last words before a number are about it. */
const OF_NEXT = /[,(]\s*(?:\p{L}+\s){1,3}$/u;
const NEXT_CLAUSE = new RegExp(`[.;]\\s|(?:${cues.DESIRABLE})\\p{L}*\\s?:`, 'u');

/** The words up to where another sentence or label begins: "… consular work. Desirable:", "…; desirable: a doctorate". */
function sameClause(right: string): string {
  return right.split(NEXT_CLAUSE)[0] ?? '';
}

/** All years of experience that a text names; those under a heading like "Desirable" are marked so. */
function foundYears(sentences: readonly Sentence[]): Found[] {
  let underDesirable = false;
  return sentences.flatMap((sentence) => {
    const lower = sameLength(sentence.text);
    const heading = sentence.text.trim().length <= LONGEST_HEADING;
    const found = foundIn(sentence, underDesirable);
    if (heading && found.length === 0) {
      if (isDesirableHeading(lower)) underDesirable = true;
      else if (isEssential(lower) || isExperience(lower)) underDesirable = false;
    }
    return found;
  });
}

/** The total of a sentence: the most of its numbers, or where they are alternatives, the first ("10 years, or 8 with a doctorate"). */
function totalOf(sentence: Sentence, found: readonly Found[]): Found | undefined {
  const inSentence = found.filter((years) => years.sentence === sentence && !years.part);
  const [first, last] = [inSentence[0], inSentence.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const between = sameLength(sentence.text).slice(first.end, last.start);
  const [most] = [...inSentence].sort((a, b) => b.least - a.least);
  const total = isAlternative(between) ? first : most;
  const limit = inSentence.find(({ least, start }) => least === 0 && total !== undefined && start > total.start);
  const isRange =
    limit?.most && total?.most === null && limit.most > total.least && limit.start - total.end < LONGEST_GAP;
  return isRange ? { ...total, most: limit.most } : total;
}

/**
 * The experience that a vacancy asks for in all: essential before desirable, the total before its parts, never ages, contracts or
 * the employer's own years.
 * @param text the vacancy's text, lines kept
 */
export function requirementIn(text: string): Requirement | null {
  const sentences = sentencesOf(text);
  const all = foundYears(sentences);
  const essential = all.filter(({ desirable }) => !desirable);
  const sure = essential.filter(({ strong }) => strong);
  const asked = [sure, essential].find(({ length }) => length > 0);
  const none = sentences.find((sentence) => asksNone(sameLength(sentence.text)));
  if (asked === undefined && none !== undefined) {
    return { least: 0, most: null, evidence: { quote: none.text.trim() } };
  }
  const found = asked ?? all;
  const totals = sentences.flatMap((sentence) => totalOf(sentence, found) ?? []);
  const first = totals.filter(({ sentence }) => !isInLieu(sameLength(sentence.text)));
  const [total] = [...(first.length > 0 ? first : totals)].sort((a, b) => b.least - a.least);
  if (total === undefined) return null;
  const { least, most, sentence } = total;
  const at = sentence.start;
  return { least, most, evidence: { quote: quoteOf(text, sentence, at + total.start, at + total.end) } };
}
