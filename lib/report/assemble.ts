import { profileLevel, serviceOf, vacancyLevel } from '@/lib/career';
import { type LevelFinding, NOT_STATED } from '@/lib/career/level';
import type { Month, Position, Service } from '@/lib/career/position';
import type { Limit, PageMention, Report, Subject } from './report';
import { standingOf } from './standing';

/** What was read of a page, without its elements. */
export interface Findings {
  readonly address: string;
  readonly subject: Subject;
  readonly name: string;
  readonly headline: string;
  readonly positions: readonly Position[];
  /** The subject's own words. */
  readonly text: string;
  readonly mentions: readonly PageMention[];
  readonly limit: Limit;
}

/** A report of what was read of a page. @param today the current month, the end of open periods */
export function assemble(findings: Findings, today: Month): Report {
  const { subject, name, mentions, limit, text } = findings;
  const positions = findings.positions.map(({ title, organisation, dates, place, text }) => ({
    title,
    organisation,
    dates,
    place,
    text,
  }));
  const service = serviceOf(positions, today);
  return {
    version: 1,
    address: findings.address.replace(/#.*$/, ''),
    subject,
    name,
    standing: standingOf(findings, service),
    mentions,
    service,
    level: levelFor(findings, service, today),
    profileText: text,
    limit,
  };
}

function levelFor({ subject, text, positions }: Findings, service: Service, today: Month): LevelFinding {
  switch (subject) {
    case 'vacancy':
      return vacancyLevel(text);
    case 'person':
      return profileLevel(service, text, today);
    case 'text':
      return positions.length > 0 ? profileLevel(service, text, today) : NOT_STATED;
    case 'list':
    case 'none':
      return NOT_STATED;
  }
}
