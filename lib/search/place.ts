/** A part of the cheat-sheet, by the id of its region's element. */
export type SheetRegion = 'explanation' | 'questions' | 'red-flags' | 'search-strings';

/** Something of the cheat-sheet that a search can find. */
export interface Place {
  /** Names it among all places. */
  readonly id: string;
  readonly region: SheetRegion;
  /** The id of the element to go to: of a question, else of its region. */
  readonly anchor: string;
  /** What is shown for it. */
  readonly text: string;
  /** More words by which it is found: an expected answer, a meaning. Empty when there are none. */
  readonly detail: string;
}
