import type { Month } from '@/lib/career/position';
import { KIND_EXPLANATIONS } from '@/lib/entry/kinds';
import { cardStyle } from '@/lib/page/card-style';
import type { Ask, Explained, Judged } from '@/lib/page/desk';
import { recognise } from '@/lib/recognise';
import { assemble } from '@/lib/report/assemble';
import type { Report } from '@/lib/report/report';
import type { Kind } from '@/lib/titles/kinds';
import { type TitleName, titleNames } from '@/lib/titles/names';
import type { Message } from './messages';

/**
 * The desk: what needs the whole knowledge of titles and careers is judged here, in the background, so that it is loaded once for the
 * browser and not into every tab and frame, and costs the page's own thread nothing. Pure: it keeps nothing of what it is asked.
 */
export type DeskMessage = Extract<Message, { type: 'recognise' | 'assemble' | 'explain' | 'titleNames' }>;

const DESK_TYPES: readonly DeskMessage['type'][] = ['recognise', 'assemble', 'explain', 'titleNames'];

export const isForDesk = (message: Message): message is DeskMessage => DESK_TYPES.some((type) => type === message.type);

/** What each text holds, in the order asked. */
export const recogniseAll = (asks: readonly Ask[]): Judged[] =>
  asks.map(({ text, context }) => {
    let isOpen = false;
    const mentions = recognise(text, () => {
      isOpen = true;
      return context;
    });
    return { mentions, isOpen };
  });

/** What each kind of title means, empty for a kind that there is not; and the look of the card that says it. */
export const explainAll = (kinds: readonly Kind[]): Explained => ({
  meanings: kinds.map((kind) => KIND_EXPLANATIONS[kind]?.meaning ?? ''),
  style: cardStyle(),
});

/**
 * Answers a question of a frame.
 * @param today the current month, the end of open periods
 */
export function answerAtDesk(message: DeskMessage, today: Month): Judged[] | Report | Explained | readonly TitleName[] {
  switch (message.type) {
    case 'recognise':
      return recogniseAll(message.asks);
    case 'assemble':
      return assemble(message.findings, today);
    case 'explain':
      return explainAll(message.kinds);
    case 'titleNames':
      return titleNames();
  }
}
