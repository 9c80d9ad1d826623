import { profileLevel, serviceOf, vacancyLevel } from '@/lib/career';
import { type LevelFinding, NOT_STATED } from '@/lib/career/level';
import { namesOnlyEmployer } from '@/lib/career/naming';
import { type PageLine, positionsOnPage } from '@/lib/career/page-lines';
import type { Month, Position, Service } from '@/lib/career/position';
import { statedAbout } from '@/lib/career/stated';
import { type FoundMention, pageMentionOf } from './found-mention';
import { isOfGroup, listsHolders, mayHeadPerson } from './one-person';
import { ownWords } from './own-statement';
import type { Limit, Report, Subject } from './report';
import { standingOf } from './standing';
import { isAdvertisement, isBiography, namesSomebody } from './text-subject';
import type { Told } from './told';

/** What was read of a page, without its elements. */
export interface Findings {
  readonly address: string;
  readonly subject: Subject;
  readonly name: string;
  readonly headline: string;
  readonly positions: readonly Position[];
  /** Where no markup tells positions apart, the lines to find them in. */
  readonly lines?: readonly PageLine[];
  /** What the page states for machines, each thing as JSON. */
  readonly stated?: readonly string[];
  /** The subject's own words. */
  readonly text: string;
  readonly mentions: readonly FoundMention[];
  readonly limit: Limit;
}

/** A report of what was read of a page. @param today the current month, the end of open periods */
export function assemble(read: Findings, today: Month): Report {
  const findings = withCareer(read, today);
  const { subject, name, mentions, text, positions } = findings;
  const service = serviceOf(positions, today);
  return {
    version: 1,
    address: findings.address.replace(/#.*$/, ''),
    subject,
    name,
    standing: standingOf(findings, service),
    mentions,
    service,
    level: levelFor(isText(read) ? withOwnWords(findings, today) : findings, service, today),
    profileText: text,
    limit: read.limit,
  };
}

/** What was read, with the positions that its lines and its data tell, and whom it is about. */
function withCareer(findings: Findings, today: Month): Told {
  const shown = findings.positions.map(({ title, organisation, dates, place, text }) => ({
    title,
    organisation,
    dates,
    place,
    text,
  }));
  const read = [...shown, ...positionsOnPage(findings.lines ?? [], findings.name)];
  const stated = statedAbout(findings.stated ?? [], findings.name);
  const positions = read.length > 0 ? read : (stated?.jobs ?? []);
  const isCareer =
    positions.some((position) => !namesOnlyEmployer(position.title) && !isOfGroup(position)) &&
    mayHeadPerson(findings.name) &&
    !isOffered(findings) &&
    !listsHolders(positions);
  const isPerson = isCareer || stated?.kind === 'Person';
  return {
    ...findings,
    positions: isText(findings) && !isPerson ? [] : positions,
    mentions: findings.mentions.map(pageMentionOf),
    experience: stated?.experience ?? '',
    subject: isPerson && isText(findings) ? 'person' : subjectOf(findings, today),
  };
}

/** Whether a text under the name of a post, and not of a person, is an advertisement: its dates are those of the contract or of the house. */
const isOffered = (findings: Findings): boolean =>
  isText(findings) && !namesSomebody(findings.name) && isAdvertisement(findings.name, findings.text);

const isText = ({ subject }: Findings): boolean => subject === 'text' || subject === 'none';

/** A text may be somebody's, or a post's, by its words. */
function subjectOf(findings: Findings, today: Month): Subject {
  const { subject, name, text } = findings;
  if (!isText(findings)) return subject;
  if (isBiography(name, text, today)) return 'person';
  return isAdvertisement(name, text) ? 'vacancy' : subject;
}

/** Of a page that only its words make a person's, others' years are none of the person's. */
const withOwnWords = (told: Told, today: Month): Told =>
  told.subject === 'person' && told.positions.length === 0
    ? { ...told, text: ownWords(told.name, told.text, today) }
    : told;

function levelFor({ subject, text, experience }: Told, service: Service, today: Month): LevelFinding {
  switch (subject) {
    case 'vacancy': {
      const level = vacancyLevel(text);
      return level.months === null && experience ? vacancyLevel(inWords(experience)) : level;
    }
    case 'person':
      return profileLevel(service, text, today);
    case 'text':
    case 'list':
    case 'none':
      return NOT_STATED;
  }
}

/** "120 months", "10 years" of data for machines, as an advertisement would say it. */
function inWords(experience: string): string {
  const months = Number(/^(\d+) months$/.exec(experience)?.[1] ?? Number.NaN);
  const length = months % 12 === 0 ? `${months / 12} years` : experience;
  return /^\d+ \w+$/.test(length) ? `Experience: at least ${length}` : length;
}
