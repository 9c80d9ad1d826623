import type { PageMention } from '@/lib/report/report';

/** The mentions of one card of a list page; an empty name gathers those outside of cards. */
export interface Card {
  readonly name: string;
  readonly mentions: readonly PageMention[];
}

/** Mentions by the card they stand in, cards in page order. */
export function byCard(mentions: readonly PageMention[]): readonly Card[] {
  const cards = new Map<string, PageMention[]>();
  for (const mention of mentions) {
    const together = cards.get(mention.card);
    if (together === undefined) cards.set(mention.card, [mention]);
    else together.push(mention);
  }
  return [...cards].map(([name, together]) => ({ name, mentions: together }));
}
