import type { Draft } from './draft.ts';
import { passesOver } from './support-staff.ts';
import { does, isA } from './surroundings.ts';

/**
 * Ladder step: somebody else's post or the office in general ("reported to the Ambassador", "in the Ambassador's absence"): the mention stands, but
 * the subject does not hold it.
 */
export function held(draft: Draft): Draft {
  let definite = false;
  for (const step of draft.before) {
    if (does(step, 'before', 'elsewhere')) {
      const verb = step.end - step.start > 5 || step.meanings.every((meaning) => meaning.as !== 'small');
      if (verb || definite) return { ...draft, held: false };
    }
    if (!passesOver(step) && !isA(step, 'title')) break;
    definite ||= isA(step, 'small');
  }
  const [next] = draft.after;
  if (next && does(next, 'after', 'elsewhere') && /^['’]? ?$/.test(next.gap)) return { ...draft, held: false };
  return draft;
}
