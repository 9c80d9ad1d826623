import type { Level } from '@/lib/career/level';
import type { Verdict } from '@/lib/titles/kinds';
import { KINDS } from '@/lib/titles/kinds';
import { isRecord } from './record';
import type { PageMention, Report, StandingId, Subject } from './report';

/** Every value of a union, held to be complete by its type. */
const allOf = <Value extends string>(values: Readonly<Record<Value, true>>) => {
  return (value: unknown): value is Value => typeof value === 'string' && Object.hasOwn(values, value);
};
const isSubject = allOf<Subject>({ person: true, vacancy: true, list: true, text: true, none: true });
const isVerdict = allOf<Verdict>({ head: true, related: true, other: true, unsure: true });
const isLevelId = allOf<Level>({ below: true, junior: true, mid: true, senior: true, 'not-stated': true });
const isStandingId = allOf<StandingId>({
  'head-now': true,
  designate: true,
  acting: true,
  'head-before': true,
  'other-diplomat': true,
  'look-alike': true,
  unclear: true,
  'nothing-found': true,
});

const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** Whether a list holds only records whose named fields are texts. */
const hasTexts = (value: unknown, ...fields: readonly string[]): value is Record<string, unknown>[] =>
  Array.isArray(value) && value.every((item) => isRecord(item) && fields.every((field) => isText(item[field])));

/**
 * Whether a message's payload has the shape of a report: deep enough that no view can throw on it.
 * @param value anything that came over a message
 */
export function isReport(value: unknown): value is Report {
  if (!isRecord(value) || value.version !== 1) return false;
  const { standing, service, level, mentions } = value;
  return (
    [value.address, value.name, value.profileText].every(isText) &&
    isSubject(value.subject) &&
    (value.limit === null || isText(value.limit)) &&
    isRecord(standing) &&
    isStandingId(standing.id) &&
    isText(standing.quote) &&
    isService(service) &&
    isLevel(level) &&
    hasTexts(mentions, ...MENTION_TEXTS) &&
    mentions.every(isMentionRest)
  );
}

const MENTION_TEXTS = [
  'id',
  'title',
  'kind',
  'verdict',
  'rank',
  'line',
  'card',
] as const satisfies (keyof PageMention)[];

const isMentionRest = (mention: Record<string, unknown>): boolean =>
  isVerdict(mention.verdict) &&
  Object.hasOwn(KINDS, String(mention.kind)) &&
  isCount(mention.frame) &&
  isCount(mention.lineStart) &&
  hasTexts(mention.reasons, 'code', 'quote');

const isService = (value: unknown): boolean =>
  isRecord(value) &&
  isCount(value.months) &&
  isCount(value.headMonths) &&
  hasTexts(value.positions, 'title', 'organisation', 'dates', 'place', 'text', 'countedAs', 'reason') &&
  value.positions.every(({ period }) => period === null || isPeriod(period));

const isPeriod = (value: unknown): boolean =>
  isRecord(value) && isCount(value.from) && (value.to === 'present' || isCount(value.to)) && isCount(value.months);

const isLevel = (value: unknown): boolean =>
  isRecord(value) &&
  isLevelId(value.level) &&
  isText(value.basis) &&
  (value.months === null || isCount(value.months)) &&
  (value.atMost === null || isCount(value.atMost)) &&
  (value.grade === null || isText(value.grade)) &&
  hasTexts(value.evidence, 'quote');
