import type { SignalId } from '../lib/entry/signals.ts';
import { evidenceIn } from '../lib/evidence/index.ts';

/** A labelled line, one JSON object a line. */
export interface SignalRow {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** The signals that the line shows. */
  readonly evidence_for: readonly SignalId[];
  /** The signals that a naive cue would find in it. */
  readonly not_evidence_for: readonly SignalId[];
}

export interface Counts {
  /** Labelled and found; found without being labelled; labelled and not found. */
  right: number;
  wrong: number;
  missed: number;
  /** Of the wrong, those that the row names as traps. */
  trapped: number;
}

export interface SignalError {
  readonly row: SignalRow;
  readonly missed: readonly SignalId[];
  readonly wrong: readonly { readonly id: SignalId; readonly trap: boolean }[];
}

export interface SignalScore {
  readonly all: Counts;
  readonly bySignal: ReadonlyMap<string, Counts>;
  readonly byLanguage: ReadonlyMap<string, Counts>;
  readonly errors: readonly SignalError[];
}

const none = (): Counts => ({ right: 0, wrong: 0, missed: 0, trapped: 0 });
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

/** The share of what was found that is labelled. */
export const precisionOf = ({ right, wrong }: Counts) => share(right, right + wrong);
/** The share of what is labelled that was found. */
export const recallOf = ({ right, missed }: Counts) => share(right, right + missed);

/** Scores what the product finds in labelled lines. */
export function scoreSignals(rows: readonly SignalRow[]): SignalScore {
  const all = none();
  const bySignal = new Map<string, Counts>();
  const byLanguage = new Map<string, Counts>();
  const errors: SignalError[] = [];
  const of = (counts: Map<string, Counts>, key: string) => {
    const known = counts.get(key) ?? none();
    counts.set(key, known);
    return known;
  };
  for (const row of rows) {
    const found = evidenceIn(row.text).map(({ id }) => id);
    const count = (id: SignalId, what: keyof Counts) => {
      for (const counts of [all, of(bySignal, id), of(byLanguage, row.lang)]) counts[what]++;
    };
    const missed = row.evidence_for.filter((id) => !found.includes(id));
    const wrong = found
      .filter((id) => !row.evidence_for.includes(id))
      .map((id) => ({ id, trap: row.not_evidence_for.includes(id) }));
    for (const id of found) if (row.evidence_for.includes(id)) count(id, 'right');
    for (const id of missed) count(id, 'missed');
    for (const { id, trap } of wrong) {
      count(id, 'wrong');
      if (trap) count(id, 'trapped');
    }
    if (missed.length > 0 || wrong.length > 0) errors.push({ row, missed, wrong });
  }
  return { all, bySignal, byLanguage, errors };
}
