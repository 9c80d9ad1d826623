import { CAPITALS } from '../titles/capitals.ts';
import type { Lang } from '../titles/index.ts';
import { FIRST_LETTERS, NUMBERS, numberOf } from './beginning.ts';
import { fold } from './fold.ts';
import { LETTER_OF, scriptBy } from './letters.ts';
import type { Passage, Words } from './passage.ts';
import { alphabetOf, SCRIPT_OF } from './script.ts';

/** ISO 3166 codes of states, and of territories that receive or send representatives (HK, PS, TW, XK); EU and UN are organisations. */
const REGIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW';

/** ISO 639-1 codes of languages named like the people who send ambassadors: "svedese" is no form of "Svezia". */
const LANGUAGES =
  'az be bg bs ca cs da de el en es et fa fi fr ga hr hu hy is it ja ka kk ko ky lo lt lv mg mk mn ms mt ne nl no pl pt ro ru sk sl sq sr sv th tr uk vi zh';

type Name = readonly string[];
/** Names by the first letters of their first word. */
type Gazetteer = ReadonlyMap<string, readonly Name[]>;

const gazetteers = new Map<string, Gazetteer>();

function gazetteerOf(names: Iterable<string>): Gazetteer {
  const byStart = new Map<string, Name[]>();
  for (const name of names) {
    const words = fold(name)
      .text.split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean)
      .map((word) => word.replace(ARTICLE, ''));
    const first = words[0];
    if (first === undefined || (first.length < 2 && words.length < 2)) continue;
    const key = beginningOf(first);
    const bucket = byStart.get(key);
    if (bucket) bucket.push(words);
    else byStart.set(key, [words]);
  }
  return byStart;
}

/** Three letters; two in Hebrew and Arabic, whose third may be the last and written otherwise. */
const beginningOf = (word: string) => word.slice(0, isSemitic(word) ? 2 : 3);

const isSemitic = (word: string) => SCRIPT_OF[alphabetOf(word.charCodeAt(0))] === 'attached';

function named(lang: Lang, type: 'region' | 'language', codes: string): string[] {
  const display = new Intl.DisplayNames([lang], { type, fallback: 'none' });
  return codes.split(' ').map((code) => display.of(code) ?? '');
}

function countries(lang: Lang): Gazetteer {
  const ready = gazetteers.get(lang);
  if (ready) return ready;
  const found = gazetteerOf([...named(lang, 'region', REGIONS), ...named(lang, 'language', LANGUAGES)]);
  gazetteers.set(lang, found);
  return found;
}

function capitals(): Gazetteer {
  const ready = gazetteers.get('capitals');
  if (ready) return ready;
  const found = gazetteerOf(CAPITALS.split('|'));
  gazetteers.set('capitals', found);
  return found;
}

/**
 * Whether a word of a text is a word of a name, also inflected or made an adjective: "Indian", "Болгарии", "Türkiye'nin". The last vowel of a
 * long name may change; short names must stand as they are or with a short ending.
 */
function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  if (isSemitic(word)) return isSemiticFormOf(word, name);
  const { length } = name;
  if (length < 4) return SCRIPT_OF[alphabetOf(name.charCodeAt(0))] === 'unspaced' && word.startsWith(name);
  const stem = length > 4 && /[aeiouyаеиоуыьяйіїαεηιουοςaης]$/.test(name) ? name.slice(0, -1) : name;
  return word.startsWith(stem) && word.length <= stem.length + (length > 4 ? 4 : 3);
}

/** Languages whose names of countries take short endings only: "Norwegens", "francesi". */
const UNINFLECTED: ReadonlySet<Lang> = new Set<Lang>(['fr', 'es', 'pt', 'it', 'de', 'nl', 'sv', 'da', 'no', 'id']);
const SHORT_ENDING = /^[aeiosnrmt]{0,2}$/;

/** As `isFormOf`, in a language without cases: "Kongen" and "persona" are no forms of "Kongo" and "persa". */
const isPlainFormOf: Likeness = (word, name) => {
  const stem = name.length > 5 ? name.replace(/[aeiou]$/, '') : name;
  return word === name || (name.length >= 4 && word.startsWith(stem) && SHORT_ENDING.test(word.slice(stem.length)));
};

/** What makes a nationality of a country's name, after the letters that both begin with: "finland|ais", "iran|ischen", "togo|lese", "norwe|ski". */
const NATIONAL_ENDING =
  /^(?:ns?|nn?es?|n[ao]s?|[aeio]?[ae]nn?[aeios]*|[ae]?in[aeios]*|i?ens[ei]s?|l?es[ei]?s?|l?es[ae]s?|l?[ao]is(?:es?)?|ain[es]*|ien(?:ne)?s?|iann?[aeios]*|n?ol[aes]*|nd[es]*|[ai]t[aeio]s?|eir[ao]s?|[aeio]?i(?:es|s)?|ens?isk[aet]?|l?(?:es)?isk[aet]?|[aeio]?n?s[ck]?h?e?|e?r?isch\p{L}{0,2}|er(?:in(?:nen)?|n|s)?|l[aä]i\p{L}*|[ns]?sk\p{L}{1,4}|cki\p{L}{0,2}|l[iu])$/u;

/** Whether a word may be the nationality of a country ("français" of "France"): it begins with the same letters and ends like one. */
const isNationalityOf: Likeness = (word, name) => {
  const least = Math.max(4, name.length - 3);
  if (name.length < 4 || !word.startsWith(name.slice(0, least))) return false;
  let shared = least;
  while (shared < word.length && word.charCodeAt(shared) === name.charCodeAt(shared)) shared++;
  const ending = word.slice(shared);
  return ending === '' ? word.length >= name.length - 2 : NATIONAL_ENDING.test(ending);
};

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

const ARTICLE = /^ال(?=..)/;
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

const bareForms = (word: string) => [word, word.slice(1), word.replace(JOINED, '')];

/** Without its ending, and with the letters that Hebrew writes otherwise at the end of a word. */
const stemOf = (word: string) =>
  word.replace(SEMITIC_ENDING, '').replace(/[ךםןףץ]$/, (last) => String.fromCharCode(last.charCodeAt(0) + 1));

/** Endings that make an English country name a nationality: "Indian", "Chilean", "Togolese", "Iraqi", "Kenya's". */
const ENGLISH_ENDING = /^(?:[aeiouy]{0,2}(?:n|ns|s|ch|c)?|[aeiou]?l?ese|ish|[nvwdtg]?i?ans?|[nd]i)$/;

const isEnglishFormOf: Likeness = (word, name) => {
  if (word === name) return true;
  const stem = name.length > 4 ? name.replace(/[aeiouy]$/, '') : name;
  return name.length >= 4 && word.startsWith(stem) && ENGLISH_ENDING.test(word.slice(stem.length));
};

type Likeness = (word: string, name: string) => boolean;
const isSame: Likeness = (word, name) => word === name;
/** Long names of cities also with an ending ("w Dakarze", "Moskovassa"). */
const isCapital: Likeness = (word, name) => (name.length >= 5 ? isFormOf(word, name) : word === name);

/** Names that a word may begin, by gazetteer, likeness and word; a word is compared once. */
const beginnings = new Map<Gazetteer, Map<Likeness, Map<string, readonly Name[]>>>();
const NO_NAMES: readonly Name[] = [];
/** Words remembered with the names they begin; more begin anew, so that memory stays bounded. */
const MOST_WORDS = 20_000;

function namesBegunBy(word: string, gazetteer: Gazetteer, alike: Likeness): readonly Name[] {
  const byLikeness = within(beginnings, gazetteer, () => new Map<Likeness, Map<string, readonly Name[]>>());
  const byWord = within(byLikeness, alike, () => new Map<string, readonly Name[]>());
  const known = byWord.get(word);
  if (known) return known;
  if (byWord.size >= MOST_WORDS) byWord.clear();
  const keys = new Set((isSemitic(word) ? bareForms(word) : [word]).map(beginningOf));
  const names = [...keys].flatMap((key) => gazetteer.get(key) ?? []).filter(([first = '']) => alike(word, first));
  const begun = names.length > 0 ? names : NO_NAMES;
  byWord.set(word, begun);
  return begun;
}

function within<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The last word of the longest of some names that begin at a word, or -1. */
function lastWordOf(names: readonly Name[], words: Words, index: number, alike: Likeness): number {
  let best = -1;
  for (const name of names) {
    let matches = true;
    for (let offset = 1; matches && offset < name.length; offset++) {
      const word = words.at(index + offset)?.text;
      matches = word !== undefined && alike(word, name[offset] ?? '');
    }
    if (matches) best = Math.max(best, index + name.length - 1);
  }
  return best;
}

/** How many letters of a word or name tell whether they can be alike. */
const lettersOf = (code: number) => (scriptBy(LETTER_OF[code] ?? 0) === 'unspaced' ? 1 : FIRST_LETTERS);

/** Names that a word may begin, and how their other words are compared. */
interface Begun {
  readonly alike: Likeness;
  readonly names: readonly Name[];
  /** Whether they are written with a capital in every language that has them. */
  readonly areProper: boolean;
}

/** The countries and capitals that are known beside titles of some languages; English names always are. */
export class Places {
  readonly #langs: readonly Lang[];
  /** Whether any name begins with the letters that a number is made of. */
  readonly #firstLetters: Uint8Array;
  /** What begins with a word; nothing with most. */
  readonly #begun = new Map<string, readonly Begun[]>();

  constructor(langs: readonly Lang[]) {
    this.#langs = langs;
    this.#firstLetters = firstLettersIn(langs);
  }

  /** Whether a name may begin with a word, by its first letters: the price of one look-up for nearly all words. */
  mayStart({ text, words }: Passage, word: number): boolean {
    const start = words.startOf(word);
    const script = scriptBy(LETTER_OF[text.charCodeAt(start)] ?? 0);
    if (script === 'spaced') return this.#firstLetters[words.numberOf(word)] === 1;
    // Words with an article joined to their front begin with its letters.
    return (
      script === 'attached' || this.#firstLetters[numberOf(text, start, Math.min(start + 1, words.endOf(word)))] === 1
    );
  }

  /**
   * Gives the index of the last word of a name that begins at a word, or -1.
   * @param isSmall whether the word begins with a small letter, so that it is no town's name
   */
  lastOf({ words }: Passage, index: number, isSmall: boolean): number {
    const first = words.at(index);
    let last = -1;
    if (first)
      for (const { alike, names, areProper } of this.#begunBy(first.text))
        if (!isSmall || !areProper) last = Math.max(last, lastWordOf(names, words, index, alike));
    return last;
  }

  #begunBy(word: string): readonly Begun[] {
    const known = this.#begun.get(word);
    if (known) return known;
    if (this.#begun.size >= MOST_WORDS) this.#begun.clear();
    const begun: Begun[] = [];
    const add = (gazetteer: Gazetteer, alike: Likeness, areProper = false) => {
      const names = namesBegunBy(word, gazetteer, alike);
      if (names.length > 0) begun.push({ alike, names, areProper });
    };
    add(countries('en'), isEnglishFormOf);
    const isLatin = alphabetOf(word.charCodeAt(0)) === 'latin';
    for (const lang of this.#langs) {
      if (lang === 'en') continue;
      add(countries(lang), isLatin ? isNationalityOf : isKinOf);
      add(countries(lang), UNINFLECTED.has(lang) ? isPlainFormOf : isFormOf);
    }
    add(capitals(), isCapital, true);
    this.#begun.set(word, begun);
    return begun;
  }
}

const placesBy = new Map<string, Places>();
let lastLangs: readonly Lang[] = [];
let lastPlaces: Places | undefined;

/** The places known beside titles of some languages; a title asks many times with the same ones. */
export function placesOf(langs: readonly Lang[]): Places {
  if (lastPlaces && langs === lastLangs) return lastPlaces;
  lastLangs = langs;
  lastPlaces = within(placesBy, langs.join(), () => new Places(langs));
  return lastPlaces;
}

function firstLettersIn(langs: readonly Lang[]): Uint8Array {
  const table = new Uint8Array(NUMBERS);
  for (const gazetteer of [countries('en'), capitals(), ...langs.map(countries)])
    for (const names of gazetteer.values())
      for (const [first = ''] of names)
        table[numberOf(first, 0, Math.min(first.length, lettersOf(first.charCodeAt(0))))] = 1;
  table[numberOf('us', 0, 2)] = 1;
  return table;
}

/** Whether a word by itself names a country or a capital ("London" in "Londonambassadør"). */
export function isPlaceName(text: string, langs: readonly Lang[]): boolean {
  const word = text.replace(/-$/, '');
  return [...langs.map(countries), countries('en'), capitals()].some((names) =>
    namesBegunBy(word, names, isSame).some((name) => name.length === 1),
  );
}

/** Where a country's name begins that ends at an offset of a script without spaces ("フランス大使", "法国大使"), or -1. */
export function placeEndingAt(text: string, end: number, langs: readonly Lang[]): number {
  for (let start = end - 2; start >= Math.max(0, end - LONGEST_UNSPACED); start--) {
    const key = text.slice(start, start + 3);
    for (const lang of langs) {
      for (const [name, more] of countries(lang).get(end - start < 3 ? text.slice(start, end) : key) ?? [])
        if (more === undefined && name === text.slice(start, end)) return start;
    }
  }
  return -1;
}

const LONGEST_UNSPACED = 9;
