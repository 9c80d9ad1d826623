/** Months since January of year 0 (`year * 12 + month - 1`), so that periods subtract. */
export type Month = number;

/** The month of a day, in the clock's own time zone. */
export const monthOf = (day: Date): Month => day.getFullYear() * 12 + day.getMonth();

/** Late enough for every date to be past, where the length of an open end does not matter. */
export const AFTER_ALL: Month = 2101 * 12;

export interface Period {
  readonly from: Month;
  /** The last month, inclusive; `present` for an open end. */
  readonly to: Month | 'present';
  /** Length in months by the interval rules (months inclusive, year to year as a difference, one single year as 12). */
  readonly months: number;
  /** How exactly the page gives the dates. */
  readonly precision: 'day' | 'month' | 'year';
}

/** One job as a page shows it, before any judgement. */
export interface Position {
  readonly title: string;
  /** The employer; empty when the page names none. */
  readonly organisation: string;
  /** The dates as shown, one line; empty when the page gives none. */
  readonly dates: string;
  /** Where the page gives only beginnings, the beginning of the next position; "today" in the last one's language. */
  readonly next?: string | undefined;
  readonly place: string;
  /** The description; empty when there is none. */
  readonly text: string;
  /** On a page read by its lines, the index of the line of its dates. */
  readonly line?: number | undefined;
}

/** Why a position counts or does not; the interface words it (`locales/*.yml`, `counts_<code>`). */
export type CountReason =
  | 'head-of-mission'
  | 'diplomatic-post'
  | 'foreign-ministry'
  | 'aid-organisation'
  | 'civilian-mission'
  | 'international-staff'
  | 'honorary'
  | 'adviser'
  | 'intern'
  | 'support-staff'
  | 'local-staff'
  | 'look-alike'
  | 'other-work'
  | 'no-dates'
  | 'unreadable-dates'
  | 'future'
  | 'ends-before-start';

/** `diplomatic` counts for the level; `other` is dated work of another kind; `not-counted` has no usable dates or is excluded by rule. */
export type CountedAs = 'diplomatic' | 'other' | 'not-counted';

/** A position with the judgement on it. */
export interface JudgedPosition extends Position {
  readonly period: Period | null;
  readonly countedAs: CountedAs;
  /** Whether its holder headed a diplomatic mission in it (also acting). */
  readonly head: boolean;
  readonly reason: CountReason;
  /** Whether the printed duration disagrees with the dates by more than two months; the dates win. */
  readonly durationDisagrees: boolean;
}

/** The union of the diplomatic periods of a career. */
export interface Service {
  /** Months of diplomatic service, overlaps counted once. */
  readonly months: number;
  /** Of these, months as head of a mission. */
  readonly headMonths: number;
  readonly positions: readonly JudgedPosition[];
}
