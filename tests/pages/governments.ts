import type { Career } from './careers';
import { esc, pageOf } from './html';

/** Prose ends its sentences. */
const sentence = (text: string) => (/[.。]$/.test(text) ? text : `${text}.`);
const range = (dates: string) => dates.split(' · ')[0] ?? '';

/** GOV.UK: role and name in one heading, the career as a table, earlier roles as a list. */
export function govUk({ lang, name, about, jobs }: Career): string {
  const [first, ...others] = jobs;
  const earlier = others.slice(-1);
  const rows = [first, ...others.slice(0, -1)]
    .map((job) =>
      job
        ? `<tr><td>${esc(range(job.dates)).replace(/ /g, '&nbsp;')}</td><td>${esc(`${job.title}, ${job.organisation}`)}</td></tr>`
        : '',
    )
    .join('');
  return pageOf(
    lang,
    `${name} - GOV.UK`,
    `<main id="content"><h1 class="gem-c-heading"><span class="gem-c-heading__context">${esc(first?.title ?? '')}</span> ${esc(name)}</h1><section id="biography"><h2>Biography</h2><div class="gem-c-govspeak"><p>${esc(about)}</p><h3>Curriculum Vitae</h3><table><thead><tr><th>Years</th><th>Role</th></tr></thead><tbody>${rows}</tbody></table></div></section><section id="current-roles"><h2>Role</h2><div class="role_appointment"><h3>${esc(first?.title ?? '')}</h3><p>Represents the country.</p></div></section><div class="previous-roles"><h2 id="previous-roles">Previous roles in government</h2><ul class="gem-c-document-list">${earlier.map((job) => `<li class="gem-c-document-list__item"><a href="/r">${esc(`${job.title}, ${job.organisation}`)}</a><ul class="gem-c-document-list__item-metadata"><li class="gem-c-document-list__attribute">${esc(range(job.dates))}</li></ul></li>`).join('')}</ul></div></main><footer><nav>Ambassadors 1999 – 2020</nav></footer>`,
  );
}

/** The Department of State: one post, its dates above the text, the rest prose. */
export function stateGov({ lang, name, about, jobs }: Career): string {
  const [first] = jobs;
  return pageOf(
    lang,
    `Ambassador ${name} - United States Department of State`,
    `<main><article><header><h1 class="featured-content__headline stars-above">Ambassador ${esc(name)}</h1><p class="article-meta__author-bureau">${esc(first?.title ?? '')}<br>${esc(first?.organisation ?? '')}</p><p class="article-meta__publish-date">${esc(range(first?.dates ?? ''))}</p></header><div class="entry-content"><p>${esc(sentence(about))} She was sworn in on March 3, 2022, and lived abroad from 1999 to 2001.</p></div></article></main>`,
  );
}

/** Wikipedia: the box beside the text names each office with its dates. */
export function wikipedia({ lang, name, about, jobs }: Career): string {
  const offices = jobs
    .map(
      ({ title, organisation, dates }) =>
        `<tr><th colspan="2" class="infobox-header">${esc(`${title}, ${organisation}`)}</th></tr><tr><td colspan="2" class="infobox-full-data"><span class="nowrap"><b>In office</b></span><br>${esc(range(dates)).replace(' ', '&nbsp;')}<sup class="reference">[1]</sup></td></tr><tr><th class="infobox-label">Preceded by</th><td class="infobox-data">Someone Else</td></tr>`,
    )
    .join('');
  return pageOf(
    lang,
    `${name} - Wikipedia`,
    `<main id="content"><h1 id="firstHeading">${esc(name)}</h1><div id="mw-content-text"><div class="mw-parser-output"><style data-mw-deduplicate="x">.y{}</style><table class="infobox vcard"><tbody><tr><th colspan="2" class="infobox-above fn">${esc(name)}</th></tr>${offices}<tr><th colspan="2" class="infobox-header">Personal details</th></tr><tr><th class="infobox-label">Born</th><td class="infobox-data">4 May 1960</td></tr></tbody></table><p><b>${esc(name)}</b> is a diplomat. ${esc(sentence(about))}</p><div class="navbox" role="navigation"><ul><li>Ambassador Nobody (1950–1960)</li><li>Ambassador Somebody (1960–1970)</li></ul></div></div></div></main>`,
  );
}
