import type { Level } from '@/lib/career/level';
import type { Ask } from '@/lib/page/desk';
import type { Mention } from '@/lib/recognise/mention';
import type { Findings } from '@/lib/report/assemble';
import { isRecord } from '@/lib/report/record';

/**
 * Every message of the extension, one row each. The content script's side is guarded by hand (no package there).
 * `report`, `show`, `showPosition` go to a tab's frames; `found` goes to the background; `changed` to whoever listens.
 */
export type Message =
  /** Asks a frame for its report; answered with a `Report`. */
  | { readonly type: 'report' }
  /** Scrolls to a mention and flashes it; answered with whether it was still there. */
  | { readonly type: 'show'; readonly id: string }
  /** Scrolls to the line of a position, by its index in the report; answered with whether it was still there. */
  | { readonly type: 'showPosition'; readonly index: number }
  /** Goes to the next (1) or previous (-1) title and opens its card. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** A frame tells what it found; the background sets the badge and, at the first mention, the look of the marks. */
  | {
      readonly type: 'found';
      readonly heads: number;
      readonly mentions: number;
      /** Whether this document has not yet been given the look of its marks (its first word, or back from the cache). */
      readonly first: boolean;
    }
  /** A frame's report is no longer what it was. */
  | { readonly type: 'changed' }
  /** A frame asks the desk (`desk.ts`) what titles stand in its texts; answered with a `Judged` for each. */
  | { readonly type: 'recognise'; readonly asks: readonly Ask[]; readonly host: string }
  /** A frame asks the desk to judge what it read; answered with a `Report`. */
  | { readonly type: 'assemble'; readonly findings: Findings }
  /** A frame asks the desk for the card of a title; answered with an `Explained`. */
  | { readonly type: 'explain'; readonly mention: Mention; readonly level: Level }
  /** The search asks the desk for every title of every language; answered with a list of names and kinds. */
  | { readonly type: 'titleNames' };

const isAsk = (value: unknown): boolean =>
  isRecord(value) && typeof value.text === 'string' && (value.context === undefined || isRecord(value.context));

/** What the content script is asked. */
export type PageMessage = Extract<Message, { type: 'report' | 'show' | 'showPosition' | 'step' }>;

/**
 * Whether something that came over `runtime.onMessage` is a question to the content script. Written by hand, because that carries no
 * package.
 */
export function isForPage(value: unknown): value is PageMessage {
  if (!isRecord(value)) return false;
  const { type, id, index, by } = value;
  return (
    type === 'report' ||
    (type === 'show' && typeof id === 'string') ||
    (type === 'showPosition' && Number.isInteger(index)) ||
    (type === 'step' && (by === 1 || by === -1))
  );
}

/** Whether something that came over `runtime.onMessage` is one of our messages. */
export function isMessage(value: unknown): value is Message {
  if (isForPage(value)) return true;
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'changed':
    case 'titleNames':
      return true;
    case 'found':
      return Number.isInteger(value.heads) && Number.isInteger(value.mentions) && typeof value.first === 'boolean';
    case 'recognise':
      return Array.isArray(value.asks) && value.asks.every(isAsk) && typeof value.host === 'string';
    case 'assemble':
      return isRecord(value.findings);
    case 'explain':
      return isRecord(value.mention) && typeof value.level === 'string';
    default:
      return false;
  }
}
