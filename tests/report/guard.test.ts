import { describe, expect, it } from 'vitest';
import { isReport } from '@/lib/report/guard';
import type { Report } from '@/lib/report/report';

const report: Report = {
  version: 1,
  address: 'https://www.linkedin.com/in/amara',
  subject: 'person',
  name: 'Amara',
  standing: { id: 'head-now', quote: 'Ambassador' },
  mentions: [
    {
      id: 'm1',
      frame: 0,
      title: 'Ambassador',
      kind: 'ambassador',
      verdict: 'head',
      rank: 'head',
      held: true,
      status: null,
      reasons: [{ code: 'embassy', quote: 'Embassy of Examplia' }],
      line: 'Ambassador',
      lineStart: 0,
      card: '',
    },
  ],
  service: {
    months: 12,
    headMonths: 12,
    positions: [
      {
        title: 'Ambassador',
        organisation: 'Embassy of Examplia',
        dates: '2020 - 2021',
        place: '',
        text: '',
        period: { from: 24240, to: 24251, months: 12, precision: 'year' },
        countedAs: 'diplomatic',
        head: true,
        reason: 'head-of-mission',
        durationDisagrees: false,
      },
    ],
  },
  level: {
    level: 'below',
    months: 12,
    atMost: null,
    basis: 'dates',
    evidence: [{ quote: '2020 - 2021' }],
    grade: null,
  },
  profileText: 'Ambassador',
  limit: null,
};

/** The report with the value at a path replaced. */
function withAt(path: readonly string[], value: unknown): unknown {
  const copy: unknown = structuredClone(report);
  let at = copy as Record<string, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
}

describe('isReport', () => {
  it('takes a report, also after a round trip through JSON', () => {
    expect(isReport(report)).toBe(true);
    expect(isReport(JSON.parse(JSON.stringify(report)))).toBe(true);
  });

  it.each([[undefined], [null], ['report'], [[]], [{}], [{ version: 1 }]])('refuses %j', (value) => {
    expect(isReport(value)).toBe(false);
  });

  it.each([
    [['version'], 2],
    [['name'], null],
    [['limit'], 0],
    [['standing', 'quote'], undefined],
    [['mentions'], {}],
    [['mentions', '0', 'title'], 5],
    [['mentions', '0', 'lineStart'], Number.NaN],
    [['mentions', '0', 'reasons', '0'], 'Embassy'],
    [['service', 'positions', '0', 'dates'], null],
    [['service', 'positions', '0', 'period'], { from: 'May', to: 'present', months: 3 }],
    [['service', 'months'], '12'],
    [['level', 'evidence'], [{}]],
    [['level', 'months'], '12'],
  ])('refuses a report whose %j is %j', (path, value) => expect(isReport(withAt(path, value))).toBe(false));
});
