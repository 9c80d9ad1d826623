import { NO_READING, type PageReading } from './reading';

export type { PageReading, PositionOnPage } from './reading';

/**
 * Reads whom or what a page is about. Changes nothing on the page.
 * @param page the document of the top frame
 */
export function readPage(_page: Document): PageReading {
  return NO_READING;
}
