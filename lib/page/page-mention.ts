import type { PageMention } from '@/lib/report/report';
import type { Mark } from './passages';

/** Characters of the line that are shown before and after a title. */
const BEFORE = 60;
const AFTER = 100;

/** The element that stands for one person or post in a list. */
const CARD = 'li,article,tr,[role=listitem],[role=button],[data-entity-urn],[componentkey]';
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],a[href]';

/** Space of any kind and width, and what is invisible. */
const plain = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, ' ');

/**
 * A mark as it travels in a report.
 * @param inList whether the page is a list, whose mentions are grouped by card
 */
export function pageMention({ id, mention, passage }: Mark, inList: boolean): PageMention {
  const { start, end, ...rest } = mention;
  const { text } = passage.flow;
  const from = Math.max(0, start - BEFORE);
  const before = plain(text.slice(from, start)).trimStart();
  const after = plain(text.slice(end, end + AFTER)).trimEnd();
  const opening = from > 0 ? '… ' : '';
  const closing = end + AFTER < text.length ? ' …' : '';
  return {
    ...rest,
    id,
    frame: 0,
    line: opening + before + plain(mention.title) + after + closing,
    lineStart: opening.length + before.length,
    card: inList ? cardHeading(passage.anchor) : '',
  };
}

function cardHeading(anchor: Text): string {
  const card = anchor.parentElement?.closest(CARD);
  const outer = card?.parentElement?.closest(CARD);
  for (const around of [card, outer])
    for (const heading of around?.querySelectorAll(HEADING) ?? []) {
      const text = plain(heading.textContent ?? '').trim();
      if (text) return text.slice(0, 120);
    }
  return '';
}
