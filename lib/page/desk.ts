import type { Context, Mention } from '@/lib/recognise/mention';
import type { Findings } from '@/lib/report/assemble';
import type { Report } from '@/lib/report/report';
import type { Kind } from '@/lib/titles/kinds';

/** A text of the page with what surrounds it. */
export interface Ask {
  readonly text: string;
  readonly context: Context;
}

/** What the card needs besides the title itself. */
export interface Explained {
  /** What each kind means, in one sentence, in the order asked. */
  readonly meanings: readonly string[];
  /** The card's style sheet. */
  readonly style: string;
}

/** Who knows titles and careers: the background, so that the knowledge is loaded once for the browser and not into every frame. */
export interface Desk {
  /** The mentions of each text, in the order asked. */
  recognise(asks: readonly Ask[]): Promise<readonly (readonly Mention[])[]>;
  /** What the card says of kinds of titles, and its look. */
  explain(kinds: readonly Kind[]): Promise<Explained>;
  assemble(findings: Findings): Promise<Report>;
}
