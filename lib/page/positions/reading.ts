import type { PageLine } from '@/lib/career/page-lines';
import type { Position } from '@/lib/career/position';
import type { Subject } from '@/lib/report/report';

/** A position with the element of the page that shows it. */
export interface PositionOnPage extends Position {
  readonly element: Element;
}

/** A line of the page with the element that shows it. */
export interface LineOnPage extends PageLine {
  readonly element: Element;
}

/** What a reader makes of a page: its subject and the subject's own career. */
export interface PageReading {
  readonly subject: Subject;
  /** The heading that names the person or the post; empty when there is none. */
  readonly name: string;
  /** The subject's headline under the name; empty when there is none. */
  readonly headline: string;
  /** Positions in page order; grouped roles carry the group's organisation; doubled text is read once. */
  readonly positions: readonly PositionOnPage[];
  /** The subject's own words, blocks joined by line breaks; without other people's cards, ads, recommendations and navigation. */
  readonly text: string;
  /** The elements that hold these words; a title outside them may be somebody else's. */
  readonly own?: readonly Element[];
  /** Where no markup tells positions apart, the lines that `positionsOnPage` (`lib/career/page-lines.ts`) finds them in. */
  readonly lines?: readonly LineOnPage[];
  /** What the page states for machines, each thing as JSON; counts where its words tell nothing. */
  readonly stated?: readonly string[];
  /** Changes exactly when the page turns to another subject (a profile id, a job id, else name and address path). */
  readonly key: string;
}

export const NO_READING: PageReading = { subject: 'none', name: '', headline: '', positions: [], text: '', key: '' };

/** A position by its lines: the same one again, when it is mounted anew. */
export const linesOf = ({ title, organisation, dates }: PositionOnPage): string =>
  [title, organisation, dates].join('\n');
