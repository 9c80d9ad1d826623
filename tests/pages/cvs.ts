import type { Career, Job } from './careers';
import { esc, pageOf } from './html';

const cv = ({ lang, name, headline, about }: Career, inner: string) =>
  pageOf(
    lang,
    `${name} – CV`,
    `<header><nav><a href="/">Home</a> <a href="/1998-2020">Archive 1998 – 2020</a></nav></header><main><h1>${esc(name)}</h1><p>${esc(headline)}</p><p>${esc(about)}</p>${inner}</main><footer>© 2001 – 2026 Example Press</footer>`,
  );

const paragraphs = (texts: readonly (string | undefined)[]) =>
  texts.map((text) => (text ? `<p>${esc(text)}</p>` : '')).join('');
const withEducation = (inner: string, entry: string) => `<h2>Experience</h2>${inner}<h2>Education</h2>${entry}`;

/** XING: dates lead; class names are hashed. */
export function xing({ lang, name, headline, about, jobs }: Career): string {
  const entry = ({ title, organisation, dates }: Job, kind: string) =>
    `<div class="sc-1a2b3c4" data-qa="timeline-${kind}-entry"><p data-xds="Meta" class="sc-9z8y7">${esc(dates)}</p><p data-xds="BodyCopy"><b>${esc(title)}</b></p><p data-xds="BodyCopy">${esc(organisation)}</p></div>`;
  return pageOf(
    lang,
    `${name} | XING`,
    `<main><div id="XingIdModule"><div data-xds="Hero"><h1>${esc(name)}</h1></div><section><p>${esc(headline)}</p></section></div><div id="ProfileAboutModule"><p>${esc(about)}</p></div><div id="ProfileTimelineModule"><section><div><h2 data-xds="Headline">Berufliche Stationen</h2>${jobs.map((job) => entry(job, 'work_experience')).join('')}</div><div><h2 data-xds="Headline">Ausbildung</h2>${entry({ title: 'Geschichte', organisation: 'Universität Strelsau', dates: '1999 - 2004' }, 'education')}</div></section></div></main>`,
  );
}

/** Europass: the period, then title and employer in one heading, in capitals. */
export function europass(career: Career): string {
  const entry = ({ title, organisation, dates, text }: Job) =>
    `<div class="entry"><p class="period">${esc(dates.split(' · ')[0] ?? '')}</p><h3><span>${esc(title.toUpperCase())}</span> – ${esc(organisation.toUpperCase())}</h3>${paragraphs([text])}</div>`;
  return cv(
    career,
    withEducation(
      career.jobs.map(entry).join(''),
      '<div class="entry"><p class="period">01/09/1999 – 30/06/2004</p><h3><span>MA HISTORY</span> – UNIVERSITY OF STRELSAU</h3></div>',
    ),
  );
}

/** Europass without a container for each entry; the heading before the period. */
export function europassFlat(career: Career): string {
  return cv(
    career,
    withEducation(
      career.jobs
        .map(
          ({ title, organisation, dates, text }) =>
            `<h3><span>${esc(title)}</span> – ${esc(organisation)}</h3><p class="period">${esc(dates.split(' · ')[0] ?? '')}</p>${paragraphs([text])}`,
        )
        .join(''),
      '<h3><span>MA History</span> – University of Strelsau</h3><p class="period">1999 – 2004</p>',
    ),
  );
}

/** One list item a job: title, employer, dates as blocks. */
export function listOfBlocks(career: Career): string {
  const entry = ({ title, organisation, dates, text }: Job) =>
    `<li><h3>${esc(title)}</h3><p>${esc(organisation)}</p><p>${esc(dates)}</p>${paragraphs([text])}</li>`;
  return cv(
    career,
    withEducation(
      `<ul>${career.jobs.map(entry).join('')}</ul>`,
      '<ul><li><h3>MA History</h3><p>University of Strelsau</p><p>1999 – 2004</p></li></ul>',
    ),
  );
}

/** Anonymous blocks in blocks, dates last. */
export function nestedBlocks(career: Career): string {
  const entry = ({ title, organisation, dates }: Job) =>
    `<div><div><div><div>${esc(title)}</div><div>${esc(organisation)}</div></div><div><div>${esc(dates)}</div></div></div></div>`;
  return cv(career, `<div class="x1"><div class="x2">${career.jobs.map(entry).join('')}</div></div>`);
}

/** A table: years, role, employer. */
export function table(career: Career): string {
  const row = ({ title, organisation, dates }: Job) =>
    `<tr><td>${esc(dates.split(' · ')[0] ?? '').replace(/ /g, '&nbsp;')}</td><td>${esc(title)}</td><td>${esc(organisation)}</td></tr>`;
  return cv(
    career,
    `<table><thead><tr><th>Years</th><th>Role</th><th>Employer</th></tr></thead><tbody>${career.jobs.map(row).join('')}</tbody></table>`,
  );
}

/** A definition list: dates, then the post. */
export function definitions(career: Career): string {
  const entry = ({ title, organisation, dates }: Job) =>
    `<dt>${esc(dates)}</dt><dd>${esc(title)}</dd><dd>${esc(organisation)}</dd>`;
  return cv(career, `<dl>${career.jobs.map(entry).join('')}</dl>`);
}

/** One line a job: "dates  title, employer". */
export function linesDatesFirst(career: Career): string {
  return cv(
    career,
    `<ul>${career.jobs.map(({ title, organisation, dates }) => `<li>${esc(`${dates.split(' · ')[0]}: ${title}, ${organisation}`)}</li>`).join('')}</ul>`,
  );
}

/** One line a job: "title, employer (dates)". */
export function linesInBrackets(career: Career): string {
  return cv(
    career,
    career.jobs
      .map(({ title, organisation, dates }) => `<p>${esc(`${title}, ${organisation} (${dates.split(' · ')[0]})`)}</p>`)
      .join(''),
  );
}

/** Plain text, as many ministries publish it. */
export function preformatted(career: Career): string {
  const text = career.jobs.map(({ title, organisation, dates }) => `${title}\n${organisation}\n${dates}`).join('\n\n');
  return cv(
    career,
    `<pre>${esc(`EXPERIENCE\n\n${text}\n\nEDUCATION\n\nMA History\nUniversity of Strelsau\n1999 – 2004`)}</pre>`,
  );
}

/** Lines parted by `<br>`, dates before the post. */
export function brokenLines(career: Career): string {
  const text = career.jobs
    .map(({ title, organisation, dates }) => `${esc(dates)}<br>${esc(title)}<br>${esc(organisation)}`)
    .join('<br><br>');
  return cv(career, `<p>${text}</p>`);
}
