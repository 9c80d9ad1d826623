import type { Draft } from './draft.ts';
import { does, isA, type Step } from './surroundings.ts';

/** Steps before the title that may stand between it and what rules it: articles, countries, "new", "deputy". */
export function passesOver(step: Step): boolean {
  return isA(step, 'small') || isA(step, 'nation') || isA(step, 'before');
}

/**
 * Ladder step: the person works for the one who holds the title ("PA to the Ambassador", "Ambassador's driver"), or the title names a unit
 * ("Office of the Ambassador"): no mention.
 */
export function supportStaff(draft: Draft): Draft | null {
  // "assistante particulière de l'ambassadeur"
  let unknown = 0;
  for (const step of draft.before) {
    if (does(step, 'before', 'staff')) return null;
    if (!passesOver(step) && ++unknown > 1) break;
  }
  const [next] = draft.after;
  if (next && does(next, 'after', 'staff') && /^['’]? ?$/.test(next.gap)) return null;
  return draft;
}
