import { vacancyReader } from '../vacancy';

/** LinkedIn jobs since 2026: the pane beside the list changes in place, its id stands in the text's component key. */
export const linkedinJobSdui = vacancyReader({
  title: '[data-sdui-screen*=".jobs."] p > a[href*="/jobs/view/"],[data-testid=lazy-column] p > a[href*="/jobs/view/"]',
  organisation: '[data-sdui-screen*=".jobs."] p > a[href*="/company/"]',
  body: '[id^=JobDetails_AboutTheJob_],[componentkey^=JobDetails_AboutTheJob_]',
  id: '[id^=JobDetails_AboutTheJob_]',
});

/** LinkedIn jobs, logged in, classic. */
export const linkedinJobEmber = vacancyReader({
  title: '.job-details-jobs-unified-top-card__job-title,.jobs-unified-top-card__job-title',
  organisation:
    '.job-details-jobs-unified-top-card__company-name,.jobs-unified-top-card__company-name,[class*=primary-description] a',
  body: '#job-details,.jobs-description__container',
});

/** LinkedIn jobs, logged out. */
export const linkedinJobPublic = vacancyReader({
  title: '.topcard__title',
  organisation: '.topcard__org-name-link,.topcard__flavor',
  place: '.topcard__flavor--bullet',
  body: '.show-more-less-html__markup,.description__job-criteria-list',
});
