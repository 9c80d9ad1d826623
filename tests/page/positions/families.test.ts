import { describe, expect, it } from 'vitest';
import { CAREERS, type Career } from '../../pages/careers';
import * as cvs from '../../pages/cvs';
import * as governments from '../../pages/governments';
import * as linkedin from '../../pages/linkedin-profiles';
import { buildSdui } from '../../pages/linkedin-sdui';
import { assembled } from './assembled';

const { xing, ...plain } = cvs;

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function sdui(career: Career): Document {
  const page = parsed('<!doctype html><html><body></body></html>');
  buildSdui(page, career, 'ACoAAInvented').mount();
  return page;
}

const bare = (dates: string) =>
  dates
    .split(' · ')[0]
    ?.replace(/[\s–—-]+/g, ' ')
    .trim();
const asShown = (page: Document) =>
  assembled(page).service.positions.map(({ title, organisation, dates }) => [
    title,
    organisation,
    bare(dates.replace(' • ', ' · ')),
  ]);
const asWritten = ({ jobs }: Career) =>
  jobs.map(({ title, organisation, dates }) => [title, organisation, bare(dates)]);

/** Families whose markup or lines tell title and employer apart. */
const APART: Readonly<Record<string, (career: Career) => Document>> = {
  'LinkedIn 2026': sdui,
  'LinkedIn 2022': (career) => parsed(linkedin.linkedinEmber(career)),
  'LinkedIn details': (career) => parsed(linkedin.linkedinDetails(career)),
  'LinkedIn public': (career) => parsed(linkedin.linkedinPublic(career)),
  'LinkedIn Recruiter': (career) => parsed(linkedin.linkedinRecruiter(career)),
  'LinkedIn Sales Navigator': (career) => parsed(linkedin.linkedinSales(career)),
  XING: (career) => parsed(xing(career)),
};
const BESIDE: Readonly<Record<string, (career: Career) => Document>> = Object.fromEntries(
  Object.entries({ ...plain, govUk: governments.govUk, wikipedia: governments.wikipedia }).map(([name, render]) => [
    name,
    (career: Career) => parsed(render(career)),
  ]),
);

describe.each(Object.entries(APART))('%s', (_, render) => {
  it.each(CAREERS.map((career) => [career.lang, career.name, career] as const))(
    'reads each job once (%s, %s)',
    (_lang, _name, career) => {
      const page = render(career);
      expect(asShown(page)).toEqual(asWritten(career));
      expect(assembled(page).subject).toBe('person');
    },
  );
});

describe.each(Object.entries(BESIDE))('%s', (_, render) => {
  it.each(CAREERS.map((career) => [career.lang, career.name, career] as const))(
    'reads each job once (%s, %s)',
    (_lang, _name, career) => {
      const page = render(career);
      const lines = assembled(page).service.positions.map(({ title, organisation, dates }) => [
        `${title}, ${organisation}`.toLowerCase(),
        bare(dates),
      ]);
      expect(lines.map(([, dates]) => dates)).toEqual(career.jobs.map(({ dates }) => bare(dates)));
      for (const [index, { title, organisation }] of career.jobs.entries()) {
        expect(lines[index]?.[0]).toContain(title.toLowerCase());
        expect(lines[index]?.[0]).toContain(organisation.toLowerCase());
      }
      expect(assembled(page).subject).toBe('person');
    },
  );
});

/** Takes the innermost elements away whose text is, or begins with, one of these. */
function without(page: Document, texts: readonly string[]): Document {
  for (const element of page.body.querySelectorAll('*')) {
    const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    if (element.children.length === 0 && texts.some((one) => text.startsWith(one))) element.remove();
  }
  return page;
}

const [english] = CAREERS;
// A definition list whose terms are missing is misread: its definitions then belong to the term before. Not mended yet.
const listed = BESIDE;

describe.each(Object.entries({ ...APART, ...listed }))('%s with half of its dates gone', (_, render) => {
  it('pairs no title with the dates of another', () => {
    if (!english) throw new Error('there is a career');
    const gone = english.jobs.filter((_job, at) => at % 2 === 1);
    const page = without(
      render(english),
      gone.map(({ dates }) => dates.split(' · ')[0] ?? ''),
    );
    for (const { title, dates, period } of assembled(page).service.positions) {
      if (period === null) continue;
      const job = english.jobs.find((one) => bare(one.dates) === bare(dates.replace(' • ', ' · ')));
      expect(title.toLowerCase()).toContain(job?.title.toLowerCase() ?? 'no job with these dates');
    }
  });
});
