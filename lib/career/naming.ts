import { fold } from '../recognise/fold.ts';
import { recognise } from '../recognise/index.ts';
import * as duties from './duties.ts';
import * as employers from './employers.ts';
import { rule } from './rule.ts';

/** A mission, a ministry or another employer of diplomats and their like, wherever it stands in a line. */
const EMPLOYER = new RegExp(
  [
    `(?<!\\p{L})(?:${[...employers.MISSION, ...employers.MINISTRY, ...employers.AID, employers.CIVILIAN, employers.INTERNATIONAL].join('|')})\\p{L}*`,
    employers.MISSION_CJK,
    employers.MINISTRY_CJK,
    employers.AID_CJK,
    employers.INTERNATIONAL_CJK,
  ].join('|'),
  'gu',
);
/** Also inside compounds (Markenbotschafter, varumärkesambassadör). */
const AMBASSADOR = new RegExp(`${duties.AMBASSADOR}|${duties.AMBASSADOR_CJK}`, 'u');
/** Whether a folded title is that of an ambassador, in any sense. */
export const isAmbassador = (title: string): boolean => AMBASSADOR.test(title);
/** Whether a folded title is a rank of diplomats or consuls, or a post that other services have too. */
export const isRank = rule(duties.RANK, duties.RANK_CJK);
const DUTIES = [
  rule(duties.INTERN, duties.INTERN_CJK),
  rule(duties.HONORARY, duties.HONORARY_CJK),
  rule(duties.SUPPORT, duties.SUPPORT_CJK),
  rule(duties.ADVISER, duties.ADVISER_CJK),
  isAmbassador,
  isRank,
];
const isDuty = (title: string) => DUTIES.some((is) => is(title));

/** A folded line without the employers of diplomats in it. */
export const withoutEmployer = (folded: string): string => folded.replace(EMPLOYER, ' ');
/** Further on in a line an employer is what somebody's work was about: "Managed the visit of the foreign ministry". */
const FIRST_WORDS = 40;

/** Whether a line has a mission, a ministry or the like in it. */
export function mentionsEmployer(line: string): boolean {
  return fold(line).text.search(EMPLOYER) >= 0;
}

/** Whether a line tells where somebody worked and nothing of what as: "Royal Embassy of Ruritania, Lusaka". */
export function namesOnlyEmployer(line: string): boolean {
  const folded = fold(line).text;
  const at = folded.search(EMPLOYER);
  if (at < 0 || at > FIRST_WORDS || /[.!?;:]\s|[.;]$/u.test(line)) return false;
  return !isDuty(withoutEmployer(folded)) && recognise(line).length === 0;
}

/** Whether a line tells what somebody worked as, by a word that this product knows. */
export function namesTitle(line: string): boolean {
  return isDuty(withoutEmployer(fold(line).text)) || recognise(line).length > 0;
}

/** Whether a line is the title of a diplomat, with or without more behind it. */
export function isHeldTitle(line: string): boolean {
  const [first] = recognise(line);
  return first?.held === true && first.start === 0 && (first.verdict === 'head' || first.verdict === 'related');
}

/** A title further on in a sentence is mostly somebody else's. */
const LEAD_IN = 30;

/** Whether a line tells, in its first words, what somebody worked as. */
export function beginsWithTitle(line: string): boolean {
  const [first] = recognise(line).filter(({ held, verdict }) => held && verdict !== 'other');
  return (first !== undefined && first.start <= LEAD_IN) || isRank(fold(line.slice(0, LEAD_IN + 30)).text);
}
