import { READERS } from './readers';
import { NO_READING, type PageReading } from './reading';
import { statedOn } from './stated';

export { keepKnown } from './known';
export type { PageReading, PositionOnPage } from './reading';

/**
 * Reads whom or what a page is about. Changes nothing on the page.
 * @param page the document of the top frame
 */
export function readPage(page: Document): PageReading {
  if (!page.body) return NO_READING;
  for (const read of READERS) {
    const reading = read(page);
    if (reading) return reading.subject === 'vacancy' ? { ...reading, stated: statedOn(page) } : reading;
  }
  return NO_READING;
}
