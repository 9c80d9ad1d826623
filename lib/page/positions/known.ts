import { linesOf, type PageReading } from './reading';

/**
 * What is known of a page's subject after another reading. LinkedIn mounts a section when it comes into view and takes it away again:
 * positions and lines seen once stay known until the subject changes.
 * @param before what was known
 * @param now the latest reading
 * @returns the latest reading, with what it no longer shows of the same subject; elements that left the page are kept as they were
 */
export function keepKnown(before: PageReading, now: PageReading): PageReading {
  if (before.key !== now.key || before.subject !== now.subject || now.subject !== 'person') return now;
  const shown = new Set(now.positions.map(linesOf));
  const gone = before.positions.filter((position) => !shown.has(linesOf(position)));
  const lines = new Set(now.text.split('\n'));
  const goneLines = before.text.split('\n').filter((line) => !lines.has(line));
  if (!gone.length && !goneLines.length) return now;
  return {
    ...now,
    name: now.name || before.name,
    headline: now.headline || before.headline,
    positions: [...now.positions, ...gone],
    text: [now.text, ...goneLines].filter(Boolean).join('\n'),
  };
}
