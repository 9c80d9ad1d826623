import type { JudgedPosition, Service } from '@/lib/career/position';
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
  const posts = service.positions.flatMap((position) => ofPosition(position, headline));
  // Dates win over a headline: who headed a mission keeps the title by courtesy.
  const hasHeaded = posts.some(({ id }) => id === 'head-before');
  const headlines = recognise(headline)
    .filter(({ held }) => held)
    .map((mention) => ({ id: idOf(mention, !hasHeaded), quote: headline }));
  const said = [...posts, ...headlines];
  if (said.length > 0) return said;
  return mentions.filter(({ held }) => held).map((mention) => ({ id: idOf(mention, true), quote: mention.line }));
}

function ofPosition(position: JudgedPosition, headline: string): Claim[] {
  const { title, organisation, period } = position;
  const isPresent = period === null || period.to === 'present';
  const quote = [title, organisation].filter(Boolean).join(', ');
  return recognise(title, { organisation, headline }).map((mention) => ({ id: idOf(mention, isPresent), quote }));
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
