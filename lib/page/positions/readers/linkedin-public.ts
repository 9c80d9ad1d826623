import { profileReader } from '../profile';

/** LinkedIn, logged out: server-rendered; the names of its classes tell the parts, older pages by `profile-section-card__*`. */
export const linkedinPublic = profileReader({
  fits: '.top-card-layout__title:not(.topcard__title),.pp-section.experience,[data-section=experience] .experience__list',
  within: ['main'],
  name: '.top-card-layout__title',
  headline: '.top-card-layout__headline',
  career: '.experience__list,.pp-section.experience',
  entry: 'li.experience-group,li.experience-item,li.profile-section-card',
  role: 'li.experience-group-position',
  description: '.show-more-less-text',
  parts: {
    title: '.experience-item__title,.profile-section-card__title',
    organisation: '.experience-item__subtitle,.profile-section-card__subtitle',
    dates: '.date-range',
    place: 'p.experience-item__meta-item:not(:has(.date-range))',
  },
  aside: '',
  own: '.top-card-layout,.pp-section.summary,[data-section=summary],.pp-section.experience,[data-section=experience],[data-section=educationsDetails],[data-section=languages],[data-section=certifications],[data-section=honors-and-awards],[data-section=publications]',
  others: '.recommendations,[data-section=recommendations],[data-section=posts],.volunteering',
  leave: '.show-more-less-text__text--more',
});
