import type { Alone } from '../titles/form.ts';
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
  if (next && does(next, 'after', 'look-alike') && /^[ -]?$/.test(next.gap)) return null;
  if (draft.kind !== 'ambassador') return draft;
  if (previous && previous.end === draft.start && isSpaced(draft)) return compound(draft, previous);
  const theme = previous && does(previous, 'before', 'theme');
  if (previous && !theme && does(previous, 'before', 'look-alike') && JOINED.test(previous.gap)) return null;
  if (next && does(next, 'after', 'theme') && next.gap === ' ') {
    return { ...draft, theme: draft.around.original(draft.start, next.end), kind: 'thematic-ambassador', alone: 'own' };
  }
  if (!previous) return draft;
  if (theme) return thematic(draft, previous, 'none');
  const known = isKnown(previous) || isA(previous, 'nation') || isA(previous, 'title');
  const organisation = previous.meanings.some((meaning) => meaning.as === 'cue' && meaning.sense !== 'brand');
  // only in these languages does a noun before the title qualify it
  const nounFirst = draft.langs.some((lang) => lang === 'en' || lang === 'tr');
  if (nounFirst && !known && !organisation && draft.alone !== 'own' && /^[ -]?$/.test(previous.gap))
    return { ...draft, odd: true };
  return draft;
}

/** Whether the title is written with spaces between words, so that a part joined to it makes a compound. */
function isSpaced(draft: Draft): boolean {
  return /[\p{sc=Latn}]/u.test(draft.around.passage.text.charAt(draft.start));
}

/** "UN-Botschafter" and "Londonambassadør" are posted; any other first part is a brand or a cause. */
function compound(draft: Draft, part: Step): Draft | null {
  if (does(part, 'before', 'theme')) return thematic(draft, part, 'own');
  const posted =
    isA(part, 'nation') || part.meanings.some((meaning) => meaning.as === 'cue' && meaning.sense === 'states');
  const changed = ['deputy', 'former', 'designate'] as const;
  if (!posted && !changed.some((beside) => does(part, 'before', beside))) return null;
  return { ...draft, start: part.start };
}

function thematic(draft: Draft, word: Step, alone: Alone): Draft {
  const theme = draft.around.original(word.start, draft.end);
  return { ...draft, start: word.start, theme, kind: 'thematic-ambassador', alone };
}
