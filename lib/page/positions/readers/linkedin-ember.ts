import { profileReader } from '../profile';

/** LinkedIn, logged in, 2022 to 2025, and its page of all positions; also the section of 2021. Every text stands there twice. */
export const linkedinEmber = profileReader({
  fits: '.pv-top-card,.pv-profile-card,.pvs-list__container,#experience-section .pv-entity__summary-info',
  within: ['main'],
  name: '.pv-top-card h1,main h1',
  headline: '.pv-top-card .text-body-medium',
  career: '#experience,#experience-section,.pvs-list__container:not(.pv-profile-card *)',
  elsewhere: /\/details\/(?!experience)/,
  entry: 'li.artdeco-list__item,li.pvs-list__paged-list-item,li.pv-entity__position-group-pager',
  role: 'ul > li:has([data-view-name=profile-component-entity]),.pv-entity__role-details',
  description: '.inline-show-more-text,[class*=inline-show-more-text--],.pv-entity__description',
  parts: {
    dates: '.pvs-entity__caption-wrapper,.pv-entity__date-range span:nth-of-type(2)',
  },
  aside: '[data-field=position_contextual_skills_see_details],.pvs-thumbnail__wrapper,[href*=single-media-viewer]',
  own: '.pv-top-card,.pv-profile-card,.pvs-list__container,#experience-section,#education-section',
  others:
    '#featured,#recommendations,#recent_activity,#content_collections,#interests,#browsemap_recommendation,#volunteering_experience',
  leave: '.pvs-list__footer-wrapper',
});
