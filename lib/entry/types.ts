import type { SignalId } from './signals.ts';

/** The levels that have their own questions and skills. */
export type EntryLevel = 'junior' | 'mid' | 'senior';

export interface Question {
  readonly id: string;
  readonly level: EntryLevel;
  readonly question: string;
  /** What a good answer contains. */
  readonly expected: string;
}

export interface Skill {
  /** The signal by which a page shows it. */
  readonly id: SignalId;
  readonly level: EntryLevel;
  readonly label: string;
}

export interface RedFlag {
  /** The signal by which a page answers it. */
  readonly id: SignalId;
  readonly label: string;
  /** The id of the entry's question that would clear it. */
  readonly clearedBy: string;
}

/** The years of service that a level spans; `to` is null for an open end. */
export interface Band {
  readonly level: EntryLevel;
  readonly from: number;
  readonly to: number | null;
}

/** A glossary entry: everything the cheat-sheet says that is not from the page. */
export interface Entry {
  readonly term: string;
  readonly industry: string;
  /** What the term means, a sentence each. */
  readonly explanation: readonly string[];
  /** The comparison that makes it plain. */
  readonly comparison: string;
  /** How the term stands in resumes. */
  readonly examples: readonly string[];
  readonly jobTitle: string;
  readonly synonyms: readonly string[];
  readonly questions: readonly Question[];
  readonly bands: readonly Band[];
  readonly skills: readonly Skill[];
  readonly redFlags: readonly RedFlag[];
}
