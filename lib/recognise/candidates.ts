import type { Alone } from '../titles/form.ts';
import type { Lang } from '../titles/index.ts';
import type { Kind } from '../titles/kinds.ts';
import type { Known } from './passage.ts';

/** A title form at its place, before any judgement. Offsets are into the folded passage. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly alone: Alone;
  /** The languages that write this form so. */
  readonly langs: readonly Lang[];
}

/** Ladder step: of the title forms of a passage the leftmost first, the longest where they overlap. */
export function candidatesIn(titles: readonly Known[]): Candidate[] {
  const found: (Candidate & { langs: Lang[] })[] = [];
  for (const { start, end, meaning } of titles) {
    if (meaning.as !== 'title') continue;
    const same = sameAs(found, start, end);
    if (same) same.langs.push(meaning.lang);
    else found.push({ start, end, kind: meaning.kind, alone: meaning.alone, langs: [meaning.lang] });
  }
  if (found.length > 1) found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  let last = 0;
  for (const candidate of found) {
    if (candidate.start < last) continue;
    kept.push(candidate);
    last = candidate.end;
  }
  return kept;
}

/** The one at the same place; known words come in text order, so that it is among the last. */
function sameAs<One extends Candidate>(found: readonly One[], start: number, end: number): One | undefined {
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i];
    if (!one || one.start < start) return undefined;
    if (one.end === end) return one;
  }
  return undefined;
}
