import type { Mention } from '../recognise/index.ts';

/** What leads to the one somebody works for, who is no state and no place. */
const AT_FIRM = /^.{0,60}?(?<!\p{L})(?:chez|hos|presso (?!l)|bei (?!de[rmn] ))\s?\p{Lu}/u;
/** What a firm has in its name. */
const BUSINESS =
  /(?<!\p{L})(?:construction|bâtiment|btp|travaux|immobilier|assurances?|banque|bank|groupe?|industries?|services|solutions|systems?|technolog\p{L}+|logisti\p{L}+|énergies?|energy|telecoms?|software|consulting|conseil|ingénierie|engineering|s\.?a\.?s?|sarl|s\.?p\.?a|s\.?r\.?l|ag|gmbh|ltd|inc|plc|llc|b\.?v|a\/s|oyj?)(?!\p{L})/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}&.’'-]*(?: \p{Lu}[\p{L}\p{M}&.’'-]*){0,3}$/u;

/** Whether a firm stands behind a title that firms have too: "Chargée d'affaires chez Capgemini", "Chargée d'affaires, Bouygues Construction". */
export function isAtFirm(title: string, held: readonly Mention[]): boolean {
  const [first] = held;
  if (first === undefined || first.verdict !== 'unsure') return false;
  const behind = title.slice(first.end);
  if (AT_FIRM.test(behind)) return true;
  const [, ...parts] = behind.split(/\s?[,|·]\s|\s[–—-]\s/u);
  return parts.some((part) => BUSINESS.test(part) && NAME.test(part));
}
