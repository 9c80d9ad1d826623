import type { Kind, Rank, Verdict } from '../titles/kinds.ts';
import type { Reason } from './reason.ts';

/** Whether the post is over (`former`) or not yet taken up (`designate`); `null` when the text says neither. */
export type Status = 'former' | 'designate' | null;

/** A title found in a text. */
export interface Mention {
  /** First UTF-16 code unit of the title in the text given. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
  /** `text.slice(start, end)`, as written. */
  readonly title: string;
  readonly kind: Kind;
  readonly verdict: Verdict;
  readonly rank: Rank;
  /** Whether the subject of the text holds the post; `false` in "reported to the Ambassador". */
  readonly held: boolean;
  readonly status: Status;
  /** Why the verdict, strongest first; never empty. */
  readonly reasons: readonly Reason[];
}

/** What surrounds a text on its page, nearest first; the first that decides is taken. */
export interface Context {
  /** The employer of the position that the text stands in. */
  readonly organisation?: string | undefined;
  /** The subject's headline. */
  readonly headline?: string | undefined;
  /** What the site's posts are. */
  readonly site?: SiteSense | undefined;
}

/** What surrounds a text, or who tells it when the text does not decide alone. */
export type Surrounded = Context | undefined | (() => Context | undefined);

/** `state`: a foreign ministry's or embassy's own site; `civilian-mission`: UN, OSCE and EU mission vacancies; `aid`: an aid job board. */
export type SiteSense = 'state' | 'civilian-mission' | 'aid';
