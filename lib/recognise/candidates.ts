import type { Alone } from '../titles/form.ts';
import type { Lang } from '../titles/index.ts';
import type { Kind } from '../titles/kinds.ts';
import type { Passage } from './passage.ts';

/** A title form at its place, before any judgement. Offsets are into the folded passage. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly alone: Alone;
  /** The languages that write this form so. */
  readonly langs: readonly Lang[];
}

/** Ladder step: the title forms of a passage, leftmost first, the longest where they overlap. */
export function candidatesIn(passage: Passage): Candidate[] {
  const found = new Map<string, Candidate & { langs: Lang[] }>();
  for (const { start, end, meaning } of passage.known) {
    if (meaning.as !== 'title') continue;
    const same = found.get(`${start}-${end}`);
    if (same) same.langs.push(meaning.lang);
    else found.set(`${start}-${end}`, { start, end, kind: meaning.kind, alone: meaning.alone, langs: [meaning.lang] });
  }
  const sorted = [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept[kept.length - 1];
    if (!last || candidate.start >= last.end) kept.push(candidate);
  }
  return kept;
}
