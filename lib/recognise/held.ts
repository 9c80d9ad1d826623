import type { Draft } from './draft.ts';
import { passesOver } from './support-staff.ts';
import { does, isA, type Step } from './surroundings.ts';

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
    if (!passesOver(step) && !isA(step, 'title') && !isInstitution(step) && !isAdverb(draft, step)) break;
    definite ||= isA(step, 'small');
  }
  if (isSeveral(draft) || isOfficeInGeneral(draft) || isReported(draft)) return { ...draft, held: false };
  const [next] = draft.after;
  if (next && does(next, 'after', 'elsewhere') && /^['’]? ?$/.test(next.gap)) return { ...draft, held: false };
  return draft;
}

/** "Reports directly to the Ambassador", "dependerá directamente de la Embajadora". */
function isAdverb({ around }: Draft, step: Step): boolean {
  return /(?:ly|ment|mente|direkt|bezpośrednio|bezposrednio|непосредственно|безпосередньо)$/.test(
    around.passage.text.slice(step.start, step.end),
  );
}

/** "The ministry summoned the ambassador": who acts may stand between the verb and the title in some languages. */
function isInstitution(step: Step): boolean {
  return step.meanings.some((meaning) => meaning.as === 'cue' && meaning.sense === 'ministry');
}

/** "The ambassador of Norway was summoned": what the press says of envoys, up to the end of the sentence. */
function isReported({ after }: Draft): boolean {
  for (const step of after) {
    if (!/^[ '’"()-]*$/.test(step.gap)) return false;
    if (does(step, 'after', 'reported')) return true;
  }
  return false;
}

const DEFINITE = /^(?:the|les?|la|l|el|los|las|il|gli|de|der|die|das|den|os|as)$/;

/** "The Ambassadors of the Gulf states met": an article at the head of a sentence speaks of somebody, not of the subject of the page. */
function isOfficeInGeneral({ before, around }: Draft): boolean {
  const [first, second] = before;
  if (!first || second) return false;
  const { text } = around.passage;
  return (
    DEFINITE.test(text.slice(first.start, first.end)) &&
    /^\s*$|[.!?:]\s+$/.test(text.slice(0, first.start)) &&
    /\p{L}[.!?]?\s*$/u.test(text) &&
    text.length > 60
  );
}

/** "Heads of Mission": several people, unless the words before say that these were appointed. */
function isSeveral({ before, around, start, end }: Draft): boolean {
  const { text } = around.passage;
  if (!/^(?:heads|chiefs) |(?:commissioners|representatives)$/.test(text.slice(start, end))) return false;
  return !before.some((step) => /^(?:appointed|named|are|were|as)$/.test(text.slice(step.start, step.end)));
}
