/**
 * The profile sites and job boards that Mission Lens reads from the start: one row a site, https only, each host written out, because
 * the browser shows this list at install and a reviewer reads it. Any other site is added by the user and lives in the settings.
 * Sources: the sites' own addresses as collected in NOTICE.
 */
export interface Site {
  readonly name: string;
  /** Match patterns as the manifest takes them. */
  readonly matches: readonly string[];
}

const national = (hosts: readonly string[]) => hosts.map((host) => `https://*.${host}/*`);

export const SITES: readonly Site[] = [
  { name: 'LinkedIn', matches: ['https://*.linkedin.com/*'] },
  { name: 'Indeed', matches: ['https://*.indeed.com/*'] },
  { name: 'XING', matches: ['https://*.xing.com/*'] },
  {
    name: 'Glassdoor',
    matches: national(['glassdoor.com', 'glassdoor.co.uk', 'glassdoor.de', 'glassdoor.fr', 'glassdoor.ca']),
  },
  {
    name: 'Monster',
    matches: national(['monster.com', 'monster.co.uk', 'monster.de', 'monster.fr']),
  },
  {
    name: 'StepStone',
    matches: national(['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl', 'stepstone.fr', 'stepstone.pl']),
  },
  { name: 'Devex', matches: ['https://*.devex.com/*'] },
  { name: 'ReliefWeb', matches: ['https://reliefweb.int/*'] },
  { name: 'UN Careers', matches: ['https://careers.un.org/*', 'https://inspira.un.org/*'] },
  { name: 'Impactpool', matches: ['https://*.impactpool.org/*'] },
  { name: 'UNjobs', matches: ['https://unjobs.org/*', 'https://untalent.org/*'] },
  { name: 'EU Careers', matches: ['https://eu-careers.europa.eu/*', 'https://*.eu-careers.europa.eu/*'] },
  { name: 'EEAS', matches: ['https://*.eeas.europa.eu/*'] },
  { name: 'USAJOBS', matches: ['https://*.usajobs.gov/*'] },
  { name: 'UK Civil Service Jobs', matches: ['https://www.civilservicejobs.service.gov.uk/*'] },
  { name: 'GOV.UK', matches: ['https://www.gov.uk/*'] },
  { name: 'EuroBrussels', matches: ['https://*.eurobrussels.com/*'] },
  { name: 'Welcome to the Jungle', matches: ['https://*.welcometothejungle.com/*'] },
  { name: 'Wellfound', matches: ['https://wellfound.com/*'] },
  { name: 'Lever', matches: ['https://jobs.lever.co/*'] },
  { name: 'Greenhouse', matches: ['https://*.greenhouse.io/*'] },
  { name: 'Workday', matches: ['https://*.myworkdayjobs.com/*'] },
  { name: 'Ashby', matches: ['https://jobs.ashbyhq.com/*'] },
  { name: 'SmartRecruiters', matches: ['https://*.smartrecruiters.com/*'] },
  { name: 'Wikipedia', matches: ['https://*.wikipedia.org/*'] },
  { name: 'U.S. Department of State', matches: ['https://*.state.gov/*', 'https://*.usembassy.gov/*'] },
];

/** All built-in match patterns, in the order of the sites. */
export const SITE_PATTERNS: readonly string[] = SITES.flatMap((site) => site.matches);
