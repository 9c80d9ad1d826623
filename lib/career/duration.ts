import { plainDigits } from './digits.ts';

/** Words for "year" with their inflections, as a regular expression; 23 languages. */
export const YEAR_UNIT =
  'years?|yrs?|ans?|années?|años?|anos?|jahren?s?|anni|anno|jaar|jaren|лет|год[ауы]?|годов|рок[иуів]*|років|літ|lata|lat|roku?|yıl(?:ı|a|dan|dır)?|sene|år|vuo[tds]\\p{L}*|v|χρόνια|χρόνων|έτη|ετών|έτος|سنوات|سنة|سنه|أعوام|عاما|عامًا|عام|שנים|שנות|שנה|tahun|वर्षों?|वर्ष|साल|年間?|년간?|개년';
/** Words for "month", as YEAR_UNIT. */
export const MONTH_UNIT =
  'months?|mos?|mdr?|mths?|mois|mes(?:es)?|mês|monate?n?|mes[ei]|maand(?:en)?|mnd|мес\\p{L}*|міс\\p{L}*|mies\\p{L}*|ay|månad(?:er)?|måned(?:er)?|mån|kuukau\\p{L}*|kk|μήνες|μήνας|μηνών|أشهر|اشهر|شهور|شهرا?|חודשים|חודש|bulan|महीने|महीना|माह|[個个かヶカ]月間?|月間|개월';

const AMOUNT = new RegExp(
  `(?<![\\d和成RHS])(?<![和成]\\d{1,2}年\\s?[~～〜―–-]\\s?)(\\d{1,3})\\s?(?:(${YEAR_UNIT})|(${MONTH_UNIT}))(?!\\p{L})\\.?`,
  'giu',
);

export interface Duration {
  readonly months: number;
  /** The text with the duration blanked out, offsets kept. */
  readonly rest: string;
}

/**
 * The duration printed beside dates ("20 yrs 3 mos", "2 Jahre, 3 Monate"), in months; 0 where none is printed.
 */
export function durationIn(text: string): Duration {
  let months = 0;
  const rest = plainDigits(text).replace(AMOUNT, (all, amount: string, years: string | undefined) => {
    months += Number(amount) * (years === undefined ? 1 : 12);
    return ' '.repeat(all.length);
  });
  return { months, rest };
}
