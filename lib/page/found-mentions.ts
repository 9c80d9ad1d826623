import { AROUND, type FoundMention } from '@/lib/report/found-mention';
import type { Mark } from './passages';

/** The element that stands for one person or post in a list. */
const CARD = 'li,article,tr,[role=listitem],[role=button],[data-entity-urn],[componentkey]';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],a[href]';

/**
 * A mark as it is sent to where reports are made.
 * @param inList whether the page is a list, whose mentions are grouped by card
 */
export function foundMention({ id, mention, passage }: Mark, inList: boolean): FoundMention {
  const { text } = passage.flow;
  return {
    id,
    mention,
    before: text.slice(Math.max(0, mention.start - AROUND), mention.start),
    after: text.slice(mention.end, mention.end + AROUND),
    card: inList ? cardHeading(passage.anchor) : '',
  };
}

function cardHeading(anchor: Text): string {
  const card = anchor.parentElement?.closest(CARD);
  const outer = card?.parentElement?.closest(CARD);
  for (const around of [card, outer])
    for (const { textContent } of around?.querySelectorAll(HEADING) ?? []) if (textContent?.trim()) return textContent;
  return '';
}
