import { claimIn } from './claim.ts';
import { countedAs, countingOf } from './counting.ts';
import { gradeIn } from './grade.ts';
import { type Evidence, type LevelFinding, levelOf, NOT_STATED } from './level.ts';
import type { CountReason, Month, Service } from './position.ts';
import { requirementIn } from './requirement.ts';

export type { LevelFinding } from './level.ts';
export type { Month, Position, Service } from './position.ts';
export { serviceOf } from './service.ts';

const UNDATED: ReadonlySet<CountReason> = new Set(['no-dates', 'unreadable-dates']);

/** Each counted position's title and dates, as the page has them; where none counts, the dated positions that were looked at. */
function evidenceOf({ months, positions }: Service): Evidence[] {
  const dated = positions.filter(
    (position) => position.period !== null && (months === 0 || position.countedAs === 'diplomatic'),
  );
  return dated.flatMap(({ title, dates }) => [title, dates].filter(Boolean).map((quote) => ({ quote })));
}

/**
 * The level of a person: from dates, else from a statement in the text, else not stated.
 * A dated career without a diplomatic month is `below` with 0 months, unless a diplomatic position of it has no readable dates.
 * @param text the person's own words on the page
 * @param today the current month, from which "since 1985" is counted
 */
export function profileLevel(service: Service, text: string, today: Month): LevelFinding {
  const { months, positions } = service;
  const dated = positions.some(({ period }) => period !== null);
  const undatedPost = positions.some(
    (position) => UNDATED.has(position.reason) && countedAs(countingOf(position).reason) === 'diplomatic',
  );
  if (months > 0 || (dated && !undatedPost)) {
    return { ...NOT_STATED, level: levelOf(months), months, basis: 'dates', evidence: evidenceOf(service) };
  }
  const claim = claimIn(text, today);
  if (claim === null) return NOT_STATED;
  const claimed = claim.years * 12;
  return { ...NOT_STATED, level: levelOf(claimed), months: claimed, basis: 'claim', evidence: [claim.evidence] };
}

/**
 * The level that a vacancy asks for: its least required years of experience, and its grade.
 * @param text the vacancy's text, lines kept
 */
export function vacancyLevel(text: string): LevelFinding {
  const grade = gradeIn(text);
  const required = requirementIn(text);
  if (required === null) return { ...NOT_STATED, grade };
  const { least, most, evidence } = required;
  const months = least * 12;
  return {
    level: levelOf(months),
    months,
    atMost: most === null ? null : most * 12,
    basis: 'requirement',
    evidence: [evidence],
    grade,
  };
}
