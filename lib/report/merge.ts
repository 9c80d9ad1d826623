import type { Report } from './report';

/**
 * The report of a tab: the career of its top frame, with the mentions of the other frames after its own.
 * @param top the top frame's report
 * @param others the other frames' reports with their frame ids
 */
export function mergeFrames(top: Report, others: readonly { frame: number; report: Report }[]): Report {
  const appended = others.flatMap(({ frame, report }) => report.mentions.map((mention) => ({ ...mention, frame })));
  if (appended.length === 0) return top;
  const limit = top.limit ?? others.find(({ report }) => report.limit !== null)?.report.limit ?? null;
  return { ...top, mentions: [...top.mentions, ...appended], limit };
}
