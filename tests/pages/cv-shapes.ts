import type { Career, Job } from './careers';
import { esc, pageOf } from './html';

/**
 * CVs and biographies in further shapes: the same career as the pages of `cvs.ts`, in the ways in which ministries, universities and people
 * themselves lay them out.
 */
const page = ({ lang, name, about }: Career, inner: string) =>
  pageOf(
    lang,
    name,
    `<main><h1>${esc(name)}</h1><p>${esc(about)}</p>${inner}</main><footer>© 2001 – 2026 Example Press</footer>`,
  );

const range = (dates: string) => dates.split(' · ')[0] ?? '';
const post = ({ title, organisation }: Job) => [title, organisation].filter(Boolean).join(', ');
const shape = (inner: (jobs: readonly Job[]) => string) => (career: Career) => page(career, inner(career.jobs));
const each = (jobs: readonly Job[], one: (job: Job) => string) => jobs.map(one).join('');
const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${esc(text)}</${tag}>`).join('');

export const SHAPES: Readonly<Record<string, (career: Career) => string>> = {
  'paragraphs, dates first': shape((jobs) => each(jobs, (job) => `<p>${esc(`${range(job.dates)}: ${post(job)}`)}</p>`)),
  'paragraphs, a dash after the dates': shape((jobs) =>
    each(jobs, (job) => `<p>${esc(`${range(job.dates)} | ${post(job)}`)}</p>`),
  ),
  'paragraphs, dates last': shape((jobs) => each(jobs, (job) => `<p>${esc(`${post(job)}, ${range(job.dates)}`)}</p>`)),
  'paragraphs, dates in bold': shape((jobs) =>
    each(jobs, (job) => `<p><b>${esc(range(job.dates))}</b> ${esc(post(job))}</p>`),
  ),
  'paragraphs, title in bold, dates on a second line': shape((jobs) =>
    each(jobs, (job) => `<p><strong>${esc(post(job))}</strong><br>${esc(range(job.dates))}</p>`),
  ),
  'headings, dates and employer in one line': shape((jobs) =>
    each(
      jobs,
      ({ title, organisation, dates }) =>
        `<h3>${esc(title)}</h3><p>${esc([organisation, range(dates)].filter(Boolean).join(' | '))}</p>`,
    ),
  ),
  'headings with the dates': shape((jobs) =>
    each(
      jobs,
      ({ title, organisation, dates }) =>
        `<h3>${esc(`${title} (${range(dates)})`)}</h3>${organisation ? `<p>${esc(organisation)}</p>` : ''}`,
    ),
  ),
  'headings with the dates beside': shape((jobs) =>
    each(
      jobs,
      ({ title, organisation, dates }) =>
        `<section><h3>${esc(title)}</h3><span class="when">${esc(range(dates))}</span>${organisation ? `<div>${esc(organisation)}</div>` : ''}</section>`,
    ),
  ),
  'employer above the title': shape((jobs) =>
    each(
      jobs,
      ({ title, organisation, dates }) =>
        `<article><time>${esc(range(dates))}</time>${organisation ? `<h4>${esc(organisation)}</h4>` : ''}<p>${esc(title)}</p></article>`,
    ),
  ),
  'list, bold dates': shape(
    (jobs) => `<ul>${each(jobs, (job) => `<li><b>${esc(range(job.dates))}</b>: ${esc(post(job))}</li>`)}</ul>`,
  ),
  'list, dates in brackets': shape(
    (jobs) => `<ul>${each(jobs, (job) => `<li>${esc(`${post(job)} (${range(job.dates)})`)}</li>`)}</ul>`,
  ),
  'list, dates last after a comma': shape(
    (jobs) => `<ul>${each(jobs, (job) => `<li>${esc(`${post(job)}, ${range(job.dates)}`)};</li>`)}</ul>`,
  ),
  'table, role first': shape(
    (jobs) =>
      `<table><tr>${cells('th', ['Position', 'Organisation', 'Period'])}</tr>${each(jobs, ({ title, organisation, dates }) => `<tr>${cells('td', [title, organisation, range(dates)])}</tr>`)}</table>`,
  ),
  'table without a head, two columns': shape(
    (jobs) =>
      `<table>${each(jobs, (job) => `<tr><td><p>${esc(range(job.dates))}</p></td><td><p>${esc(job.title)}</p>${job.organisation ? `<p>${esc(job.organisation)}</p>` : ''}</td></tr>`)}</table>`,
  ),
  'table, dates in the row head': shape(
    (jobs) =>
      `<table><tbody>${each(jobs, (job) => `<tr><th scope="row">${esc(range(job.dates))}</th><td>${esc(job.title)}<br>${esc(job.organisation)}</td></tr>`)}</tbody></table>`,
  ),
  'table for each post': shape((jobs) =>
    each(
      jobs,
      ({ title, organisation, dates }) =>
        `<table><tr>${cells('td', ['Dates', range(dates)])}</tr><tr>${cells('td', ['Occupation or position held', title])}</tr>${organisation ? `<tr>${cells('td', ['Name and address of employer', organisation])}</tr>` : ''}</table>`,
    ),
  ),
  'definitions, term of dates and post in one': shape(
    (jobs) => `<dl>${each(jobs, (job) => `<dt>${esc(range(job.dates))}</dt><dd>${esc(post(job))}</dd>`)}</dl>`,
  ),
  'definitions, term of the title': shape(
    (jobs) =>
      `<dl>${each(jobs, ({ title, organisation, dates }) => `<dt>${esc(title)}</dt>${organisation ? `<dd>${esc(organisation)}</dd>` : ''}<dd>${esc(range(dates))}</dd>`)}</dl>`,
  ),
  'definitions in groups': shape(
    (jobs) =>
      `<dl>${each(jobs, (job) => `<div><dt>${esc(range(job.dates))}</dt><dd>${esc(post(job))}</dd></div>`)}</dl>`,
  ),
  'columns of blocks': shape((jobs) =>
    each(
      jobs,
      ({ title, organisation, dates }) =>
        `<div class="row"><div class="col-3">${esc(range(dates))}</div><div class="col-9"><h3>${esc(title)}</h3>${organisation ? `<p>${esc(organisation)}</p>` : ''}</div></div>`,
    ),
  ),
  'lines of a PDF': shape((jobs) =>
    each(jobs, ({ title, organisation, dates }) =>
      [range(dates), title, organisation]
        .filter(Boolean)
        .map((text, at) => `<div style="position:absolute;left:${at * 90}px">${esc(text)}</div>`)
        .join(''),
    ),
  ),
};
