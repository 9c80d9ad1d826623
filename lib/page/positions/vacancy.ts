import { subjectNamedBy } from './named-subject';
import type { Reader } from './reader';
import { linesOf, outermost, textAt } from './visible-lines';

/** How a site builds the page of one vacancy: selectors, each a list. */
export interface VacancyMarkup {
  /** The title of the post; the first with words counts, and no words means another reader's page. */
  readonly title: string;
  /** What of the title's element is no title (" - job post"). */
  readonly notTitle?: string;
  readonly organisation?: string;
  readonly place?: string;
  /** The advertisement: requirements, grade, all that the employer wrote. */
  readonly body: string;
  /** Cards of other posts and the like within it. */
  readonly leave?: string;
  /** Holds the id of the post, in the first digits of its id, component key or address. */
  readonly id?: string;
}

/** A reader for sites that build the page of a vacancy in this way. */
export function vacancyReader(site: VacancyMarkup): Reader {
  return (page) => {
    const bodies = outermost(page, site.body);
    const title = bodies.length ? textAt(page, site.title, site.notTitle) : '';
    if (!title) return null;
    return vacancy(page, title, bodies, site);
  };
}

/** The reading of a vacancy whose title and text are known. */
export function vacancy(
  page: Document,
  title: string,
  bodies: readonly Element[],
  { organisation = '', place = '', leave = '', id = '' }: Partial<VacancyMarkup>,
) {
  const employer = textAt(page, organisation);
  const lines = bodies.flatMap((body) => linesOf(body, leave).map((line) => line.text));
  const text = unique([title, employer, textAt(page, place), ...lines]).join('\n');
  return {
    subject: 'vacancy',
    name: title,
    headline: employer,
    positions: [],
    text,
    own: bodies,
    key: keyOf(page, title, id),
  } as const;
}

function unique(lines: readonly string[]): string[] {
  return [...new Set(lines.filter(Boolean))];
}

function keyOf(page: Document, title: string, id: string): string {
  const marked = id ? page.querySelector(id) : null;
  const number = marked && /\d{4,}/.exec(`${marked.id} ${marked.getAttribute('href') ?? ''}`)?.[0];
  if (number) return number;
  return `${title} ${subjectNamedBy(page.location)}`;
}
