import { READERS } from './readers';
import { sameWords, tellsYears } from './readers/general';
import { NO_READING, type PageReading } from './reading';
import { structuredData } from './structured-data';

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
    if (reading) return reading.subject === 'vacancy' ? withStatedExperience(page, reading) : reading;
  }
  return NO_READING;
}

/** Where an advertisement's words speak of no years, its data for machines may. */
function withStatedExperience(page: Document, reading: PageReading): PageReading {
  if (tellsYears(reading.text)) return reading;
  const posting = structuredData(page).find(({ kind, name }) => kind === 'JobPosting' && sameWords(name, reading.name));
  if (!posting?.experience) return reading;
  const line = /^\d+ \w+$/.test(posting.experience) ? `Experience: at least ${posting.experience}` : posting.experience;
  return { ...reading, text: `${reading.text}\n${line}` };
}
