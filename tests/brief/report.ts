import type { Level } from '@/lib/career/level';
import type { Report, Subject } from '@/lib/report/report';

/** A report with one mention and the level given. */
export function reportWith(level: Level, subject: Subject = 'person'): Report {
  return {
    version: 1,
    address: 'https://www.linkedin.com/in/amara',
    subject,
    name: 'Amara Example',
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
        line: 'Ambassador, Embassy of Examplia',
        lineStart: 0,
        card: '',
      },
    ],
    service: { months: 0, headMonths: 0, positions: [] },
    level: {
      level,
      months: level === 'not-stated' ? null : 186,
      atMost: null,
      basis: level === 'not-stated' ? 'none' : 'dates',
      evidence: level === 'not-stated' ? [] : [{ quote: 'Sep 2022 – Present' }],
      grade: null,
    },
    profileText: '',
    limit: null,
  };
}
