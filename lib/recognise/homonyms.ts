import type { Candidate } from './candidates.ts';
import type { Surroundings } from './surroundings.ts';

const ABBREVIATION = /^(?:d?hom|h\.o\.m|com|cmd|hod|cda|dhm|dcm|dhc|dpr|aep|hma|kuai|amad|d?srsg|eusr)$/;

/**
 * Whether what is written like a title is another word. Abbreviations count in their own capitals only: "com" is a word in Portuguese and the end of
 * many addresses.
 */
export function isPlainWord(
  { start, end }: Candidate,
  around: Surroundings,
  all: readonly Pick<Candidate, 'langs'>[],
): boolean {
  const { text } = around.passage;
  // DPR is the parliament of Indonesia
  if (/^dpr$/.test(text.slice(start, end)) && all.some(({ langs }) => langs.length === 1 && langs[0] === 'id'))
    return true;
  // the German participle is written small
  if (/^gesandte/.test(text.slice(start, end)) && !/^\p{Lu}/u.test(around.original(start, end))) return true;
  if (isOtherMinister(text, start, end) || isNoCharge(around, start, end)) return true;
  if (!ABBREVIATION.test(text.slice(start, end))) return false;
  const written = around.original(start, end);
  if (!/^\p{Lu}.*\p{Lu}$/u.test(written) || /[.@/]/.test(text.charAt(start - 1))) return true;
  const line = around.original(Math.max(0, start - 40), Math.min(text.length, end + 40));
  return written.length < 4 && line.length > 20 && line === line.toUpperCase();
}

/** "Minister (Economic)", "Minister, Embassy of Japan": a rank of diplomats; all other ministers govern, preach or teach. */
function isOtherMinister(text: string, start: number, end: number): boolean {
  return (
    text.slice(start, end) === 'minister' &&
    (!/^,? \(?(?:(?:political|economic|commercial|consular|press|cultural|trade|agricultur|congressional|permanent mission|embassy|high commission)|at the embassy|v[ie]d [^.,;]{0,24}ambas)/.test(
      text.slice(end, end + 40),
    ) ||
      /\p{L} $/u.test(text.slice(start - 2, start)))
  );
}

/** "The EU's chargé", "Chargé, U.S. Embassy": by itself the word keeps its accent, and is no French participle ("chargé de cours"). */
function isNoCharge(around: Surroundings, start: number, end: number): boolean {
  const { text } = around.passage;
  if (!/^chargee?s?$/.test(text.slice(start, end))) return false;
  const written = around.original(start, end);
  if (!/é/i.test(written) || /^ (?:d|a|au|par|pour)\b/.test(text.slice(end, end + 5))) return true;
  return (
    !/^C/.test(written) &&
    !/(?:^|[ ’'])(?:the|s|an|(?:by|as|of|under|with|through|only) a|ish|us|u\.s\.?|eu|acting|former|new|once|twice|times) $/.test(
      text.slice(0, start),
    )
  );
}
