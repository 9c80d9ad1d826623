import type { Level } from '@/lib/career/level';
import type { Month } from '@/lib/career/position';
import { KIND_EXPLANATIONS } from '@/lib/entry/kinds';
import type { Ask, Explained, Judged } from '@/lib/page/desk';
import { type Mention, recognise } from '@/lib/recognise';
import { assemble } from '@/lib/report/assemble';
import type { Report } from '@/lib/report/report';
import { type TitleName, titleNames } from '@/lib/titles/names';
import type { Words } from '@/lib/words';
import { cardStyle } from './card-style';
import { cardText } from './card-text';
import type { Message } from './messages';
import { siteSense } from './site-sense';

/**
 * The desk: what needs the whole knowledge of titles and careers is judged here, in the background, so that it is loaded once for the
 * browser and not into every tab and frame, and costs the page's own thread nothing. Pure: it keeps nothing of what it is asked.
 */
export type DeskMessage = Extract<Message, { type: 'recognise' | 'assemble' | 'explain' | 'titleNames' }>;

const DESK_TYPES: readonly DeskMessage['type'][] = ['recognise', 'assemble', 'explain', 'titleNames'];

export const isForDesk = (message: Message): message is DeskMessage => DESK_TYPES.some((type) => type === message.type);

/**
 * What each text holds, in the order asked.
 * @param host of the page, which may say what its posts are
 */
const recogniseAll = (asks: readonly Ask[], host: string): Judged[] => {
  const site = siteSense(host);
  return asks.map(({ text, context }) => {
    let isOpen = false;
    const mentions = recognise(text, () => {
      isOpen = true;
      return { ...context, site };
    });
    return { mentions, isOpen };
  });
};

/** The card of a title, and its look. */
const explain = (mention: Mention, level: Level, words: Words): Explained => ({
  text: cardText(mention, level, KIND_EXPLANATIONS[mention.kind]?.meaning ?? '', words),
  style: cardStyle(),
});

/**
 * Answers a question of a frame.
 * @param today the current month, the end of open periods
 * @param words of the reader's language
 */
export function answerAtDesk(
  message: DeskMessage,
  today: Month,
  words: Words,
): Judged[] | Report | Explained | readonly TitleName[] {
  switch (message.type) {
    case 'recognise':
      return recogniseAll(message.asks, message.host);
    case 'assemble':
      return assemble(message.findings, today);
    case 'explain':
      return explain(message.mention, message.level, words);
    case 'titleNames':
      return titleNames();
  }
}
