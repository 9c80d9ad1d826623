import type { Lang } from '../titles/index.ts';
import { alphabetOf, SCRIPT_OF } from './script.ts';

/** Whether a word of a text may be a word of a country's or town's name. Both are folded. */
export type Likeness = (word: string, name: string) => boolean;

/** Whether a word is Hebrew or Arabic. */
export const isSemitic = (word: string): boolean => SCRIPT_OF[alphabetOf(word.charCodeAt(0))] === 'attached';

/**
 * Whether a word of a text is a word of a name, also inflected: "Болгарии", "Norjassa", "Japonii". The last vowel of a long name may change; short
 * names must stand as they are or with a short ending.
 */
function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  if (isSemitic(word)) return isSemiticFormOf(word, name);
  const { length } = name;
  if (length < 4) return SCRIPT_OF[alphabetOf(name.charCodeAt(0))] === 'unspaced' && word.startsWith(name);
  const stem = length > 4 && /[aeioyаеиоуыьяйіїαεηιουοςaης]$/.test(name) ? name.slice(0, -1) : name;
  if (word.length < length && /[aeo]$/.test(name)) return false;
  return word.startsWith(stem) && word.length <= stem.length + (length > 5 ? 4 : 3);
}

/** Languages whose names of countries take short endings only: "Norwegens", "francesi". */
const UNINFLECTED: ReadonlySet<Lang> = new Set<Lang>(['fr', 'es', 'pt', 'it', 'de', 'nl', 'sv', 'da', 'no', 'id']);
const SHORT_ENDING = /^[aeiosnrmt]{0,2}$/;

/** As `isFormOf`, in a language of short endings: "Kongen" and "persona" are no forms of "Kongo" and "persa". */
const isPlainFormOf: Likeness = (word, name) => {
  const stem = name.length > 5 ? name.replace(/[aeiou]$/, '') : name;
  return word === name || (name.length >= 4 && word.startsWith(stem) && SHORT_ENDING.test(word.slice(stem.length)));
};

/** "Moldave" of "Moldavie", "sirio" of "Siria", "afgano" of "Afganistán", "uruguayo" of "Uruguay": a vowel for the end of the name. */
const VOWEL = /^[aeoi]s?$/;
const ONLY_ENDING = /^(?:i?[ae]|as)$/;
/** "Romano" is of Rome, and a surname. */
const OF_TOWNS = /^roman[oaie]$/;
/** What a country's name ends in that its nationality has not: "Afghan|istan", "Zwitser|land". */
const OF_LAND = /(?:ist(?:an|ao)|land(?:en)?|rijk)$/;

/** Whether a word may be the nationality of a country ("français" of "France"): it begins with the same letters and ends like one. */
function nationality(endings?: RegExp): Likeness {
  return (word, name) => {
    const bare = name.replace(OF_LAND, '');
    const stem = bare.length < 5 || word.startsWith(name) ? name : bare;
    const least = Math.max(4, stem.length - 3);
    if (name.length < 4 || !word.startsWith(stem.slice(0, least)) || OF_TOWNS.test(word)) return false;
    let shared = least;
    while (shared < Math.min(word.length, stem.length) && word.charCodeAt(shared) === stem.charCodeAt(shared)) shared++;
    const ending = word.slice(shared);
    const rest = stem.slice(shared);
    if (ending === '') return word.length >= name.length - 1 || name.endsWith('istan');
    if (VOWEL.test(ending) && (ONLY_ENDING.test(rest) || (rest === '' && /[nky]$/.test(stem)))) return true;
    if (rest === '' && /^is?$/.test(ending)) return true;
    if (/^c[oa]$/.test(ending)) return rest === '';
    // "ougand|ais": the end of the name may begin the ending.
    return endings !== undefined && (endings.test(ending) || (rest === '' && endings.test(stem.slice(-1) + ending)));
  };
}

/**
 * What makes a nationality of a country's name, after the letters that both begin with, folded: "finland|ais", "congo|leño", "brasili|anische".
 * Grammars of each language, own knowledge.
 */
const NATIONALITIES: Readonly<Partial<Record<Lang, Likeness>>> = {
  fr: nationality(
    /^(?:nn?e?|(?:l?n?|e)[ao]ise?|(?:c|qu)?a?[aei]ne?|\p{L}{0,3}(?:ien|yen|een)(?:ne)?|nole?|nde?|i?ote|ite|teque|ec)s?$/u,
  ),
  es: nationality(
    /^(?:(?:l|c|i|ol|qu)?[aeiu]?n[oa]s?|i?[aeio]n[oa]s?|[lu]?n?es(?:a|es|as)?|n?ol(?:a|es|as)?|i?[ei]?nses?|i(?:es|s)?|i?[oit]ta?s?|i[oa]tas?|[it]?[ae]c[oa]s?|t?ec[oa]s?|ci[oa]s?|ui(?:es)?)$/u,
  ),
  pt: nationality(
    /^(?:(?:l|c|i|ol|qu)?[aeiu]?n[oa]s?|i?[aeio]n[oa]s?|[lu]?n?es(?:a|es|as)?|ol(?:a)?|[ei]?nses?|nh[oa]s?|eir[oa]s?|i(?:s)?|i?[oi]tas?|t?ec[oa]s?|ci[oa]s?|ao|a)$/u,
  ),
  it: nationality(
    /^(?:(?:l|c|i|ol)?[aeiu]?n[oaie]|i?[aeio]n[oaie]|[lh]?n?es[ei]|[ei]?ns[ei]|i?[oi]t[aeio]|t?ec[oa]|c?hen[oaie]|zian[oaie])$/u,
  ),
  de: nationality(/^\p{L}{0,6}sch(?:e[mnrs]?)?$/u),
  nl: nationality(/^\p{L}{0,5}(?:se|sche?|ees|aans|ens)$/u),
  sv: nationality(/^\p{L}{0,6}sk[aet]?$/u),
  da: nationality(/^\p{L}{0,6}ske?$/u),
  no: nationality(/^\p{L}{0,6}ske?$/u),
  fi: nationality(/^\p{L}?lai\p{L}*$/u),
  pl: nationality(/^\p{L}{0,4}[sc]k\p{L}{1,4}$/u),
  tr: nationality(/^l[iu]\p{L}{0,4}$/u),
};
const OTHER_NATIONALITY = nationality();

/** Whether a word of another alphabet may be the nationality of a country: it begins with the same letters and is not much longer. */
const isKinOf: Likeness = (word, name) => {
  const letters = Math.min(5, Math.max(4, name.length - 1));
  return (
    name.length >= 4 &&
    (word.length <= name.length + 4 || LONG_ENDING.test(word)) &&
    word.slice(0, letters) === name.slice(0, letters)
  );
};

/** Endings of long nationalities: "китайський". */
const LONG_ENDING = /сь?к\p{L}{1,3}$/u;

/** Articles, prepositions and conjunctions joined to the front of a word. */
const JOINED = /^(?:[وفبكل]{0,2}ال|لل|[وفبكل]|[והבכלמש]{1,2})(?=..)/;
/** What a country's name loses and a nationality gains at the end: "צרפת", "צרפתית"; "كندا", "كندية". */
const SEMITIC_ENDING = /(?:א?ית?|יה|ים|[הו]|ي(?:ة|ين|ا)?|[اة])$/;
const NATIONALITY = /(?:ית?|ي(?:ة|ين)?)$/;
/** "مالي" is of Mali, and of money. */
const MONEY = 'مال';

const isSemiticFormOf: Likeness = (word, name) => {
  for (const bare of bareForms(word)) {
    if (bare === name) return true;
    const stem = stemOf(bare);
    if (stem.length > 2 && stem !== MONEY && NATIONALITY.test(bare) && stem === stemOf(name)) return true;
  }
  return false;
};

/** A Hebrew or Arabic word as it stands, and without what may be joined to its front. */
export const bareForms = (word: string) => [word, word.slice(1), word.replace(JOINED, '')];

/** Without its ending, and with the letters that Hebrew writes otherwise at the end of a word. */
const stemOf = (word: string) =>
  word.replace(SEMITIC_ENDING, '').replace(/[ךםןףץ]$/, (last) => String.fromCharCode(last.charCodeAt(0) + 1));

/** Endings that make an English country name a nationality: "Indian", "Chilean", "Togolese", "Iraqi", "Kenya's". */
const ENGLISH_ENDING = /^(?:[aeiouy]{0,2}(?:n|ns|s|ch|c)?|[aeiou]?l?ese|ish|[nvwdtg]?i?ans?|[nd]i)$/;

export const isEnglishFormOf: Likeness = (word, name) => {
  if (word === name) return true;
  const stem = name.length > 4 ? name.replace(/[aeiouy]$/, '') : name;
  return name.length >= 4 && word.startsWith(stem) && ENGLISH_ENDING.test(word.slice(stem.length));
};

export const isSame: Likeness = (word, name) => word === name;
/** Names of cities: in a language with cases long ones also with an ending ("w Dakarze", "Moskovassa"), else with an s ("Londons"). */
export const capitalIn = (langs: readonly Lang[], word: string): Likeness =>
  langs.some((lang) => INFLECTED.has(lang)) || alphabetOf(word.charCodeAt(0)) !== 'latin' ? isCapital : isPlainCapital;

const INFLECTED: ReadonlySet<Lang> = new Set<Lang>(['fi', 'pl', 'tr']);
const isCapital: Likeness = (word, name) => (name.length >= 5 ? isFormOf(word, name) : word === name);
const isPlainCapital: Likeness = (word, name) => word === name || word === `${name}s`;

/** How words of a text are compared with the countries of a language, English aside. */
export function nationalityOf(lang: Lang, word: string): Likeness {
  return alphabetOf(word.charCodeAt(0)) === 'latin' ? (NATIONALITIES[lang] ?? OTHER_NATIONALITY) : isKinOf;
}

/** How words of a text are compared with the countries and the peoples of a language, English aside. */
export const formOf = (lang: Lang): Likeness => (UNINFLECTED.has(lang) ? isPlainFormOf : isFormOf);
