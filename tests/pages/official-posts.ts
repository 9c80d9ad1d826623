import { esc, pageOf } from './html';
import { RAIL, type VacancyPage } from './posts';

/** ReliefWeb's own words for the years of experience, from the least years asked for. */
const CATEGORIES: readonly (readonly [from: number, words: string, months: number])[] = [
  [10, '10+ years', 120],
  [5, '5-9 years', 60],
  [3, '3-4 years', 36],
  [0, '0-2 years', 0],
];
const categoryOf = (years: number) => CATEGORIES.find(([from]) => years >= from);

/** The sites on which states and international organisations advertise. */
export const OFFICIAL_POSTS: Readonly<Record<string, VacancyPage>> = {
  'un-careers': {
    address: (number) => `https://careers.un.org/jobSearchDescription/${number}?language=en`,
    render: ({ lang, title, html }) =>
      pageOf(
        lang,
        'UN Careers',
        `<app-root><h1 class="jobPostingTitle">${esc(title.toUpperCase()).replace(' ', '&nbsp;')}, D2</h1><div class="jobPostingDetail"><div class="jobPostingItem"><div class="jobPostingItemTitle">Work Experience</div><div class="jobPostingItemContent">${html}<style>.h{} /* Ambassador */</style></div></div><div class="jobPostingItem"><div class="jobPostingItemTitle">Languages</div><div class="jobPostingItemContent"><table><tr><th>Language</th><th>Reading</th></tr><tr><td>English</td><td>UN Level III</td></tr></table></div></div></div></app-root>`,
      ),
  },
  reliefweb: {
    address: (number) => `https://reliefweb.int/job/${number}/post`,
    render: ({ lang, title, organisation, html, years }) => {
      const [, words, months] = (years === undefined ? undefined : categoryOf(years)) ?? [];
      const data = {
        '@context': 'https://schema.org',
        '@type': 'JobPosting',
        title,
        hiringOrganization: { '@type': 'Organization', name: organisation },
        experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: months },
      };
      const footer = words
        ? `<dl><dt>Years of experience</dt><dd class="rw-entity-meta__tag-value--experience">${words}</dd></dl>`
        : '';
      return pageOf(
        lang,
        `${title} - ReliefWeb`,
        `<main><article class="node--job rw-article rw-document"><header><h1 class="rw-article__title">${esc(title)}</h1><dl class="rw-entity-meta--core"><dd class="rw-entity-meta__tag-value--source">${esc(organisation)}</dd></dl></header><div class="rw-article__content">${html}</div><section class="rw-how-to-apply">Write to us.</section><footer>${footer}</footer></article></main>${RAIL}`,
        months === undefined ? '' : `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
      );
    },
  },
  epso: {
    address: (number) => `https://eu-careers.europa.eu/en/job-opportunities/post/${number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'EU Careers',
        `<main><article><h1 class="job-title">${esc(title)}</h1><div class="field--name-field-epso-institution"><div class="field__label">Institution</div><div class="field__item">${esc(organisation)}</div></div>${html}</article></main>`,
      ),
  },
  eeas: {
    address: (number) => `https://www.eeas.europa.eu/eeas/post-${number}_en`,
    render: ({ lang, title, html }) =>
      pageOf(
        lang,
        'EEAS',
        `<main><div class="content-header"><h1>${esc(title)}</h1></div><article class="node--type-vacancy node--view-mode-full">${html}</article></main>`,
      ),
  },
  usajobs: {
    address: (number) => `https://www.usajobs.gov/job/${number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'USAJOBS',
        `<main><h1 class="usajobs-joa-banner__title">${esc(title)}</h1><div class="usajobs-joa-banner__agency">${esc(organisation)}</div><div id="summary"><div class="usajobs-joa-section__body"><p>This office works with partners abroad.</p></div></div><div id="requirements"><h2>Requirements</h2><div class="usajobs-joa-section__body">${html}</div></div></main>`,
      ),
  },
  'civil-service-jobs': {
    address: (number) => `https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=${number}`,
    render: ({ lang, title, organisation, html }) =>
      pageOf(
        lang,
        'Civil Service Jobs',
        `<main><div class="vac_display_title_block"><h1>${esc(title)}</h1></div><p class="csr-page-subtitle">${esc(organisation)}</p><div class="vac_display_panel_main_inner">${html}</div><div class="vac_display_panel_side"><div class="vac_display_field"><h3>Job grade</h3><div class="vac_display_field_value">SCS Pay Band 2</div></div></div></main>`,
      ),
  },
};
