import { CAPITALS } from '../titles/capitals.ts';
import type { Lang } from '../titles/index.ts';
import { FIRST_LETTERS, NUMBERS, numberOf } from './beginning.ts';
import { fold } from './fold.ts';
import { LETTER_OF, scriptBy } from './letters.ts';
import {
  bareForms,
  capitalIn,
  formOf,
  isEnglishFormOf,
  isSame,
  isSemitic,
  type Likeness,
  nationalityOf,
} from './likeness.ts';
import type { Passage, Words } from './passage.ts';

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

/** The Arabic article, which words have and names are kept without. */
const ARTICLE = /^ال(?=..)/;

/** Three letters; two in Hebrew and Arabic, whose third may be the last and written otherwise. */
const beginningOf = (word: string) => word.slice(0, isSemitic(word) ? 2 : 3);

function named(lang: Lang, type: 'region' | 'language', codes: string): string[] {
  const display = new Intl.DisplayNames([lang], { type, fallback: 'none' });
  return codes.split(' ').map((code) => display.of(code) ?? '');
}

/** Countries and peoples of a language. */
const countries = (lang: Lang) =>
  within(gazetteers, lang, () =>
    gazetteerOf([...named(lang, 'region', REGIONS), ...named(lang, 'language', LANGUAGES)]),
  );

/** Countries of a language by themselves: no nationality is made of a people's name. */
const states = (lang: Lang) => within(gazetteers, `${lang} states`, () => gazetteerOf(named(lang, 'region', REGIONS)));

const capitals = () => within(gazetteers, 'capitals', () => gazetteerOf(CAPITALS.split('|')));

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
    for (const lang of this.#langs)
      if (lang !== 'en') {
        add(states(lang), nationalityOf(lang, word));
        add(countries(lang), formOf(lang));
      }
    add(capitals(), capitalIn(this.#langs, word), true);
    this.#begun.set(word, begun);
    return begun;
  }
}

/** For places in English; one list, since the last asked for is known at once. */
export const ENGLISH: readonly Lang[] = ['en'];

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
