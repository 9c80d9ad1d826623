import type { LevelFinding } from '@/lib/career/level';
import { SIGNS } from '@/lib/theme/marks';
import type { Words } from '@/lib/words';
import type { CardText } from './card';
import type { Mark } from './passages';

/** Reasons that a card has room for. */
const REASONS = 2;
const LONGEST_QUOTE = 90;

/**
 * What the card says of a mark, in the reader's words.
 * @param level of the page
 * @param meaning of the kind of title, in one sentence; may be empty
 */
export function cardText({ mention }: Mark, level: LevelFinding, meaning: string, words: Words): CardText {
  const { verdict, title, reasons } = mention;
  const notes = [mention.status ? words(`card.${mention.status}`) : '', mention.held ? '' : words('card.not_held')];
  return {
    verdict: words(`verdict.${verdict}`),
    sign: SIGNS[verdict],
    verdictId: verdict,
    title: title.replace(/\s+/g, ' '),
    meaning,
    reasons: reasons
      .slice(0, REASONS)
      .map(({ code, quote }) => ({ words: words(`reason.${code}`), quote: shorten(quote) })),
    notes: notes.filter((note) => note !== ''),
    level: words('card.level', words(`level.${level.level}`)),
    closes: words('card.closes'),
    language: 'en',
    direction: 'ltr',
  };
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
