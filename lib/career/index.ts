import { type LevelFinding, NOT_STATED } from './level.ts';
import type { Month, Position, Service } from './position.ts';

export type { LevelFinding } from './level.ts';
export type { Month, Position, Service } from './position.ts';

/**
 * Judges a career: each position's period and whether it counts, and the union of what counts.
 * @param positions as the page shows them, in page order
 * @param today the current month, the end of open periods
 */
export function serviceOf(_positions: readonly Position[], _today: Month): Service {
  return { months: 0, headMonths: 0, positions: [] };
}

/**
 * The level of a person: from dates, else from a statement in the text, else not stated.
 * @param text the person's own words on the page
 * @param today the current month, from which "since 1985" is counted
 */
export function profileLevel(_service: Service, _text: string, _today: Month): LevelFinding {
  return NOT_STATED;
}

/**
 * The level that a vacancy asks for: its least required years of experience, and its grade.
 * @param text the vacancy's text, lines kept
 */
export function vacancyLevel(_text: string): LevelFinding {
  return NOT_STATED;
}
