import type { Career, Job } from './careers';
import { esc, HIDDEN_COPIES, pageOf } from './html';

const twin = (text: string, hidden = text) =>
  `<span aria-hidden="true"><!---->${esc(text)}<!----></span><span class="visually-hidden"><!---->${esc(hidden)}<!----></span>`;
const employer = ({ organisation, type }: Job) => (type ? `${organisation} · ${type}` : organisation);

/** Jobs that follow each other at one employer stand under one heading. */
function groups(jobs: readonly Job[]): Job[][] {
  const found: Job[][] = [];
  for (const job of jobs) {
    const last = found.at(-1);
    if (last?.[0]?.organisation === job.organisation) last.push(job);
    else found.push([job]);
  }
  return found;
}

const OTHER_PEOPLE = '<li><h3>Someone Else</h3><p>Ambassador</p><p>2001 - 2020 · 19 yrs</p></li>';

/** LinkedIn, logged in, 2022 to 2025. */
export function linkedinEmber({ lang, name, headline, about, jobs }: Career): string {
  const line = (text: string, light = false) =>
    `<span class="t-14 t-normal${light ? ' t-black--light' : ''}">${twin(text)}</span>`;
  const dates = (text: string) =>
    `<span class="t-14 t-normal t-black--light"><span class="pvs-entity__caption-wrapper" aria-hidden="true"><!---->${esc(text)}<!----></span><span class="visually-hidden"><!---->${esc(text.replace(' - ', ' to '))}<!----></span></span>`;
  const title = (text: string) =>
    `<div class="display-flex"><div class="display-flex align-items-center mr1 t-bold">${twin(text)}</div></div>`;
  const description = (text?: string) =>
    text
      ? `<div class="pvs-entity__sub-components"><ul><li><div class="inline-show-more-text--is-collapsed">${twin(text)}</div></li></ul></div>`
      : '';
  const body = (job: Job, inGroup: boolean) =>
    `<div class="display-flex flex-column full-width"><div><a href="/company/1/">${title(job.title)}${inGroup ? '' : line(employer(job))}${dates(job.dates)}${job.place ? line(job.place, true) : ''}</a></div>${description(job.text)}</div>`;
  const entity = (inner: string) =>
    `<div data-view-name="profile-component-entity"><div><a href="/company/1/"></a></div>${inner}</div>`;
  const entry = (roles: Job[]) => {
    const [first] = roles;
    if (!first) return '';
    const inner =
      roles.length === 1
        ? body(first, false)
        : `<div class="display-flex flex-column full-width"><a data-field="experience_company_logo" href="/company/1/">${title(first.organisation)}${line('Full-time · 6 yrs 4 mos')}</a><div class="pvs-entity__sub-components"><ul>${roles.map((role) => `<li><span></span>${entity(body(role, true))}</li>`).join('')}</ul></div></div>`;
    return `<li class="artdeco-list__item XyzHash">${entity(inner)}</li>`;
  };
  const card = (id: string, heading: string, inner: string) =>
    `<section class="artdeco-card pv-profile-card break-words mt2" data-view-name="profile-card"><div id="${id}" class="pv-profile-card__anchor"></div><div><h2 class="pvs-header__title">${twin(heading)}</h2></div>${inner}</section>`;
  const school = `<ul><li class="artdeco-list__item"><div data-view-name="profile-component-entity">${title('University of Strelsau')}${line('MA, History')}${dates('1999 - 2004')}</div></li></ul>`;
  return pageOf(
    lang,
    `${name} | LinkedIn`,
    `<code id="bpr-guid-1" style="display: none">{"title":"Ambassador"}</code><main class="scaffold-layout__main">
<section class="artdeco-card pv-top-card"><h1 class="inline t-24">${esc(name)}</h1><div class="text-body-medium break-words">${esc(headline)}</div></section>
${card('about', 'About', `<div class="inline-show-more-text--is-collapsed">${twin(about)}</div>`)}
${card('experience', 'Experience', `<ul>${groups(jobs).map(entry).join('')}</ul><div class="pvs-list__footer-wrapper"><a>Show all</a></div>`)}
${card('education', 'Education', school)}
${card('volunteering_experience', 'Volunteering', `<ul><li class="artdeco-list__item"><div data-view-name="profile-component-entity">${title('Goodwill Ambassador')}${line('Harbour Rescue')}${dates('2001 - Present')}</div></li></ul>`)}
${card('recommendations', 'Recommendations', `<ul><li class="artdeco-list__item">${twin('He served as Ambassador for 20 years.')}</li></ul>`)}
</main><aside><section><div id="browsemap_recommendation"></div><ul>${OTHER_PEOPLE}</ul></section></aside><div class="msg-form__contenteditable" contenteditable="true" role="textbox">Dear Ambassador</div>`,
    HIDDEN_COPIES,
  );
}

/** LinkedIn, logged in: the page of all positions. */
export function linkedinDetails(career: Career): string {
  const page = linkedinEmber(career);
  const list =
    /<ul>((?:(?!<ul>)[\s\S])*?<li class="artdeco-list__item XyzHash">[\s\S]*?)<\/ul><div class="pvs-list__footer-wrapper">/.exec(
      page,
    )?.[1] ?? '';
  return pageOf(
    career.lang,
    `Experience | ${career.name} | LinkedIn`,
    `<main class="scaffold-layout__main"><section class="artdeco-card"><h2 class="t-20">Experience</h2><div class="pvs-list__container"><ul class="pvs-list">${list.replaceAll('artdeco-list__item XyzHash', 'pvs-list__paged-list-item artdeco-list__item')}</ul></div></section></main>`,
    HIDDEN_COPIES,
  );
}

/** LinkedIn, logged out. */
export function linkedinPublic({ lang, name, headline, about, jobs }: Career): string {
  const dates = (text: string) => {
    const [range = '', duration] = text.split(' · ');
    return `<span class="date-range text-md">${range
      .split(' - ')
      .map((date) => `<time>${esc(date)}</time>`)
      .join(' - ')}${duration ? `<span class="before:middot">${esc(duration)}</span>` : ''}</span>`;
  };
  const item = (job: Job, inGroup: boolean) =>
    `<li class="profile-section-card ${inGroup ? 'experience-group-position' : 'experience-item'}" data-section="pastPositionsDetails"><!----><div><h3 class="[&>*]:mb-0"><span class="experience-item__title">
  ${esc(job.title)}
</span></h3><h4><span class="experience-item__subtitle">
  ${esc(job.organisation)}
</span></h4><div><p class="experience-item__meta-item">${dates(job.dates)}</p>${job.place ? `<p class="experience-item__meta-item">${esc(job.place)}</p>` : ''}<div class="experience-item__meta-item" data-section="currentPositions">${job.text ? `<div class="show-more-less-text"><p class="show-more-less-text__text--less">${esc(job.text)}</p></div>` : ''}</div></div></div></li>`;
  const entry = (roles: Job[]) =>
    roles.length === 1 && roles[0]
      ? item(roles[0], false)
      : `<li class="experience-group"><a href="#"><h4 class="experience-group-header__company">${esc(roles[0]?.organisation ?? '')}</h4><p><span class="date-range"><span>6 years 4 months</span></span></p></a><ul class="experience-group__positions">${roles.map((role) => item(role, true)).join('')}</ul></li>`;
  const section = (kind: string, heading: string, inner: string) =>
    `<section class="core-section-container pp-section ${kind}" data-section="${kind}"><h2 class="core-section-container__title">${heading}</h2><div class="core-section-container__content">${inner}</div></section>`;
  return pageOf(
    lang,
    `${name} | LinkedIn`,
    `<main class="main" id="main-content" role="main"><section class="core-rail"><section class="top-card-layout"><h1 class="top-card-layout__title">${esc(name)}</h1><h2 class="top-card-layout__headline">${esc(headline)}</h2></section>${section('summary', 'About', `<p>${esc(about)}</p>`)}${section('experience', 'Experience', `<ul class="experience__list">${groups(jobs).map(entry).join('')}</ul>`)}${section('education', 'Education', '<ul class="education__list"><li class="profile-section-card education__list-item"><h3>University of Strelsau</h3><h4>MA</h4><p><span class="date-range"><time>1999</time> - <time>2004</time></span></p></li></ul>')}${section('recommendations', 'Recommendations', '<p>The Ambassador has 20 years of experience.</p>')}</section><section class="right-rail"><ul>${OTHER_PEOPLE}</ul></section></main>`,
    '<meta name="pageKey" content="public_profile_v3_desktop"><script type="application/ld+json">{"@graph":[{"@type":"Person","name":"********","jobTitle":["Minister"]</script>',
  );
}

/** LinkedIn Recruiter: the open profile slides in over the list. */
export function linkedinRecruiter({ lang, name, headline, about, jobs }: Career): string {
  const field = (kind: string, text: string | undefined, group = '') =>
    text ? `<dd data-test-${group}position-entity-${kind}="">${kind === 'title' ? marked(text) : esc(text)}</dd>` : '';
  // The words searched for stand in elements of their own.
  const marked = (text: string) => esc(text).replace(/^(\S+)/, '<span class="text-highlighter__text">$1</span>');
  const dates = (text: string, group = '') => {
    const [range = '', duration] = text.split(' · ');
    return `<dd><span data-test-${group}position-entity-date-range="">${esc(range.replace(' - ', ' – '))}</span>${duration ? ` • <span data-test-${group}position-entity-duration="">${esc(duration)}</span>` : ''}</dd>`;
  };
  const entry = (roles: Job[]) => {
    const [first] = roles;
    if (!first) return '';
    if (roles.length === 1)
      return `<li data-test-paginated-list-item=""><div data-test-position-entity=""><dl>${field('title', first.title)}${field('company-name', first.organisation)}${dates(first.dates)}${field('location', first.place)}${field('description', first.text)}</dl></div></li>`;
    return `<li data-test-paginated-list-item=""><div data-test-group-position-list-container=""><strong data-test-grouped-position-entity-company-name="">${esc(first.organisation)}</strong><div data-test-grouped-position-entity-date-overall-range="">6 yrs 4 mos</div><div data-test-position-list="">${roles
      .map(
        (role) =>
          `<div data-test-position=""><div data-test-grouped-position-entity-metadata-container=""><dl>${field('title', role.title, 'grouped-')}${dates(role.dates, 'grouped-')}${field('location', role.place, 'grouped-')}${field('description', role.text, 'grouped-')}</dl></div></div>`,
      )
      .join('')}</div></div></li>`;
  };
  return pageOf(
    lang,
    `${name} | LinkedIn Talent`,
    `<main aria-hidden="true"><ol><li data-test-paginated-list-item=""><h3>Someone Else</h3><div data-test-position-list-container=""><div data-test-position-entity=""><dl><dd data-test-position-entity-title="">Ambassador</dd><dd><span data-test-position-entity-date-range="">1990 – 2020</span></dd></dl></div></div></li></ol></main>
<div role="dialog" class="profile-slidein__wrapper"><div data-test-profile-container=""><div data-test-topcard-condensed-lockup=""><h1><span data-test-row-lockup-full-name="">${esc(name)}</span></h1><div data-test-row-lockup-headline="">${esc(headline)}</div></div><div data-test-summary-card-text="">${esc(about)}</div><div data-test-profile-background-card=""><div class="experience-card"><h2>Experience</h2><div data-test-position-list-container=""><ul>${groups(jobs).map(entry).join('')}</ul></div></div></div></div></div>`,
  );
}

/** LinkedIn Sales Navigator: one lead. */
export function linkedinSales({ lang, name, headline, about, jobs }: Career): string {
  const role = (job: Job) => `<h2 data-anonymize="job-title">${esc(job.title)}</h2>`;
  const entry = (job: Job) =>
    `<li class="_experience-entry_1irc72">${role(job)}<p data-anonymize="company-name">${esc(job.organisation)}</p><p class="_bodyText">${esc(job.dates)}</p>${job.place ? `<p data-anonymize="location">${esc(job.place)}</p>` : ''}${job.text ? `<div data-anonymize="person-blurb">${esc(job.text)}</div>` : ''}</li>`;
  return pageOf(
    lang,
    `${name} | Sales Navigator`,
    `<main><section id="profile-card-section"><h1 data-anonymize="person-name">${esc(name)}</h1><span data-anonymize="headline">${esc(headline)}</span></section><section id="about-section"><p>${esc(about)}</p></section><section id="experience-section"><h2>Experience</h2><ul>${jobs.map(entry).join('')}</ul></section><section id="relationship-section"><p data-anonymize="person-name">Someone Else</p><p>Ambassador 2001 – 2020</p></section></main>`,
  );
}
