import type { CountReason, JudgedPosition, Service } from '@/lib/career/position';
import { recognise } from '@/lib/recognise';
import type { Mention } from '@/lib/recognise/mention';
import type { Standing, StandingId } from './report';
import type { Told } from './told';

/** A title that speaks for the subject, with the line that it rests on. */
interface Claim {
  readonly id: StandingId;
  readonly quote: string;
}

const NOTHING: Standing = { id: 'nothing-found', quote: '' };

/** Strongest first; where several hold, the first is the page in one line. */
const ORDER: readonly StandingId[] = [
  'head-now',
  'designate',
  'acting',
  'head-before',
  'other-diplomat',
  'look-alike',
  'unclear',
];

/**
 * The page in one line. For a person: the present position and the headline, then earlier positions, then their own words. For a vacancy:
 * the post offered. A list of people has none.
 */
export function standingOf(findings: Told, service: Service): Standing {
  switch (findings.subject) {
    case 'vacancy':
      return strongest(ofVacancy(findings));
    case 'list':
      return NOTHING;
    case 'person':
    case 'text':
    case 'none':
      return strongest(ofPerson(findings, service));
  }
}

const strongest = (claims: readonly Claim[]): Standing =>
  ORDER.map((id) => claims.find((claim) => claim.id === id)).find((claim) => claim !== undefined) ?? NOTHING;

function ofVacancy({ name, headline, mentions }: Told): Claim[] {
  const offered = recognise(name, { organisation: headline || undefined });
  if (offered.length > 0) return offered.map((mention) => ({ id: idOf(mention, true), quote: name }));
  return mentions.filter(({ held }) => held).map((mention) => ({ id: idOf(mention, true), quote: mention.line }));
}

function ofPerson({ headline, mentions }: Told, service: Service): Claim[] {
  const posts = service.positions.flatMap(ofPosition);
  // Dates win over a headline: who headed a mission keeps the title by courtesy.
  const hasHeaded = posts.some(({ id }) => id === 'head-before');
  const headlines = recognise(headline)
    .filter(({ held }) => held)
    .map((mention) => ({ id: idOf(mention, !hasHeaded), quote: headline }));
  const said = [...posts, ...headlines];
  if (said.length > 0) return said;
  return mentions.filter(({ held }) => held).map((mention) => ({ id: idOf(mention, true), quote: mention.line }));
}

/** What a post says of its holder. How it counts decides; where it does not count, the words of its title. */
function ofPosition(position: JudgedPosition): Claim[] {
  const quote = [position.title, position.organisation].filter(Boolean).join(', ');
  const mentions = recognise(position.title, { organisation: position.organisation || undefined });
  const id = position.head ? ofHead(position, mentions) : ofOtherPost(position, mentions);
  return id === undefined ? [] : [{ id, quote }];
}

/** A head of mission by dates: an open end wins over a verb in the past ("has been Ambassador since 2023"); unusable dates decide nothing. */
function ofHead({ period, reason, countedAs }: JudgedPosition, mentions: readonly Mention[]): StandingId {
  const isActing = mentions.some(({ verdict, rank }) => verdict === 'head' && rank === 'acting');
  const now =
    isActing && !mentions.some(({ verdict, rank }) => verdict === 'head' && rank === 'head') ? 'acting' : 'head-now';
  if (reason === 'future' || mentions.some(({ status }) => status === 'designate')) return 'designate';
  if (reason === 'no-dates') return mentions.some(({ status }) => status === 'former') ? 'head-before' : now;
  if (period === null) return 'unclear';
  return period.to === 'present' && countedAs === 'diplomatic' ? now : 'head-before';
}

/** Reasons by which a title of diplomacy is that of another job. */
const ELSEWHERE: ReadonlySet<CountReason> = new Set([
  'aid-organisation',
  'civilian-mission',
  'international-staff',
  'look-alike',
]);

function ofOtherPost(
  { reason, countedAs, period, organisation }: JudgedPosition,
  mentions: readonly Mention[],
): StandingId | undefined {
  const ids = mentions.map((mention) => idOf(mention, period === null || period.to === 'present'));
  const first = ORDER.find((id) => ids.includes(id));
  if (first === 'unclear' && reason === 'look-alike' && organisation !== '') return 'look-alike';
  if (
    reason === 'no-dates' ||
    first === undefined ||
    first === 'unclear' ||
    first === 'designate' ||
    first === 'look-alike'
  )
    return first;
  if (countedAs === 'diplomatic' || first === 'other-diplomat') return 'other-diplomat';
  if (ELSEWHERE.has(reason)) return 'look-alike';
  // Who was an ambassador and works elsewhere now headed a mission before; staff of a mission and unusable dates say nothing of the kind.
  return mentions.some(({ status }) => status === 'former') && reason === 'other-work' ? 'head-before' : undefined;
}

function idOf({ verdict, rank, status }: Pick<Mention, 'verdict' | 'rank' | 'status'>, isPresent: boolean): StandingId {
  switch (verdict) {
    case 'related':
      return 'other-diplomat';
    case 'other':
      return 'look-alike';
    case 'unsure':
      return 'unclear';
    case 'head':
      if (status === 'designate') return 'designate';
      if (status === 'former' || !isPresent) return 'head-before';
      return rank === 'acting' ? 'acting' : 'head-now';
  }
}
