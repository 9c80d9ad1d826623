import { esc, pageOf } from './html';
import { RAIL, type VacancyPage } from './posts';

/** A page of data for machines beside the words of the post. */
const posting = (title: string, organisation: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title, hiringOrganization: { '@type': 'Organization', name: organisation } })}</script>`;

/** The boards that show the posts of many employers. */
export const JOB_BOARDS: Readonly<Record<string, VacancyPage>> = {
  indeed: {
    address: (number) => `https://www.indeed.com/viewjob?jk=a${number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        `${title} - Indeed.com`,
        `<div id="viewJobSSRRoot"><h1 data-testid="jobsearch-JobInfoHeader-title"><span>${esc(title)}<span class="css-pw1 e37"> - job post</span></span></h1><div data-testid="inlineHeader-companyName"><a>${esc(organisation)}</a></div><div id="jobDescriptionText" class="jobsearch-JobComponent-description"><div>${html}</div></div></div>${RAIL}<script>window._initialData={"jobTitle":"Brand Ambassador"}</script>`,
      ),
  },
  'indeed-pane': {
    address: (number) => `https://de.indeed.com/jobs?q=mission&vjk=b${number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'Jobs - Indeed.com',
        `<ul><li><div class="job_seen_beacon"><h2>Brand Ambassador</h2></div></li><li><div class="job_seen_beacon"><h2>Brand Ambassador, at least 20 years</h2></div></li></ul><div id="vjs-container"><h2 data-testid="simpler-jobTitle">${esc(title)}</h2><div data-company-name="true"><a>${esc(organisation)}</a></div><div data-testid="viewjob-job-content"><div id="jobDescriptionText">${html}</div></div></div>`,
      ),
  },
  glassdoor: {
    address: (number) => `https://www.glassdoor.com/job-listing/post-JV.htm?jl=${1000 + number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'Glassdoor',
        `<main><h1 id="jd-job-title-1" data-test="job-title">${esc(title)}</h1><div data-test="employer-name">${esc(organisation)}</div><div class="JobDetails_jobDescription__x1 JobDetails_showHidden__1">${html}</div></main>`,
      ),
  },
  monster: {
    address: (number) => `https://www.monster.com/job-openings/post-${number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'Monster',
        `<main><h2 data-testid="jobTitle">${esc(title)}</h2><ul><li data-testid="company">${esc(organisation)}</li></ul><div data-testid="svx-description-container-inner">${html}</div></main>`,
      ),
  },
  stepstone: {
    address: (number) => `https://www.stepstone.de/stellenangebote--post--${number}-inline.html`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'StepStone',
        `<main><h1 data-at="header-job-title">${esc(title)}</h1><span data-at="metadata-company-name">${esc(organisation)}</span><div data-at="job-ad-content">${html}</div></main>`,
      ),
  },
  xing: {
    address: (number) => `https://www.xing.com/jobs/nairobi-post-${number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        `${title} | XING Jobs`,
        `<main><h1 data-xds="Hero" class="sc-1a2b">${esc(title)}</h1><p data-xds="BodyCopy">${esc(organisation)}</p><div class="sc-9f8e">${html}</div></main>${RAIL}`,
        posting(title, organisation),
      ),
  },
  devex: {
    address: (number) => `https://www.devex.com/jobs/post-${number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'Devex',
        `<main><h1>${esc(title)}</h1><a href="/organizations/x-1">${esc(organisation)}</a><div data-partial="job-description">${html}</div><div>Sign in to view</div></main>`,
      ),
  },
  impactpool: {
    address: (number) => `https://www.impactpool.org/jobs/${number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'Impactpool',
        `<main><h1>${esc(title)}</h1><p>${esc(organisation)}</p><p>Senior - Senior level</p><div>${html}</div></main>${RAIL}`,
      ),
  },
  unjobs: {
    address: (number) => `https://unjobs.org/vacancies/${1700000000000 + number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(lang, title, `<h1>${esc(title)}</h1>${esc(organisation)}<br>Closing date: Friday<br>${html}`),
  },
  eurobrussels: {
    address: (number) => `https://www.eurobrussels.com/job_display/${number}/Post_Brussels`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'EuroBrussels',
        `<div id="page"><h1>${esc(title)}</h1><h2>${esc(organisation)}</h2><div class="jobText">${html}</div></div>`,
      ),
  },
  'welcome-to-the-jungle': {
    address: (number) => `https://www.welcometothejungle.com/en/companies/x/jobs/post-${number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'Welcome to the Jungle',
        `<main><div data-testid="job-metadata-block"><h2 class="wui-text">${esc(title)}</h2></div><div id="the-position-section"><div data-testid="job-section-description">${html}</div></div></main>`,
        posting(title, organisation),
      ),
  },
  wellfound: {
    address: (number) => `https://wellfound.com/jobs/${number}-post`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'Wellfound',
        `<main><h1>${esc(title)}</h1><a href="/company/x">${esc(organisation)}</a><div data-test="JobDescription">${html}</div></main>`,
        posting(title, organisation),
      ),
  },
};
