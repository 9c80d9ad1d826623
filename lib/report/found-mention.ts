import type { Mention } from '@/lib/recognise/mention';
import type { PageMention } from './report';

/** Characters of the line that are shown before and after a title. */
const BEFORE = 60;
const AFTER = 100;
/** Characters around a title that a frame sends: more than are shown, so that it is seen where the line is cut. */
export const AROUND = AFTER + 1;
const LONGEST_CARD = 120;

/** A mention as a frame sends it. */
export interface FoundMention {
  readonly id: string;
  readonly mention: Mention;
  /** Its line as it stands on the page: up to `AROUND` characters before the title, and as many after. */
  readonly before: string;
  readonly after: string;
  /** On a list page, the heading of the card it stands in; else empty. */
  readonly card: string;
}

/** Space of any kind and width, and what is invisible. */
const plain = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, ' ');

/** A mention as it stands in a report, with its line shortened and on one line. */
export function pageMentionOf({ id, mention, before, after, card }: FoundMention): PageMention {
  const { start, end, ...rest } = mention;
  const opening = (before.length > BEFORE ? '… ' : '') + plain(before.slice(-BEFORE)).trimStart();
  const closing = plain(after.slice(0, AFTER)).trimEnd() + (after.length > AFTER ? ' …' : '');
  return {
    ...rest,
    id,
    frame: 0,
    line: opening + plain(mention.title) + closing,
    lineStart: opening.length,
    card: plain(card).trim().slice(0, LONGEST_CARD),
  };
}
