import { readPage } from '@/lib/page/positions';
import { assemble } from '@/lib/report/assemble';
import type { Report } from '@/lib/report/report';

const NOVEMBER_2026 = 2026 * 12 + 10;

/** The report of a page that no title was marked on, as the annotator and the desk make it together. */
export function assembled(page: Document, today = NOVEMBER_2026): Report {
  const { subject, name, headline, positions, lines = [], stated = [], text } = readPage(page);
  const own = positions.map(({ element, ...position }) => position);
  const sent = lines.map(({ element, ...line }) => line);
  const findings = {
    address: '',
    subject,
    name,
    headline,
    positions: own,
    lines: sent,
    stated,
    text,
    mentions: [],
    limit: null,
  };
  return assemble(structuredClone(findings), today);
}
