import { profileReader } from '../profile';

const field = (name: string) => `[data-test-position-entity-${name}],[data-test-grouped-position-entity-${name}]`;

/** LinkedIn Recruiter: the open profile lies over the list of results, which stays in the page. */
export const linkedinRecruiter = profileReader({
  fits: '[data-test-profile-container],[data-test-position-list-container],#profile-experience li.position',
  within: [
    '.profile-slidein__wrapper [data-test-profile-container]',
    '[role=dialog]:has([data-test-position-list-container])',
    '[data-test-profile-container]',
    'main',
  ],
  name: '[data-test-row-lockup-full-name],h1',
  headline: '[data-test-row-lockup-headline]',
  career: '[data-test-position-list-container],.experience-card,#profile-experience',
  entry:
    '[data-test-position-entity],[data-test-group-position-list-container],[data-test-grouped-position-entity],li.position',
  role: '[data-test-grouped-position-entity-metadata-container],[data-test-position]',
  description: field('description'),
  parts: {
    title: field('title'),
    organisation: '[data-test-position-entity-company-name],[data-test-grouped-position-entity-company-name]',
    dates: field('date-range'),
    place: field('location'),
  },
  aside: field('skills'),
  own: '[data-test-row-lockup-full-name],[data-test-row-lockup-headline],[data-test-summary-card-text],[data-test-position-list-container],.experience-card,#profile-experience,[data-test-education-card],[data-test-profile-background-card]',
  others: '[data-test-recommendations-card],[data-test-similar-profiles],[aria-hidden=true]',
  leave: '',
});

/** LinkedIn Sales Navigator: one lead. */
export const linkedinSales = profileReader({
  fits: '#experience-section li[class*=experience-entry],h1[data-anonymize=person-name]',
  within: ['main'],
  name: 'h1[data-anonymize=person-name]',
  headline: '[data-anonymize=headline]',
  career: '#experience-section',
  entry: 'li[class*=experience-entry]',
  role: 'ul[class*=positions-list] > li',
  description: '[data-anonymize=person-blurb]',
  parts: {
    title: '[data-anonymize=job-title],[data-anonymize=title]',
    organisation: '[data-anonymize=company-name]',
    place: '[data-anonymize=location]',
  },
  aside: '',
  own: '#profile-card-section,#about-section,#experience-section,#education-section,h1[data-anonymize=person-name],[data-anonymize=headline]',
  others: '#relationship-section,#recommendations-section',
  leave: '',
});
