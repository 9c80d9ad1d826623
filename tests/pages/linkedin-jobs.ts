import { esc, HIDDEN_COPIES, pageOf } from './html';
import type { VacancyPage } from './posts';

const OTHER = 'Brand Ambassador';
/** A card of the list beside the pane: the name for screen readers, then the visible one. */
const card = (key: string, title: string) =>
  `<div role="button" componentkey="${key}"><p><span class="_aa" style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">${title} (Verified job)</span><span aria-hidden="true">${title}</span></p></div>`;

/** LinkedIn's pages of posts: logged out, logged in of the classic kind and of 2026, alone and in the pane beside a list. */
export const LINKEDIN_JOBS: Readonly<Record<string, VacancyPage>> = {
  'linkedin-job-public': {
    address: (number) => `https://www.linkedin.com/jobs/view/post-${4000000000 + number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        `${title} | LinkedIn`,
        `<main><section class="top-card-layout"><h1 class="top-card-layout__title topcard__title">${esc(title)}</h1><a class="topcard__org-name-link">${esc(organisation)}</a><span class="topcard__flavor topcard__flavor--bullet">Nairobi</span></section><section class="description"><div class="show-more-less-html__markup show-more-less-html__markup--clamp-after-5">${html}</div><button>Show more</button><ul class="description__job-criteria-list"><li class="description__job-criteria-item"><h3>Seniority level</h3><span>Executive</span></li></ul></section><section class="right-rail"><div class="base-card job-search-card"><span class="sr-only">${OTHER}</span><h3>${OTHER}</h3></div><div class="base-card job-search-card"><h3>${OTHER}</h3></div></section></main>`,
      ),
  },
  'linkedin-job-ember': {
    address: (number) => `https://www.linkedin.com/jobs/view/${4100000000 + number}/`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        `${title} | LinkedIn`,
        `<main class="scaffold-layout__main"><div class="jobs-unified-top-card"><h1 class="t-24 job-details-jobs-unified-top-card__job-title">${esc(title)}<!----></h1><div class="job-details-jobs-unified-top-card__primary-description-container"><div class="x__primary-description-without-tagline"><a>${esc(organisation)}</a> · Nairobi</div></div><ul><li class="job-details-jobs-unified-top-card__job-insight"><span><span aria-hidden="true">Hybrid</span><span class="visually-hidden">Matches your job preferences, workplace type is Hybrid.</span></span></li></ul></div><article class="jobs-description__container"><div id="job-details" class="jobs-box__html-content"><!---->${html}</div></article></main>`,
        HIDDEN_COPIES,
      ),
  },
  'linkedin-job-ember-pane': {
    address: (number) => `https://www.linkedin.com/jobs/search/?currentJobId=${4200000000 + number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'Jobs | LinkedIn',
        `<div class="scaffold-layout__list"><ul><li data-occludable-job-id="1"></li><li data-occludable-job-id="2">${OTHER}</li><li data-occludable-job-id="3">${OTHER}</li></ul></div><div class="scaffold-layout__detail"><div class="jobs-unified-top-card"><h1 class="job-details-jobs-unified-top-card__job-title"><a>${esc(title)}</a></h1><div class="job-details-jobs-unified-top-card__company-name"><a>${esc(organisation)}</a></div></div><article class="jobs-description__container"><div id="job-details" class="jobs-box__html-content"><h2>About the job</h2><!---->${html}</div></article></div>`,
      ),
  },
  'linkedin-job-sdui': {
    address: (number) => `https://www.linkedin.com/jobs/search-results/?currentJobId=${4300000000 + number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'LinkedIn',
        `<div role="main"><div componentkey="SearchResultsMainContent" data-testid="lazy-column">${card('k1', OTHER)}${card('k2', 'Campus Ambassador')}</div><div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"><p><a href="/company/x/">${esc(organisation)}</a></p><p><a href="/jobs/view/4000000001/">${esc(title)}</a></p><div id="JobDetails_AboutTheJob_4000000001" componentkey="JobDetails_AboutTheJob_4000000001"><h2>About the job</h2><div><span data-testid="expandable-text-box">${html}</span></div></div></div></div>`,
      ),
  },
  'linkedin-job-sdui-alone': {
    address: (number) => `https://www.linkedin.com/jobs/view/${4400000000 + number}/?trackingId=x`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'LinkedIn',
        `<div role="main"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.JobDetails"><div data-testid="lazy-column"><p><a href="/company/x/life/">${esc(organisation)}</a></p><p><a href="/jobs/view/4000000001/?trackingId=x">${esc(title)}</a></p><p><span>Nairobi</span> · <span>2 weeks ago</span> · <span>Over 100 people clicked apply</span></p><div id="JobDetails_AboutTheJob_4000000001" componentkey="JobDetails_AboutTheJob_4000000001"><h2>About the job</h2><p><span data-testid="expandable-text-box">${html}<button data-testid="expandable-text-button" aria-hidden="true">… more</button></span></p></div><div componentkey="JobDetailsSimilarJobsSlot_4000000001">${card('k3', OTHER)}</div></div></div></div>`,
      ),
  },
};
