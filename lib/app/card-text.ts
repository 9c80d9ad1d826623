import type { Level } from '@/lib/career/level';
import type { CardText } from '@/lib/page/card';
import type { Mention } from '@/lib/recognise/mention';
import { SIGNS } from '@/lib/theme/marks';
import type { Words } from '@/lib/words';

/** Reasons that a card has room for. */
const REASONS = 2;
const LONGEST_QUOTE = 90;

/**
 * What the card says of a title, in the reader's words.
 * @param level of the page
 * @param meaning of the kind of title, in one sentence; may be empty
 */
export function cardText(mention: Mention, level: Level, meaning: string, words: Words): CardText {
  const { verdict, title, reasons, status, held } = mention;
  const notes = [status ? words(`card.${status}`) : '', held ? '' : words('card.not_held')];
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
    level: words('card.level', words(`level.${level}`)),
    closes: words('card.closes'),
    language: 'en',
    direction: 'ltr',
  };
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1)}…` : line;
}
