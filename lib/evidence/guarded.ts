import { type Clause, clausesOf } from './clauses.ts';
import type { Alphabet } from './cues/index.ts';
import type { GuardKind } from './guards/guard.ts';
import { allOf, type Candidates, type Finding, without } from './matcher.ts';
import type { Reading } from './reading.ts';

/** What in a passage is no evidence. */
export interface Guarded {
  /** Places in the text of the reading, in order. */
  readonly findings: readonly Finding[];
  /** Whether some of them are what an official does who may be the subject of the page. */
  readonly byOfficial: boolean;
}

const NONE: Guarded = { findings: [], byOfficial: false };
/** "In 2010 my husband …": before the subject of a clause may stand when. */
const WHEN = /^(?:[^ ]+ ){0,5}[0-9]+$/;

class Guards {
  private readonly clauses: readonly Clause[];
  private readonly text: string;
  readonly findings: Finding[] = [];

  constructor(clauses: readonly Clause[], text: string) {
    this.clauses = clauses;
    this.text = text;
  }

  /** The index of the clause in which a finding ends. */
  private clauseOf({ end }: Finding): number {
    return this.clauses.findLastIndex(({ start }) => start < end);
  }

  private words(start: number, end: number): string {
    return this.text.slice(start, end).trim();
  }

  private guard(start: number, end: number): void {
    if (end > start) this.findings.push({ start, end });
  }

  /** From a word to the end of its clause and of the list in it; one with nothing behind it governs what stands before. */
  following(found: Finding, canTurn: boolean): void {
    const index = this.clauseOf(found);
    const isBare = this.words(found.end, this.clauses[index]?.end ?? found.end) === '';
    // "Ich hoffe, Diplomatin zu werden": what is wished for stands behind a comma.
    let last = !canTurn && isBare && this.clauses[index + 1]?.border === 'comma' ? index + 1 : index;
    while (this.clauses[last + 1]?.isItem) last++;
    const end = this.clauses[last]?.end ?? found.end;
    this.guard(found.start, end);
    if (canTurn && this.words(found.end, end) === '') this.preceding(found);
  }

  /** From the beginning of a clause, or of the list in it, to a word; one with nothing before it governs the clause before: "Languages: none". */
  preceding(found: Finding): void {
    let first = this.clauseOf(found);
    while (
      first > 0 &&
      this.clauses[first]?.border === 'comma' &&
      (this.clauses[first - 1]?.isItem || this.clauses[first]?.isItem)
    )
      first--;
    const clause = this.clauses[first];
    if (clause === undefined) return;
    const bare = this.words(clause.start, found.start) === '' && this.words(found.end, clause.end) === '';
    this.guard((bare ? this.clauses[first - 1]?.start : undefined) ?? clause.start, found.end);
  }

  /** All that the subject of a clause does: to the end of the statement, or to where the subject of the page takes the word. */
  bySubject(found: Finding, selves: readonly Finding[], appointing: readonly Finding[]): boolean {
    const index = this.clauseOf(found);
    const clause = this.clauses[index];
    if (clause === undefined) return false;
    const before = this.words(clause.start, found.start);
    if (before !== '' && !WHEN.test(before)) return false;
    // "While the ambassador was away, I …": a clause with a conjunction before it ends at its comma.
    const isSubordinate = clause.border === 'word';
    const next = this.clauses.slice(index + 1).find(({ border }) => border === 'sign' || isSubordinate);
    const self = selves.find(({ start }) => start >= found.end);
    const end = Math.min(next?.start ?? this.text.length, self?.start ?? this.text.length);
    // "The Minister appointed her": what another does to the subject of the page is the subject's own career.
    if (appointing.some(({ start }) => start >= found.end - 1 && start < end)) return false;
    this.guard(found.start, end);
    return true;
  }
}

/**
 * What the words of a passage say that is denied, wished for, or done by somebody else.
 * @param passage the text that the words of the reading were taken from
 * @param officials whether one who is named by a post alone ("the Ambassador") is somebody else
 */
export function guardedIn(
  passage: string,
  reading: Reading,
  candidates: Candidates,
  alphabet: Alphabet,
  officials: boolean,
): Guarded {
  const has = (kind: GuardKind) => candidates.has(kind);
  if (!(['denies', 'denied', 'wishes', 'wished', 'other', 'official', 'agent'] as const).some(has)) return NONE;
  const text = without(reading.text, allOf(candidates.get('free') ?? [], reading.text));
  const of = (kind: GuardKind) => allOf(candidates.get(kind) ?? [], text);
  const guards = new Guards(clausesOf(passage, reading, of('break'), alphabet), text);
  for (const found of of('denies')) guards.following(found, true);
  for (const found of [...of('wishes'), ...of('agent')]) guards.following(found, false);
  for (const found of [...of('denied'), ...of('wished')]) guards.preceding(found);
  const selves = of('self');
  const appointing = of('appoints');
  for (const found of of('other')) guards.bySubject(found, selves, appointing);
  const held = officials ? of('official').filter((found) => guards.bySubject(found, selves, appointing)) : [];
  const findings = guards.findings.sort((one, other) => one.start - other.start);
  return { findings, byOfficial: held.length > 0 };
}
