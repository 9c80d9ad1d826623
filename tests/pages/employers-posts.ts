import { esc, pageOf } from './html';
import { type Post, RAIL, type VacancyPage } from './posts';

/** A page that says nothing of its post but in data for machines. */
function jsonLd({ lang, title, organisation, html, years }: Post): string {
  const said = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const required =
    years === undefined ? said : { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: years * 12 };
  const data = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    hiringOrganization: { '@type': 'Organization', name: organisation },
    experienceRequirements: required,
  };
  return pageOf(
    lang,
    'Vacancy',
    `<main><h1>${esc(title)}</h1><p>The ${esc(title)} leads the office.</p></main>${RAIL}`,
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  );
}

/** Where employers advertise for themselves: applicant systems under their own name, and pages by hand. */
export const EMPLOYERS_POSTS: Readonly<Record<string, VacancyPage>> = {
  greenhouse: {
    address: (number) => `https://job-boards.greenhouse.io/x/jobs/${number}`,
    render: ({ lang, title, html }) =>
      pageOf(
        lang,
        'Greenhouse',
        `<main><div class="job__title"><h1>${esc(title)}</h1></div><div class="job__description">${html}</div></main>`,
      ),
  },
  'greenhouse-classic': {
    address: (number) => `https://boards.greenhouse.io/x/jobs/${number}`,
    render: ({ lang, title, html }) =>
      pageOf(
        lang,
        'Greenhouse',
        `<div id="app_body"><h1 class="app-title">${esc(title)}</h1><div id="content">${html}</div></div>`,
      ),
  },
  lever: {
    address: (number) => `https://jobs.lever.co/x/${number}`,
    render: ({ lang, title, html }) =>
      pageOf(
        lang,
        'Lever',
        `<div class="posting-headline"><h2>${esc(title)}</h2></div><div class="section-wrapper"><div class="section" data-qa="job-description">${html}</div></div>`,
      ),
  },
  workday: {
    address: (number) => `https://x.wd3.myworkdayjobs.com/en-US/careers/job/Post_${number}`,
    render: ({ lang, title, html }) =>
      pageOf(
        lang,
        'Workday',
        `<main><h2 data-automation-id="jobPostingHeader">${esc(title)}</h2><div data-automation-id="jobPostingDescription">${html}</div></main>`,
      ),
  },
  ashby: {
    address: (number) => `https://jobs.ashbyhq.com/x/${number}`,
    render: ({ lang, title, html }) =>
      pageOf(
        lang,
        'Ashby',
        `<div class="_content_1x_1"><div class="_titles_1x_2"><h1>${esc(title)}</h1></div><div class="_descriptionText_1x_3">${html}</div></div>`,
      ),
  },
  smartrecruiters: {
    address: (number) => `https://jobs.smartrecruiters.com/x/${number}-post`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'SmartRecruiters',
        `<main itemscope itemtype="http://schema.org/JobPosting"><h1 class="job-title" itemprop="title">${esc(title)}</h1><span itemprop="hiringOrganization">${esc(organisation)}</span><div itemprop="description">${html}</div></main>`,
      ),
  },
  microdata: {
    address: (number) => `https://ke.usembassy.gov/notice-${number}/`,
    render: ({ lang, title, html }) =>
      pageOf(
        lang,
        'Vacancy',
        `<main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">${esc(title)}</h1>${html}</main>${RAIL}`,
      ),
  },
  'json-ld': { address: (number) => `https://tz.usembassy.gov/notice-${number}/`, render: jsonLd },
  generic: {
    address: (number) => `https://no.usembassy.gov/notice-${number}/`,
    render: ({ lang, title, html }) =>
      pageOf(
        lang,
        'Vacancy',
        `<main><h1>${esc(title)}</h1><p>Contract: 1 January 2027 – 31 December 2028</p><h2>Requirements</h2>${html}<a href="/apply">Apply now</a></main>${RAIL}`,
      ),
  },
  'by hand': {
    address: (number) => `https://fi.usembassy.gov/vacancies/post-${number}/`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        `${title} – ${organisation}`,
        `<header><nav><a href="/">Home</a></nav></header><div class="page"><h1>${esc(title)}</h1><table><tr><th>Duty station</th><td>Nairobi</td></tr><tr><th>Profile</th><td>${html}</td></tr></table></div><footer>© 2001 – 2026 ${esc(organisation)}</footer>`,
      ),
  },
};
