import { pageOf } from './html';

const REQUIREMENT = 'A minimum of ten years of experience in diplomacy is required.';
const TEXT = `<p>The <b>Head </b><i>of Mission</i> leads the office.</p><ul><li>${REQUIREMENT}</li></ul>`;
const RAIL = '<aside><ul><li><h3>Brand Ambassador</h3><p>At least 20 years of experience.</p></li></ul></aside>';

/** The advertisement that every page of this file shows. */
export const POST = { title: 'Head of Mission', organisation: 'Ruritanian Foreign Service', requirement: REQUIREMENT };

/** A page of each family of job sites, by name. */
export const VACANCIES: Readonly<Record<string, string>> = {
  'linkedin-job-public': pageOf(
    'en',
    'Head of Mission | LinkedIn',
    `<main><section class="top-card-layout"><h1 class="top-card-layout__title topcard__title">Head of Mission</h1><a class="topcard__org-name-link">Ruritanian Foreign Service</a><span class="topcard__flavor topcard__flavor--bullet">Nairobi</span></section><section class="description"><div class="show-more-less-html__markup">${TEXT}</div><button>Show more</button><ul class="description__job-criteria-list"><li><h3>Seniority level</h3><span>Executive</span></li></ul></section><section class="right-rail"><div class="base-card job-search-card"><span class="sr-only">Brand Ambassador</span><h3>Brand Ambassador</h3></div><div class="base-card job-search-card"><h3>Brand Ambassador</h3></div></section></main>`,
  ),
  'linkedin-job-ember': pageOf(
    'en',
    'Head of Mission | LinkedIn',
    `<div class="scaffold-layout__list"><ul><li data-occludable-job-id="1"></li><li data-occludable-job-id="2">Brand Ambassador</li></ul></div><main class="scaffold-layout__main"><div class="jobs-unified-top-card"><h1 class="t-24 job-details-jobs-unified-top-card__job-title">Head of Mission<!----></h1><div class="job-details-jobs-unified-top-card__primary-description-container"><div class="x__primary-description-without-tagline"><a>Ruritanian Foreign Service</a> · Nairobi</div></div></div><article class="jobs-description__container"><div id="job-details" class="jobs-box__html-content"><!---->${TEXT}</div></article></main>`,
  ),
  'linkedin-job-sdui': pageOf(
    'en',
    'LinkedIn',
    `<div role="main"><div componentkey="SearchResultsMainContent" data-testid="lazy-column"><div role="button" componentkey="k1"><p><span class="_aa">Brand Ambassador (Verified job)</span><span aria-hidden="true">Brand Ambassador</span></p></div><div role="button" componentkey="k2"><p>Campus Ambassador</p></div></div><div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"><p><a href="/company/x/">Ruritanian Foreign Service</a></p><p><a href="/jobs/view/4000000001/">Head of Mission</a></p><div id="JobDetails_AboutTheJob_4000000001" componentkey="JobDetails_AboutTheJob_4000000001"><h2>About the job</h2><div><span data-testid="expandable-text-box">${TEXT}</span></div></div></div></div>`,
  ),
  indeed: pageOf(
    'en',
    'Head of Mission - Indeed.com',
    `<div id="viewJobSSRRoot"><h1 data-testid="jobsearch-JobInfoHeader-title"><span>Head of Mission<span class="css-pw1 e37"> - job post</span></span></h1><div data-testid="inlineHeader-companyName"><a>Ruritanian Foreign Service</a></div><div id="jobDescriptionText" class="jobsearch-JobComponent-description"><div>${TEXT}</div></div></div>${RAIL}<script>window._initialData={"jobTitle":"Brand Ambassador"}</script>`,
  ),
  'un-careers': pageOf(
    'en',
    'UN Careers',
    `<app-root><h1 class="jobPostingTitle">HEAD&nbsp;OF MISSION, D2</h1><div class="jobPostingDetail"><div class="jobPostingItem"><div class="jobPostingItemTitle">Work Experience</div><div class="jobPostingItemContent">${TEXT}<style>.h{} /* Ambassador */</style></div></div></div></app-root>`,
  ),
  reliefweb: pageOf(
    'en',
    'Head of Mission - ReliefWeb',
    `<main><article class="node--job rw-article rw-document"><header><h1 class="rw-article__title">Head of Mission</h1><dl class="rw-entity-meta--core"><dd class="rw-entity-meta__tag-value--source">Ruritanian Foreign Service</dd></dl></header><div class="rw-article__content">${TEXT}</div><section class="rw-how-to-apply">Write to us.</section><footer><dl><dt>Years of experience</dt><dd class="rw-entity-meta__tag-value--experience">10+ years</dd></dl></footer></article></main>${RAIL}`,
  ),
  epso: pageOf(
    'en',
    'EU Careers',
    `<main><article><h1 class="job-title">Head of Mission</h1><div class="field--name-field-epso-institution"><div class="field__label">Institution</div><div class="field__item">Ruritanian Foreign Service</div></div>${TEXT}</article></main>`,
  ),
  eeas: pageOf(
    'en',
    'EEAS',
    `<main><div class="content-header"><h1>Head of Mission</h1></div><article class="node--type-vacancy node--view-mode-full">${TEXT}</article></main>`,
  ),
  usajobs: pageOf(
    'en',
    'USAJOBS',
    `<main><h1 class="usajobs-joa-banner__title">Head of Mission</h1><div class="usajobs-joa-banner__agency">Ruritanian Foreign Service</div><div id="requirements"><div class="usajobs-joa-section__body">${TEXT}</div></div></main>`,
  ),
  'civil-service-jobs': pageOf(
    'en',
    'Civil Service Jobs',
    `<main><div class="vac_display_title_block"><h1>Head of Mission</h1></div><p class="csr-page-subtitle">Ruritanian Foreign Service</p><div class="vac_display_panel_main_inner">${TEXT}</div><div class="vac_display_panel_side"><div class="vac_display_field"><h3>Job grade</h3><div class="vac_display_field_value">SCS Pay Band 2</div></div></div></main>`,
  ),
  glassdoor: pageOf(
    'en',
    'Glassdoor',
    `<main><h1 data-test="job-title">Head of Mission</h1><div data-test="employer-name">Ruritanian Foreign Service</div><div class="JobDetails_jobDescription__x1">${TEXT}</div></main>`,
  ),
  monster: pageOf(
    'en',
    'Monster',
    `<main><h2 data-testid="jobTitle">Head of Mission</h2><ul><li data-testid="company">Ruritanian Foreign Service</li></ul><div data-testid="svx-description-container-inner">${TEXT}</div></main>`,
  ),
  stepstone: pageOf(
    'de',
    'StepStone',
    `<main><h1 data-at="header-job-title">Head of Mission</h1><span data-at="metadata-company-name">Ruritanian Foreign Service</span><div data-at="job-ad-content">${TEXT}</div></main>`,
  ),
  greenhouse: pageOf(
    'en',
    'Greenhouse',
    `<main><div class="job__title"><h1>Head of Mission</h1></div><div class="job__description">${TEXT}</div></main>`,
  ),
  lever: pageOf(
    'en',
    'Lever',
    `<div class="posting-headline"><h2>Head of Mission</h2></div><div class="section-wrapper"><div class="section" data-qa="job-description">${TEXT}</div></div>`,
  ),
  workday: pageOf(
    'en',
    'Workday',
    `<main><h2 data-automation-id="jobPostingHeader">Head of Mission</h2><div data-automation-id="jobPostingDescription">${TEXT}</div></main>`,
  ),
  smartrecruiters: pageOf(
    'en',
    'SmartRecruiters',
    `<main itemscope itemtype="http://schema.org/JobPosting"><h1 class="job-title" itemprop="title">Head of Mission</h1><span itemprop="hiringOrganization">Ruritanian Foreign Service</span><div itemprop="description">${TEXT}</div></main>`,
  ),
  microdata: pageOf(
    'en',
    'Vacancy',
    `<main itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Head of Mission</h1>${TEXT}</main>${RAIL}`,
  ),
  'json-ld': pageOf(
    'en',
    'Vacancy',
    `<main><h1>Head of Mission</h1><p>The Head of Mission leads the office.</p></main>${RAIL}`,
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Head of Mission","hiringOrganization":{"@type":"Organization","name":"Ruritanian Foreign Service"},"experienceRequirements":{"@type":"OccupationalExperienceRequirements","monthsOfExperience":120}}</script>',
  ),
  generic: pageOf(
    'en',
    'Vacancy',
    `<main><h1>Head of Mission</h1><p>Contract: 1 January 2027 – 31 December 2028</p>${TEXT}<a href="/apply">Apply now</a></main>${RAIL}`,
  ),
};
