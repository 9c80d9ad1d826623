import { CAPITALS } from '../titles/capitals.ts';
import type { Alphabet } from './cues/index.ts';
import { folded, type Word, wordsOf } from './words.ts';

/** ISO 3166 codes of states and of territories that receive or send representatives. */
const REGIONS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW';

/** ISO 639 codes of the languages that profiles name. */
const LANGUAGES =
  'en fr de es pt it nl sv da no nb fi et lv lt is ru uk be pl cs sk sl hr sr bs mk bg ro hu sq el tr az hy ka ar fa ps he ur hi bn ta ne si pa zh yue ja ko vi th km lo my id ms tl sw am so ti ha yo ig zu af mn kk ky uz tg tk ca eu gl ga cy mt la ku lb rw ln wo';

type Name = readonly string[];

interface PlaceName {
  readonly words: Name;
  /** The part that stays in all cases of a language with endings; else the whole, with at most an s of the genitive. */
  readonly stem: string;
}

/** Languages whose names change their last letters. */
const INFLECTING = ['ru', 'uk', 'pl', 'fi', 'tr', 'el', 'hi', 'ar'];

/** Names by the first three letters of their first word. */
class Gazetteer {
  private readonly byStart = new Map<string, PlaceName[]>();

  add(name: string, language: string): void {
    const words = wordsOf(name).map(({ text }) => text);
    const first = words[0] ?? '';
    if (first.length < 2) return;
    const inflects = INFLECTING.includes(language) && first.length >= 5;
    const place = { words, stem: inflects ? first.replace(/[aeiouyаеиоуыьяйіοηαι]$/, '') : '' };
    const key = first.slice(0, 3);
    const bucket = this.byStart.get(key);
    if (bucket) bucket.push(place);
    else this.byStart.set(key, [place]);
  }

  /** The number of words of the longest name that begins at a word; 0 for none. */
  at(words: readonly Word[], from: number): number {
    let longest = 0;
    for (const { words: name, stem } of this.byStart.get(words[from]?.text.slice(0, 3) ?? '') ?? []) {
      if (name.length <= longest) continue;
      const isHere = name.every((part, index) =>
        isFormOf(words[from + index]?.text ?? '', part, index === 0 ? stem : ''),
      );
      if (isHere) longest = name.length;
    }
    return longest;
  }
}

/** Whether a word is a name, also in a case: "Norges", "Moskaus"; "в Москве", "Japonya'da". */
function isFormOf(word: string, name: string, stem: string): boolean {
  if (word === name || (name.length > 4 && word === `${name}s`)) return true;
  return stem !== '' && word.startsWith(stem) && word.length <= stem.length + 3;
}

const places = new Map<string, Gazetteer>();

function placesIn(alphabet: Alphabet, languages: readonly string[]): Gazetteer {
  const known = places.get(alphabet);
  if (known) return known;
  const gazetteer = new Gazetteer();
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const region of REGIONS.split(' ')) gazetteer.add(display.of(region) ?? '', language);
  }
  if (alphabet === 'latin') for (const capital of [...CAPITALS.split('|'), ...CITIES]) gazetteer.add(capital, 'en');
  places.set(alphabet, gazetteer);
  return gazetteer;
}

/** Seats of missions and of organisations that are no capitals, and short names of countries. */
const CITIES =
  'the hague|istanbul|hong kong|shanghai|mumbai|sydney|karachi|lagos|erbil|basra|barcelona|milan|munich|marseille|uk|usa|us|uae|drc|dprk|u.s|u.k|britain|holland|mexico|washington|rio de janeiro|sao paulo|cape town|johannesburg|los angeles|san francisco|chicago|houston|toronto|frankfurt|dubai|jeddah|alexandria|kolkata|chennai|osaka|busan|guangzhou|latin america|middle east|caucasus|western balkans|central asia|south korea|holy see|bosnia|ivory coast|cote d ivoire|congo|korea|burma|czech republic|turkey|palestine|kosovo|taiwan|brussels|geneva'.split(
    '|',
  );

/** Whether an alphabet has capitals, by which a name is told from a word. */
const CASED: readonly Alphabet[] = ['latin', 'greek', 'cyrillic'];

/** Which words belong to names of places: the number of words of the name that begins at each index. */
export function placesAt(
  words: readonly Word[],
  alphabet: Alphabet,
  languages: readonly string[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const gazetteer = placesIn(alphabet, languages);
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const isName = word !== undefined && (word.capital || !CASED.includes(alphabet));
    const length = isName ? gazetteer.at(words, at) : 0;
    if (length > 0) found.set(at, length);
    at += Math.max(1, length);
  }
  return found;
}

interface LanguageName {
  readonly code: string;
  /** The language that the name is taken from. */
  readonly from: string;
  readonly name: string;
  readonly stem: string;
  readonly longest: number;
}

const languageNames = new Map<string, readonly LanguageName[]>();

/** Languages that join words to compounds: "Englischkenntnisse". */
const COMPOUNDING = ['de', 'nl', 'sv', 'da', 'no', 'fi'];

/** Names that profiles use and the display names of Unicode (CLDR) lack, by language named and language of the name. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  zh: {
    en: ['mandarin'],
    fr: ['mandarin'],
    es: ['mandarin'],
    pt: ['mandarim'],
    it: ['mandarino'],
    nl: ['mandarijn'],
    pl: ['mandarynski'],
    ru: ['мандаринский'],
    he: ['מנדרינית'],
  },
  fa: { en: ['farsi', 'dari'], fr: ['farsi', 'dari'], it: ['farsi'], pl: ['farsi'], ru: ['фарси'], uk: ['фарсі'] },
  es: { en: ['castilian'], es: ['castellano'], pt: ['castelhano'], it: ['castigliano'], fr: ['castillan'] },
  nl: { en: ['flemish'], fr: ['flamand'], nl: ['vlaams'], de: ['flamisch'] },
};

/** Chinese names a language by its speech or its writing, and CLDR has one of the two. */
function otherNamesOf(name: string, code: string, from: string): readonly string[] {
  if (from === 'zh') return [name.replace(/[语文]$/, (end) => (end === '语' ? '文' : '语'))];
  if (from === 'zh-Hant') return [name.replace(/[語文]$/, (end) => (end === '語' ? '文' : '語'))];
  return OTHER_NAMES[code]?.[from] ?? [];
}

function languagesNamedIn(alphabet: Alphabet, languages: readonly string[]): readonly LanguageName[] {
  const known = languageNames.get(alphabet);
  if (known) return known;
  const names = languages.flatMap((from) => {
    const display = new Intl.DisplayNames([from], { type: 'language', fallback: 'none' });
    const cut = INFLECTING.includes(from) ? 2 : 0;
    const more = COMPOUNDING.includes(from) ? 12 : 2;
    return LANGUAGES.split(' ').flatMap((code): LanguageName[] => {
      const words = wordsOf(folded(display.of(code) ?? '').replace(/^ال/, ''));
      const name = (alphabet === 'arabic' || alphabet === 'hebrew' ? words[0] : words.at(-1))?.text ?? '';
      if (name.length < 2 || (name.length < 4 && alphabet === 'latin')) return [];
      return [name, ...otherNamesOf(name, code, from)].map((each) => {
        const stem = each.length - cut >= 4 ? each.slice(0, each.length - cut) : each;
        return { code, from, name: each, stem, longest: stem.length + cut + more };
      });
    });
  });
  languageNames.set(alphabet, names);
  return names;
}

/** The languages of people that a passage names. */
export interface NamedLanguages {
  /** Their ISO 639 codes. */
  readonly codes: readonly string[];
  /** Whether each is named in itself, as the switch of a site does ("English, Deutsch, Français"), and not in the language of the passage. */
  readonly isSwitch: boolean;
}

/** The languages that the words of a passage name. */
export function languagesIn(words: readonly Word[], alphabet: Alphabet, languages: readonly string[]): NamedLanguages {
  const names = languagesNamedIn(alphabet, languages);
  const spaced = ALPHABETS_WITH_SPACES.includes(alphabet);
  const found = new Map<string, Set<string>>();
  for (const { text } of words) {
    const forms = names.filter(({ stem, longest }) =>
      spaced ? text.startsWith(stem) && text.length <= longest : text.includes(stem),
    );
    // "Italiano" is the name in Italian, and only looks like a form of the English one.
    const exact = forms.filter(({ name }) => name === text);
    const named = exact.length > 0 ? exact : forms;
    // A word names one language, also where its beginning is that of several: "Norwegian", "norsk bokmål".
    const one = named.find((form) => found.has(form.code))?.code ?? named[0]?.code;
    for (const { code, from } of spaced ? named.filter((form) => form.code === one) : named) {
      found.set(code, (found.get(code) ?? new Set()).add(from));
    }
  }
  const named = [...found.values()];
  const most = Math.max(0, ...languages.map((from) => named.filter((all) => all.has(from)).length));
  const inThemselves = [...found].filter(([code, all]) => all.has(code)).length;
  return { codes: [...found.keys()], isSwitch: inThemselves > 1 && most <= found.size / 2 };
}

const ALPHABETS_WITH_SPACES: readonly Alphabet[] = ['latin', 'greek', 'cyrillic'];
