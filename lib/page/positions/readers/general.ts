import { YEAR_UNIT } from '@/lib/career/duration';
import { headingSense } from '@/lib/career/section-headings';
import { mayHoldTitle } from '@/lib/recognise/gate';
import { AROUND, positionsIn } from '../dated-lines';
import type { Reader } from '../reader';
import type { PageReading, PositionOnPage } from '../reading';
import { type StructuredData, structuredData } from '../structured-data';
import { vacancy } from '../vacancy';
import { linesOf, textAt, textOf } from '../visible-lines';

/** Larger pages are books, archives and applications; walking them would make the page wait. */
const MOST_ELEMENTS = 6000;
const MOST_TEXT = 300_000;
/** Two years near each other, or one with an open end or a word for "since": without it no line is worth reading. */
const DATES =
  /(?:19|20)\d\d.{0,40}(?:19|20)\d\d|(?:19|20)\d\d.{0,12}[-–—〜～至]|\p{L}{2,}\.? (?:19|20)\d\d|[٠-٩۰-۹०-९]{4}|元年/u;
/** How the addresses of vacancies and of the way to apply are named, in the languages of the job boards. */
const POST_ADDRESS =
  /\/(?:jobs?|job[-_]\w+|vacanc\w+|vacature\w*|stellen\w+|offres?-emploi|empleos?|vagas?|oferty-pracy)\/[^/]/i;
const APPLY_ADDRESS = /apply|bewerb|postul|candid|sollici|solicit|ansok/i;
const YEARS = new RegExp(`(?<!\\p{L})(?:${YEAR_UNIT})(?!\\p{L})`, 'iu');
const LONGEST_NAME = 70;

/** Any other page: a vacancy by its own statement or its signs, a person's dated career, or a text. */
export const general: Reader = (page) => {
  const root = page.querySelector('main,[role=main]') ?? page.body;
  const heading = textAt(page, 'h1');
  const stated = structuredData(page).find(({ name }) => name && sameWords(name, heading));
  if (stated?.kind === 'JobPosting') {
    return { ...vacancy(page, heading, [root], { leave: AROUND }), headline: stated.employer };
  }
  const isSmall = root.getElementsByTagName('*').length <= MOST_ELEMENTS;
  const content = isSmall ? (root.textContent ?? '') : '';
  const isReadable = isSmall && content.length <= MOST_TEXT;
  const dated = isReadable && DATES.test(content) ? positionsIn(root) : [];
  const positions = isCareer(dated, root) || stated ? dated : [];
  if (isReadable && positions.length < 2 && heading && isVacancy(page, root)) {
    return vacancy(page, heading, [root], { leave: AROUND });
  }
  const text = isReadable ? linesOf(root, AROUND).map((line) => line.text) : [];
  const career = positions.length ? positions : statedJobs(stated, root);
  const reading: PageReading = {
    subject: career.length || stated?.kind === 'Person' ? 'person' : text.length ? 'text' : 'none',
    name: heading.length <= LONGEST_NAME ? heading : '',
    headline: '',
    positions: career,
    text: text.join('\n'),
    key: `${heading} ${page.location?.pathname ?? ''}`,
  };
  return reading;
};

/** One period may be that of an exhibition: it is a job under a heading of work, or with a diplomatic title. */
function isCareer(dated: readonly PositionOnPage[], root: Element): boolean {
  if (dated.length !== 1) return true;
  const isUnderWork = Array.from(root.querySelectorAll('h1,h2,h3,h4')).some(
    (heading) => headingSense(textOf(heading)) === 'work',
  );
  return isUnderWork || dated.some(({ title }) => mayHoldTitle(title));
}

/** The address of a post, or a way to apply beside words about years. */
function isVacancy(page: Document, root: Element): boolean {
  const links = Array.from(root.querySelectorAll('a[href],form[action]'));
  const canApply = links.some((link) =>
    APPLY_ADDRESS.test(link.getAttribute('href') ?? link.getAttribute('action') ?? ''),
  );
  const hasAddress = POST_ADDRESS.test(page.location?.pathname ?? '');
  return Number(hasAddress) + Number(canApply) + Number(tellsYears(root.textContent ?? '')) > 1;
}

/** Whether a text speaks of years at all. */
export function tellsYears(text: string): boolean {
  return YEARS.test(text);
}

function statedJobs(stated: StructuredData | undefined, element: Element): PositionOnPage[] {
  return (stated?.jobs ?? []).map((job) => ({ ...job, place: '', text: '', element }));
}

/** Data about another person or post than the heading names is not about this page. */
export function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return plain(one) !== '' && ` ${plain(other)} `.includes(` ${plain(one)} `);
}
