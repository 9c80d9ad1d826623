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

/** Names by the first three letters of their first word. */
class Gazetteer {
  private readonly byStart = new Map<string, { readonly name: Name; readonly code: string }[]>();

  add(name: string, code: string): void {
    const words = wordsOf(name).map(({ text }) => text);
    const key = words[0]?.slice(0, 3);
    if (key === undefined || key.length < 2) return;
    const bucket = this.byStart.get(key);
    if (bucket) bucket.push({ name: words, code });
    else this.byStart.set(key, [{ name: words, code }]);
  }

  /** The longest name that begins at a word, as its code and number of words. */
  at(words: readonly Word[], from: number): { code: string; length: number } | null {
    let best: { code: string; length: number } | null = null;
    for (const { name, code } of this.byStart.get(words[from]?.text.slice(0, 3) ?? '') ?? []) {
      if (best !== null && name.length <= best.length) continue;
      if (name.every((part, index) => isFormOf(words[from + index]?.text ?? '', part)))
        best = { code, length: name.length };
    }
    return best;
  }
}

/** Whether a word is a name, also inflected: "Moskau", "в Москве", "Japonya'da"; the last vowel of a long name may change. */
function isFormOf(word: string, name: string): boolean {
  if (word === name) return true;
  if (name.length < 5) return false;
  const stem = /[aeiouyаеиоуыьяйіοηαι]$/.test(name) ? name.slice(0, -1) : name;
  return word.startsWith(stem) && word.length <= stem.length + 3;
}

const places = new Map<string, Gazetteer>();

function placesIn(alphabet: Alphabet, languages: readonly string[]): Gazetteer {
  const known = places.get(alphabet);
  if (known) return known;
  const gazetteer = new Gazetteer();
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const region of REGIONS.split(' ')) gazetteer.add(display.of(region) ?? '', region);
  }
  if (alphabet === 'latin') for (const capital of [...CAPITALS.split('|'), ...CITIES]) gazetteer.add(capital, capital);
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
    const place = isName ? gazetteer.at(words, at) : null;
    if (place) found.set(at, place.length);
    at += place?.length ?? 1;
  }
  return found;
}

/** A name of a language in a text: which language, and in which language it is named. */
export interface NamedLanguage {
  readonly code: string;
  /** Whether it is named in itself, as switches of sites do: "Français", "Deutsch". */
  readonly byItself: boolean;
}

interface LanguageName extends NamedLanguage {
  readonly stem: string;
  readonly longest: number;
}

const languageNames = new Map<string, readonly LanguageName[]>();

/** Languages that join words to compounds ("Englischkenntnisse"), and those whose adjectives change their last letters. */
const COMPOUNDING = ['de', 'nl', 'sv', 'da', 'no', 'fi'];
const INFLECTING = ['ru', 'uk', 'pl', 'fi', 'el', 'hi', 'ar'];

function languagesNamedIn(alphabet: Alphabet, languages: readonly string[]): readonly LanguageName[] {
  const known = languageNames.get(alphabet);
  if (known) return known;
  const names = languages.flatMap((language) => {
    const display = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
    const cut = INFLECTING.includes(language) ? 2 : 0;
    const more = COMPOUNDING.includes(language) ? 12 : 2;
    return LANGUAGES.split(' ').flatMap((code): LanguageName[] => {
      const name = folded(display.of(code) ?? '').replace(/^ال/, '');
      const last = wordsOf(name).at(-1)?.text ?? '';
      const first = alphabet === 'arabic' || alphabet === 'hebrew' ? (wordsOf(name)[0]?.text ?? '') : last;
      if (first.length < 2 || (first.length < 4 && alphabet === 'latin' && first !== 'thai')) return [];
      const stem = first.length - cut >= 4 ? first.slice(0, first.length - cut) : first;
      return [{ code, byItself: code === language, stem, longest: stem.length + cut + more }];
    });
  });
  languageNames.set(alphabet, names);
  return names;
}

/** The languages that the words of a passage name, each once. */
export function languagesIn(words: readonly Word[], alphabet: Alphabet, languages: readonly string[]): NamedLanguage[] {
  const names = languagesNamedIn(alphabet, languages);
  const found = new Map<string, NamedLanguage>();
  for (const { text } of words) {
    for (const { code, byItself, stem, longest } of names) {
      const at = alphabet === 'latin' || alphabet === 'cyrillic' || alphabet === 'greek' ? 0 : -1;
      const begins = at === 0 ? text.startsWith(stem) && text.length <= longest : text.includes(stem);
      if (begins && !found.has(code)) found.set(code, { code, byItself });
    }
  }
  return [...found.values()];
}
