import { describe, expect, it } from 'vitest';
import { mergeFrames } from '@/lib/report/merge';
import type { PageMention, Report } from '@/lib/report/report';

const mention = (id: string): PageMention => ({
  id,
  frame: 0,
  title: 'Ambassador',
  kind: 'ambassador',
  verdict: 'head',
  rank: 'head',
  held: true,
  status: null,
  reasons: [{ code: 'embassy', quote: 'Embassy of Examplia' }],
  line: 'Ambassador, Embassy of Examplia',
  lineStart: 0,
  card: '',
});

const report = (ids: readonly string[], limit: Report['limit'] = null): Report => ({
  version: 1,
  address: 'https://www.linkedin.com/in/amara',
  subject: 'person',
  name: 'Amara',
  standing: { id: 'head-now', quote: 'Ambassador' },
  mentions: ids.map(mention),
  service: { months: 60, headMonths: 12, positions: [] },
  level: { level: 'junior', months: 60, atMost: null, basis: 'dates', evidence: [], grade: null },
  profileText: 'Ambassador',
  limit,
});

describe('mergeFrames', () => {
  it('appends the mentions of other frames under their frame', () => {
    const merged = mergeFrames(report(['a']), [
      { frame: 3, report: report(['b', 'c']) },
      { frame: 9, report: report([]) },
    ]);
    expect(merged.mentions.map(({ id, frame }) => [id, frame])).toEqual([
      ['a', 0],
      ['b', 3],
      ['c', 3],
    ]);
  });

  it('keeps subject, career and level of the top frame', () => {
    const top = report(['a']);
    const other = { ...report(['b']), name: 'An advertisement', level: { ...top.level, level: 'senior' as const } };
    expect(mergeFrames(top, [{ frame: 1, report: other }])).toMatchObject({ name: 'Amara', level: top.level });
  });

  it('says of the limit of any frame', () => {
    expect(mergeFrames(report(['a']), [{ frame: 1, report: report(['b'], 'capped') }]).limit).toBe('capped');
    expect(mergeFrames(report(['a'], 'stopped-busy'), [{ frame: 1, report: report(['b'], 'capped') }]).limit).toBe(
      'stopped-busy',
    );
  });
});
