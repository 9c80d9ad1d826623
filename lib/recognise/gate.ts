import { stemsIn } from './stem-search';

/**
 * Abbreviations count in their own spelling only, since "com" and "hom" are words of other languages. What stands before them may be the
 * end of another block.
 */
const SHORT =
  /(?:D?H[oO]M|H\.[oO]\.M|C[oO]M|CMD|H[oO]D|C[dD]A|DCM|DH[CM]|DPR|AEP|HMA|Amb|AMB|KUAI|AMAD|SRSG|EUSR|AE (?:and|&) P)(?![a-z])/g;
/**
 * Titles in other scripts, after the invisible characters, parts of letters and full-width letters that can break a title for the plain
 * expressions.
 */
const OTHER =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
  /[\u00ad\u0300-\u0344\u0346-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670\u093c\u1100-\u11ff\u200b-\u200f\u2060\u3099\u309a\ud835\ufb00-\ufb06\ufeff\uff01-\uff5e]|п[ої]с[оліуи]|мисси|міс[іи]|глав|голов|верхов|в[иі]сок|пост[оіип]|н[уі]нц|повер|пов[іи]р|диплом|с[оі]ветн|радни|атт?аше|секр|ранг|консу|спец|полпр|полном|ам[бв]ас|керів|минис|πρ[εέοό]|αποστ[οό]λ|αρμοστ|ντιπρ|νο[υύ]ντ|ακ[οό]λουθ|επιτετ|σ[υύ]μβ|γραμμ|ειδικ|απεστ|υπουργ|שגריר|נציג|נציב|משלח|נונצ|ממונה|ציר|יוע[ץצ]|מזכי|נספח|קונס|שליח|ראש|سفير|سفرا|بعث|بعوث|وفد|مفوض|مندوب|ممثل|قاصد|قا[ئي]م|وزير|مستش|سكرت|ملحق|قنصل|نا[ئي]ب|दूत|उच्चाय|प्रतिन|मिशन|चार्ज|प्रभारी|कौंसुल|सचिव|अताश|काउंस|कार्यव|सलाह|महावा|[大公特]使|代[办辦表理]|[领領]事|[参參][赞贊事]|[专專][员員]|[団团團馆館][长長]|[武記在務交]官|使[节節馆]|次席|秘[书書]|特派员|教廷|事處處|活動責|[수션시관찰무]단장|チーフ|[대공영특참]사|공관장|대표|서기관|무관/gi;
/** Any character that the stems do not know: all but plain and accented Latin letters, signs, dashes, quotes and spaces. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: single marks are meant
const UNKNOWN = /[\u00ad\u0300-\u200f\u2060-\uffff]/g;

/**
 * How far around a possible title its words are read, in characters: two or three sentences. Of 4,267 labelled lines none is decided by a word
 * farther away.
 */
const REACH = 180;

/** How much is read at once from a letter on that the stems do not know, in characters: it may be one word in Latin text, or text of its own. */
const STRANGE = 256;
/** Longer than any expression for such letters. */
const OVERLAP = 24;

/** Adds the offsets of titles with letters that the stems do not know, where such letters are: all, or the first only. */
function addStrangeHits(text: string, hits: number[], first: boolean): void {
  UNKNOWN.lastIndex = 0;
  for (let unknown = UNKNOWN.exec(text); unknown; unknown = UNKNOWN.exec(text)) {
    // an expression may begin with a Latin letter that is like a Greek one
    const begin = Math.max(0, unknown.index - 1);
    UNKNOWN.lastIndex = begin + STRANGE;
    const part = text.slice(begin, begin + (STRANGE + OVERLAP));
    OTHER.lastIndex = 0;
    for (let hit = OTHER.exec(part); hit && hit.index < STRANGE; hit = OTHER.exec(part)) {
      hits.push(begin + OTHER.lastIndex - 1);
      if (first) return;
    }
  }
}

/**
 * Whether a text may hold a title. Never false for a text with one, also where the title is broken by invisible characters or spelt in parts.
 * @param text any text, also joined from several blocks without signs between them
 */
export const mayHoldTitle = (text: string): boolean => gateHits(text, true).length > 0;

/**
 * The offsets (UTF-16) at which a title may stand, ascending: inside it or in its first words.
 * @param first whether one of them is enough
 */
export function gateHits(text: string, first = false): number[] {
  const { hits, isStrange } = stemsIn(text, first);
  if (first && hits.length > 0) return hits;
  if (isStrange) addStrangeHits(text, hits, first);
  SHORT.lastIndex = 0;
  while (SHORT.test(text)) hits.push(SHORT.lastIndex - 1);
  return hits.sort((a, b) => a - b);
}

/** The stretches of a text around its possible titles, ascending, not overlapping. */
export function* windowsOf(text: string): Generator<readonly [from: number, to: number]> {
  let from = -1;
  let to = -1;
  for (const hit of gateHits(text)) {
    if (from >= 0 && hit - REACH <= to) {
      to = Math.min(text.length, hit + REACH);
      continue;
    }
    if (from >= 0) yield [from, to];
    from = Math.max(0, hit - REACH);
    to = Math.min(text.length, hit + REACH);
  }
  if (from >= 0) yield [from, to];
}
