import type { SiteSense } from '@/lib/recognise/mention';

/**
 * What a site's posts are where the text itself does not say; a row a site, with its sub-domains.
 * Sources: the sites' own statements of what they publish, as collected in NOTICE.
 */
const SITES: readonly (readonly [host: string, sense: SiteSense])[] = [
  ['careers.un.org', 'civilian-mission'],
  ['inspira.un.org', 'civilian-mission'],
  ['peacekeeping.un.org', 'civilian-mission'],
  ['jobs.osce.org', 'civilian-mission'],
  ['vacancies.osce.org', 'civilian-mission'],
  ['reliefweb.int', 'aid'],
  ['devex.com', 'aid'],
  ['impactpool.org', 'aid'],
  ['unjobs.org', 'aid'],
  ['state.gov', 'state'],
  ['usembassy.gov', 'state'],
];

/** What the posts of a host are; undefined where that says nothing. */
export function siteSense(host: string): SiteSense | undefined {
  return SITES.find(([site]) => host === site || host.endsWith(`.${site}`))?.[1];
}
