import type { Draft } from './draft.ts';
import { does, isA, type Step } from './steps.ts';

/** Steps before the title that may stand between it and what rules it: articles, countries, "new", "deputy". */
export function passesOver(step: Step): boolean {
  return !isA(step, 'title') && (isA(step, 'small') || isA(step, 'nation') || isA(step, 'before'));
}

/**
 * Ladder step: the person works for the one who holds the title ("PA to the Ambassador", "Ambassador's driver"), or the title names a unit
 * ("Office of the Ambassador"): no mention.
 */
export function supportStaff(draft: Draft): Draft | null {
  // "assistante particulière de l'ambassadeur"
  let unknown = 0;
  if (draft.kind === 'un-high-commissioner' && isInstitution(draft)) return null;
  for (const step of draft.before) {
    // "Third Secretary in Rabat and Ambassador to Peru": a title of its own
    if (isA(step, 'title')) break;
    if (does(step, 'before', 'staff'))
      return isSecretaryOfEmbassy(draft, step) || isOutside(draft, step) ? draft : null;
    // "the assistant reports to the Ambassador" tells of two people
    if (does(step, 'before', 'elsewhere') && step.end - step.start > 5) break;
    if (!passesOver(step) && ++unknown > 1) break;
  }
  const next = draft.after.at(0);
  if (next && does(next, 'after', 'staff') && /^['’]? ?$/.test(next.gap)) return null;
  return draft;
}

/** "From Third Secretary to Ambassador": a career, in which the word "secretary" is an end of the first title. */
function isSecretaryOfEmbassy({ all, around, start }: Draft, step: Step): boolean {
  const isTitled = all.some((other) => other.start < step.start && other.end > step.start && other.end < start);
  return isTitled && around.passage.text.slice(step.end, start).trim() === '';
}

/** "Protesters gathered outside the residence of the ambassador": it tells of the ambassador, and of nobody who works there. */
function isOutside({ around }: Draft, step: Step): boolean {
  const { text } = around.passage;
  return /^resid/.test(text.slice(step.start, step.end)) && OUTSIDE.test(text.slice(0, step.start));
}

const OUTSIDE =
  /(?:outside|in front of|devant|frente a|em frente a|davanti alla?|vor|voor|utanfor|foran|utenfor|uden for|przed) (?:the |la |a |der |de )?(?:official )?$/;

/** "Office of the High Commissioner for Human Rights", "Protection Officer, United Nations High Commissioner for Refugees": the institution. */
function isInstitution({ before, around }: Draft): boolean {
  const words = ({ start, end }: Step) => around.passage.text.slice(start, end);
  if (before.some((step) => words(step).startsWith('office'))) return true;
  const previous = before.at(0);
  if (!previous || words(previous) !== 'united nations') return false;
  return !before.some((step) => does(step, 'before', 'former') || words(step) === 'as');
}
