import type { LevelFinding } from '@/lib/career/level';
import type { CountedAs, CountReason, JudgedPosition, Month, Service } from '@/lib/career/position';
import type { PageMention, Report } from '@/lib/report/report';

/** The month of a year, 1 to 12. */
export const month = (year: number, of: number): Month => year * 12 + of - 1;

export const TODAY = month(2026, 11);

interface Judged {
  readonly title: string;
  readonly organisation?: string;
  readonly from?: Month;
  readonly to?: Month | 'present';
  readonly countedAs: CountedAs;
  readonly reason: CountReason;
  readonly head?: boolean;
  readonly dates?: string;
}

/** A judged position; without `from` it has no dates. */
export function position({ title, organisation = '', from, to, countedAs, reason, head = false, dates = '' }: Judged) {
  const end = to === 'present' || to === undefined ? TODAY : to;
  return {
    title,
    organisation,
    dates,
    place: '',
    text: '',
    period: from === undefined ? null : { from, to: to ?? 'present', months: end - from + 1, precision: 'month' },
    countedAs,
    head,
    reason,
    durationDisagrees: false,
  } satisfies JudgedPosition;
}

/** A fictional career of five positions: 19 years and 2 months of service, 3 years and 3 months of them as head. */
export const SERVICE: Service = {
  months: 230,
  headMonths: 39,
  positions: [
    position({
      title: 'Ambassador of Norland to Kenya',
      organisation: 'Ministry of Foreign Affairs of Norland',
      dates: 'Sep 2023 – Present',
      from: month(2023, 9),
      to: 'present',
      countedAs: 'diplomatic',
      reason: 'head-of-mission',
      head: true,
    }),
    position({
      title: 'Deputy Head of Mission',
      organisation: 'Embassy of Norland in Tunis',
      dates: 'Aug 2018 – Aug 2023',
      from: month(2018, 8),
      to: month(2023, 8),
      countedAs: 'diplomatic',
      reason: 'diplomatic-post',
    }),
    position({
      title: 'Brand Ambassador',
      organisation: 'Fjord Coffee',
      dates: 'Jan 2017 – Jun 2018',
      from: month(2017, 1),
      to: month(2018, 6),
      countedAs: 'other',
      reason: 'look-alike',
    }),
    position({
      title: 'First Secretary, Political',
      organisation: 'Permanent Mission of Norland, Geneva',
      dates: 'Feb 2006 – Dec 2016',
      from: month(2006, 2),
      to: month(2016, 12),
      countedAs: 'diplomatic',
      reason: 'diplomatic-post',
    }),
    position({ title: 'Honorary Consul', countedAs: 'not-counted', reason: 'honorary' }),
  ],
};

export const LEVEL: LevelFinding = {
  level: 'senior',
  months: 230,
  atMost: null,
  basis: 'dates',
  evidence: [
    { quote: 'Ambassador of Norland to Kenya · Sep 2023 – Present' },
    { quote: 'Deputy Head of Mission · Aug 2018 – Aug 2023' },
    { quote: 'First Secretary, Political · Feb 2006 – Dec 2016' },
  ],
  grade: null,
};

/** A mention of a title in its line. */
export function mention(line: string, title: string, rest: Partial<PageMention> = {}): PageMention {
  return {
    id: `${line} ${title}`,
    frame: 0,
    title,
    line,
    lineStart: line.indexOf(title),
    card: '',
    kind: 'ambassador',
    verdict: 'head',
    rank: 'head',
    held: true,
    status: null,
    reasons: [{ code: 'state', quote: '' }],
    ...rest,
  };
}

export const MENTIONS: readonly PageMention[] = [
  mention('Ambassador of Norland to Kenya | Accredited to UNEP', 'Ambassador', {
    id: 'm1',
    reasons: [{ code: 'state', quote: 'of Norland to Kenya' }],
  }),
  mention('Deputy Head of Mission at the Embassy of Norland in Tunis', 'Deputy Head of Mission', {
    id: 'm2',
    kind: 'deputy-head',
    verdict: 'related',
    rank: 'deputy',
    reasons: [{ code: 'deputy-word', quote: 'Deputy' }],
  }),
  mention('Reported to the Permanent Representative on human rights files', 'Permanent Representative', {
    id: 'm3',
    kind: 'permanent-representative',
    held: false,
    reasons: [{ code: 'states-organisation', quote: 'Permanent Mission of Norland' }],
  }),
  mention('Volunteer Head of Mission for a field hospital', 'Head of Mission', {
    id: 'm4',
    kind: 'ngo-head-of-mission',
    verdict: 'other',
    reasons: [{ code: 'aid-organisation', quote: 'field hospital' }],
  }),
];

export const REPORT: Report = {
  version: 1,
  address: 'https://www.linkedin.com/in/ingrid-solheim/',
  subject: 'person',
  name: 'Ingrid Solheim',
  standing: { id: 'head-now', quote: 'Ambassador of Norland to Kenya | Accredited to UNEP' },
  mentions: MENTIONS,
  service: SERVICE,
  level: LEVEL,
  profileText:
    'Ambassador of Norland to Kenya. Posted to Nairobi, Tunis and Geneva. Managed a budget of 4 million euros.',
  limit: null,
};
