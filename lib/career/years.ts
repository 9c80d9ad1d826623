import { plainDigits } from './digits.ts';
import { MONTH_UNIT, YEAR_UNIT } from './duration.ts';
import { CJK_NUMBER, NUMBER_WORDS, numberOf } from './number-words.ts';

/** A number of years named in a text. */
export interface Years {
  readonly least: number;
  /** The upper end of "5-7 years" and of "up to 5 years". */
  readonly most: number | null;
  readonly start: number;
  readonly end: number;
}

/** Adjectives made of years ("zehnjährig", "10-letnie", "30-летний", "tioårig"), and the years themselves. */
const UNIT = `${YEAR_UNIT}|jähr(?:ige?[nrsm]?)?|letni\\p{L}*|летн\\p{L}+|річн\\p{L}+|årig\\p{L}*|års|vuotis\\p{L}*|yıllık|ετ(?:ή|ής|είς|ία\\p{L}?)|χρον\\p{L}+`;
const DECADE =
  'decades?|décennies?|jahrzehnten?|décadas?|decenni(?:o|a|um)?|десятилет\\p{L}+|десятиліт\\p{L}+|dekad\\p{L}*|årti(?:onden|er)|vuosikymmen\\p{L}*|tiår\\p{L}*|decennia|dasawarsa|dekade|δεκαετί\\p{L}+|עשורים|עשור|عقود|दशक\\p{L}*\\p{M}*\\p{L}*\\p{M}*';
/** Lengths that one word or phrase names. */
const PHRASES: Readonly<Record<string, number>> = {
  'عقدين|عقدان|שני עשורים|yirmi yıl': 20,
  'τριετ(?:ή|ής|είς|ούς|ία\\p{L}?)': 3,
  'τετραετ(?:ή|ής|είς|ούς|ία\\p{L}?)': 4,
  'πενταετ(?:ή|ής|είς|ούς|ία\\p{L}?)': 5,
  'εξαετ(?:ή|ής|είς|ούς|ία\\p{L}?)': 6,
  'επταετ(?:ή|ής|είς|ούς|ία\\p{L}?)': 7,
  'οκταετ(?:ή|ής|είς|ούς|ία\\p{L}?)': 8,
  'δωδεκαετ(?:ή|ής|είς|ούς|ία\\p{L}?)': 12,
  'δεκαπενταετ(?:ή|ής|είς|ούς|ία\\p{L}?)': 15,
  'δεκαετ(?:ή|ής|είς|ούς)': 10,
  'εικοσαετ(?:ή|ής|είς|ούς|ία\\p{L}?)': 20,
  biennale: 2,
  triennale: 3,
  sessennale: 6,
  settennale: 7,
  quinquennale: 5,
  decennale: 10,
  quindicennale: 15,
  ventennale: 20,
  trentennale: 30,
  '(?:half a|ein halbes|une demi-|media|meia|mezzo|пол)[- ]?(?:decade|jahrzehnt|décennie|década|decennio|десятилетия)': 5,
  'a decade and a half|anderthalb jahrzehnten?|una década y media|полтора десятилетия|полтора десятка лет': 15,
  "(?:un)?e dizaine d['’](?:années|ans)|una decena de años|uma dezena de anos|una decina d['’]anni|десяток лет": 10,
  "(?:a|one) dozen years|une douzaine d['’](?:années|ans)|ein dutzend jahren?|una docena de años|una dozzina d['’]anni": 12,
  "une quinzaine d['’](?:années|ans)|una quindicina d['’]anni": 15,
  "une vingtaine d['’](?:années|ans)|una veintena de años|uma vintena de anos|una ventina d['’]anni": 20,
  "une trentaine d['’](?:années|ans)|una trentina d['’]anni": 30,
  'a decade': 10,
  'quarter[ -](?:of a )?century': 25,
  'quart de siècle': 25,
  vierteljahrhundert: 25,
  'cuarto de siglo': 25,
  'quarto di secolo': 25,
  'quarto de século': 25,
  'четверть века': 25,
  'чверть століття': 25,
  'ćwierć wieku': 25,
};
const PHRASE = Object.keys(PHRASES).join('|');
const LENGTHS = Object.entries(PHRASES).map(([phrase, years]) => ({ years, phrase: new RegExp(`^${phrase}$`, 'u') }));

const NUMBER = `(?:\\d{1,2}(?!\\d|[.,:]\\d)|(?<!\\p{L})(?:${NUMBER_WORDS})|(?<![一二三四五六七八九十百])(?:${CJK_NUMBER})(?=\\s?[余餘多]?[个個]?\\s?年))`;
const IN_BRACKETS = `(?:\\s?[(（]\\s?(?:\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?|[\\p{L}\\p{M}-]{2,20})\\s?[)）])?`;
const TO =
  '\\s?(?:[-–—−~〜～]|to|bis|à|a|al|tot|till|til|до|do|ile|ila|至|到|and|und|et|y|e|og|och|і|та|и|i|ve|ja|έως|ως|με|إلى|الى|و|עד|sampai|hingga|से)\\s?';
const FILLER =
  '(?:\\+|plus|full|more|or more|oder mehr|ou plus|o más|ou mais|completed|volle[n]?|vollendete[n]?|полных|повних|pełnych|tam|hele|good|solid|et plus|余|餘|多)';
const YEARS = new RegExp(
  `(?<![\\d.]|\\d,)(?<from>${NUMBER})${IN_BRACKETS}(?:(?:\\s?(?:${UNIT}))?${TO}(?<to>${NUMBER})${IN_BRACKETS})?(?:\\s?[)）])?(?:[\\s-]?${FILLER})*[\\s'’-]{0,2}(?:(?<years>${UNIT})|(?<decades>${DECADE}))(?:['’]s?)?(?!\\p{L}(?<![年년]\\p{L}))|(?<!\\p{L})(?<phrase>${PHRASE})`,
  'gu',
);

/** A form's field: "Years of experience: 5". */
const FIELD =
  /(?:years? of experience|experience \(?(?:in )?years\)?|experience required|jahre berufserfahrung|années d['’]expérience|años de experiencia|anos de experiência|anni di esperienza)\s?[:：]\s?(\d{1,2})(?![\d-])/gu;

/** The text in lower case and with plain digits, its offsets kept. */
export function sameLength(text: string): string {
  return plainDigits(text.replace(/İ/g, 'i')).toLowerCase();
}

function lengthOf(phrase: string): number {
  return LENGTHS.find((length) => length.phrase.test(phrase))?.years ?? Number.NaN;
}

/**
 * The numbers of years that a text names, in digits or words, in text order.
 * @param lower the text as `sameLength` gives it
 */
export function yearsIn(lower: string): Years[] {
  const fields = [...lower.matchAll(FIELD)].map(({ 0: all, 1: least, index }) => ({
    least: Number(least),
    most: null,
    start: index + all.length - (least?.length ?? 0),
    end: index + all.length,
  }));
  const named = [...lower.matchAll(YEARS)].flatMap((found) => {
    const { from, to, decades, phrase } = found.groups ?? {};
    const unit = decades === undefined ? 1 : 10;
    const first = phrase === undefined ? numberOf(from ?? '') * unit : lengthOf(phrase);
    const last = to === undefined ? null : numberOf(to) * unit;
    if (Number.isNaN(first) || (last !== null && Number.isNaN(last))) return [];
    const rising = last === null || last >= first;
    return [
      {
        least: rising ? first : last,
        most: rising ? last : null,
        start: found.index,
        end: found.index + found[0].length,
      },
    ];
  });
  return [...fields, ...named].sort((a, b) => a.start - b.start);
}

const BARE = new RegExp(
  `(?<=(?:for|of|minimum|least|minimaal|minstens|mindestens|wenigstens|minst|mindst|vähintään|almeno|minimo|mínimo|menos|moins|min\\.|during|seit|depuis|durante|de|di|von|da|i|voor)\\s)(?<number>${NUMBER})(?=\\s*(?:[.,;)]|$))`,
  'gu',
);

/** Numbers whose unit was said before: "a runner for 40 years, a diplomat for six"; to be asked only of such sentences. */
export function bareNumbersIn(lower: string): Years[] {
  return [...lower.matchAll(BARE)].flatMap((found) => {
    const least = numberOf(found.groups?.number ?? '');
    return Number.isNaN(least) ? [] : [{ least, most: null, start: found.index, end: found.index + found[0].length }];
  });
}

const MONTHS = new RegExp(`(?<![\\d.,])(\\d{1,2})['’\\s-]{0,2}(?:${MONTH_UNIT})(?!\\p{L})['’]?`, 'gu');

/** As {@link yearsIn}, for lengths in months ("18 months"), in years. */
export function monthsIn(lower: string): Years[] {
  return [...lower.matchAll(MONTHS)].map((found) => ({
    least: Number(found[1]) / 12,
    most: null,
    start: found.index,
    end: found.index + found[0].length,
  }));
}
