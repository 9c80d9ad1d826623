import type { LevelFinding } from '@/lib/career/level';
import type { Service } from '@/lib/career/position';
import type { Mention } from '@/lib/recognise/mention';

/** Who or what the page is about. */
export type Subject = 'person' | 'vacancy' | 'list' | 'text' | 'none';

/** The page in one line. */
export type StandingId =
  | 'head-now'
  | 'designate'
  | 'acting'
  | 'head-before'
  | 'other-diplomat'
  | 'look-alike'
  | 'unclear'
  | 'nothing-found';

export interface Standing {
  readonly id: StandingId;
  /** The title or position line that it rests on; empty when nothing was found. */
  readonly quote: string;
}

/** A mention with its place on the page. */
export interface PageMention extends Omit<Mention, 'start' | 'end'> {
  /** Names the mention within its frame until the page changes; what `show` is asked with. */
  readonly id: string;
  /** The frame it stands in; 0 is the top frame. */
  readonly frame: number;
  /** The line around the title, shortened, with the title at `lineStart` (UTF-16). */
  readonly line: string;
  readonly lineStart: number;
  /** On a list page, the heading of the card it stands in; else empty. */
  readonly card: string;
}

/** Why the extension does less than all on a page; the popup says it. */
export type Limit = 'capped' | 'stopped-busy' | null;

/** All that was found on one page; survives `structuredClone` and JSON. */
export interface Report {
  readonly version: 1;
  /** The address of the page, without its fragment. */
  readonly address: string;
  readonly subject: Subject;
  /** The heading that names the person or the post; empty when none was found. */
  readonly name: string;
  readonly standing: Standing;
  readonly mentions: readonly PageMention[];
  readonly service: Service;
  readonly level: LevelFinding;
  /** The subject's own words (headline, about, positions; the whole vacancy), without other people's cards. */
  readonly profileText: string;
  readonly limit: Limit;
}
