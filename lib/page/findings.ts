import type { Findings } from '@/lib/report/assemble';
import type { Limit } from '@/lib/report/report';
import { foundMention } from './found-mentions';
import type { Mark } from './passages';
import type { PageReading } from './positions';

/** What was read of a page as it travels to the desk: without its elements. */
export function findingsOf(page: Document, reading: PageReading, marks: readonly Mark[], limit: Limit): Findings {
  const { own, key, positions, lines = [], ...rest } = reading;
  return {
    ...rest,
    address: page.location?.href ?? '',
    positions: positions.map(({ element, ...position }) => position),
    lines: lines.map(({ element, ...line }) => line),
    mentions: marks.map((mark) => foundMention(mark, rest.subject === 'list')),
    limit,
  };
}
