import type { Level } from '@/lib/career/level';
import type { Context, Mention } from '@/lib/recognise/mention';
import type { Findings } from '@/lib/report/assemble';
import type { Report } from '@/lib/report/report';
import type { CardText } from './card';

/** A text of the page, with what surrounds it where the text alone did not decide. */
export interface Ask {
  readonly text: string;
  readonly context?: Context | undefined;
}

/** What a text was judged to hold. */
export interface Judged {
  readonly mentions: readonly Mention[];
  /** Whether what surrounds the text on its page may change the judgement. */
  readonly isOpen: boolean;
}

/** The card of a title, in the reader's words. */
export interface Explained {
  readonly text: CardText;
  /** The card's style sheet. */
  readonly style: string;
}

/** Who knows titles and careers: the background, so that the knowledge is loaded once for the browser and not into every frame. */
export interface Desk {
  /** What each text holds, in the order asked. */
  recognise(asks: readonly Ask[]): Promise<readonly Judged[]>;
  /** What the card says of a title, and its look. */
  explain(mention: Mention, level: Level): Promise<Explained>;
  assemble(findings: Findings): Promise<Report>;
}
