import { KIND_EXPLANATIONS, type KindExplanation } from '@/lib/entry/kinds';
import type { Report } from '@/lib/report/report';
import { VERDICTS } from '@/lib/theme';

/** More than this is a list of kinds, not an explanation of this page. */
const MOST = 3;

/** The kinds that stand on a page: those held before those only named, heads before others, then by page order. */
export function kindsOf(report: Report | null): readonly KindExplanation[] {
  const ordered = [...(report?.mentions ?? [])].sort(
    (a, b) => Number(b.held) - Number(a.held) || VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict),
  );
  return [...new Set(ordered.map(({ kind }) => kind))].slice(0, MOST).map((kind) => KIND_EXPLANATIONS[kind]);
}
