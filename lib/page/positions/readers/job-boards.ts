import { vacancyReader } from '../vacancy';

/** Indeed: the title carries a suffix for screen readers. */
export const indeed = vacancyReader({
  title: '[data-testid=jobsearch-JobInfoHeader-title],[data-testid=vj-job-title],[data-testid=simpler-jobTitle]',
  notTitle: 'span span',
  organisation: '[data-testid=inlineHeader-companyName],[data-company-name=true]',
  place: '[data-testid=inlineHeader-companyLocation]',
  body: '#jobDescriptionText,[data-testid=viewjob-job-content],.jobsearch-JobComponent-description',
});

/** UN Careers: the posting is injected as HTML under an application shell. */
export const unCareers = vacancyReader({
  title: 'h1,.jobPostingTitle',
  body: '.jobPostingDetail',
});

/** ReliefWeb: the years of experience stand in the footer's list. */
export const reliefWeb = vacancyReader({
  title: '.node--job .rw-article__title',
  organisation: '.node--job .rw-entity-meta__tag-value--source',
  place: '.node--job .rw-entity-meta__tag-value--country',
  body: '.node--job .rw-article__content,.node--job .rw-how-to-apply,.node--job footer',
});

/** EU Careers (EPSO) and the External Action Service. */
export const euCareers = vacancyReader({
  title: 'h1.job-title,.content-header h1,.node--type-vacancy h1',
  organisation: '.field--name-field-epso-institution .field__item',
  body: 'article:has(h1.job-title),.node--type-vacancy.node--view-mode-full',
});

/** USAJOBS: the grade stands in the summary. */
export const usaJobs = vacancyReader({
  title: '.usajobs-joa-banner__title,.usajobs-joa-header__position-title',
  organisation: '.usajobs-joa-banner__agency,.usajobs-joa-banner__dept',
  body: '.usajobs-joa-section__body,.usajobs-joa-section,#summary,#duties,#requirements,#qualifications',
});

/** UK Civil Service Jobs: the grade stands in the side panel. */
export const civilServiceJobs = vacancyReader({
  title: '.vac_display_title_block h1',
  organisation: '.csr-page-subtitle',
  body: '.vac_display_panel_main_inner,.vac_display_panel_side',
});

/** Boards and applicant systems that name the title and the text in their markup. */
export const namedParts = vacancyReader({
  title:
    '[data-test=job-title],h1[id^=jd-job-title],[data-testid=jobTitle],[data-testid=svx-job-title],[data-at=header-job-title],.job__title h1,.app-title,.posting-headline h2,[data-qa=posting-name],[data-automation-id=jobPostingHeader],[class*=_titles_] h1,h1.job-title,[data-testid=job-metadata-block] h2',
  organisation:
    '[data-test=employer-name],[class*=EmployerProfile_employerName],[data-testid=company],[data-at=metadata-company-name],[itemprop=hiringOrganization]',
  place: '[data-test=location],[data-testid=jobDetailLocation],[data-at=metadata-location]',
  body: '[class*=JobDetails_jobDescription],[data-testid=svx-description-container-inner],[data-at=job-ad-content],.job__description,#content,[data-qa=job-description],[data-automation-id=jobPostingDescription],[class*=_descriptionText_],[itemprop=description],[data-testid=job-section-description],#the-position-section,[data-test=JobDescription],[data-partial=job-description]',
});
