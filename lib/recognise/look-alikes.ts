import type { Draft } from './draft.ts';
import { does, isA, type Step } from './surroundings.ts';

/** A hyphen or a space only: the words make one phrase with the title. */
const JOINED = /^['’]?s?[ \n-]?["“„«]?$/;

function isKnown(step: Step): boolean {
  return step.meanings.some((meaning) => meaning.as !== 'cue' && meaning.as !== 'title');
}

/**
 * Ladder step: words directly beside a title that make it no title ("brand ambassador", "Ambassador Hotel", "Head of Mission Operations"), and
 * unknown nouns there, which only a strong cue can outweigh.
 */
export function lookAlikes(draft: Draft): Draft | null {
  const [previous] = draft.before;
  const [next] = draft.after;
  if (next && does(next, 'after', 'theme') && /^ $/.test(next.gap) && draft.kind === 'ambassador') {
    return { ...draft, theme: draft.around.original(draft.start, next.end), kind: 'thematic-ambassador', alone: 'own' };
  }
  if (next && does(next, 'after', 'look-alike') && /^[ -]$/.test(next.gap)) return null;
  if (draft.kind !== 'ambassador' || !previous) return draft;
  if (does(previous, 'before', 'theme') && !does(previous, 'before', 'look-alike')) {
    return {
      ...draft,
      theme: draft.around.original(previous.start, draft.end),
      kind: 'thematic-ambassador',
      alone: 'none',
    };
  }
  if (does(previous, 'before', 'look-alike') && JOINED.test(previous.gap)) return null;
  const known = isKnown(previous) || isA(previous, 'nation') || isA(previous, 'title');
  const organisation = previous.meanings.some((meaning) => meaning.as === 'cue' && meaning.sense !== 'brand');
  if (!known && !organisation && draft.alone !== 'own' && /^[ -]?$/.test(previous.gap)) return { ...draft, odd: true };
  return draft;
}
