import type { Position } from '@/lib/career/position';
import type { PageMention, Subject } from './report';

/** What a page tells of its subject once its lines and data are read, from which a report is made. */
export interface Told {
  readonly address: string;
  readonly subject: Subject;
  readonly name: string;
  readonly headline: string;
  readonly positions: readonly Position[];
  /** The subject's own words. */
  readonly text: string;
  readonly mentions: readonly PageMention[];
  /** The length of experience that an advertisement requires by its data for machines; counts where its words require none. */
  readonly experience: string;
}
