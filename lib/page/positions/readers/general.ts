import { AROUND, hasRange, pageLines } from '../dated-lines';
import type { Reader } from '../reader';
import { statedEmployer, statedOn } from '../stated';
import { vacancy } from '../vacancy';
import { textAt } from '../visible-lines';

/** Larger pages are books, archives and applications; walking them would make the page wait. */
const MOST_ELEMENTS = 6000;
const MOST_TEXT = 300_000;
/** How the addresses of vacancies and of the way to apply are named, in the languages of the job boards. */
const POST_ADDRESS =
  /\/(?:jobs?|job[-_]\w+|vacanc\w+|vacature\w*|stellen\w+|offres?-emploi|empleos?|vagas?|oferty-pracy)\/[^/]/i;
const APPLY_ADDRESS = /apply|bewerb|postul|candid|sollici|solicit|ansok/i;
/** What an advertisement speaks of, and a biography does not. */
const DUTIES =
  /(?:required|requirements|qualifications|responsibilit|anforderung|aufgaben|exig[ée]|requisit|responsabil)/i;
const LONGEST_NAME = 70;

/** Any other page: a vacancy by its own statement or its signs, else a text, in whose lines there may be a career. */
export const general: Reader = (page) => {
  const root = page.querySelector('main,[role=main]') ?? page.body;
  const heading = textAt(page, 'h1');
  const stated = statedOn(page);
  const employer = statedEmployer(stated, heading);
  if (employer !== null) return { ...vacancy(page, heading, [root], { leave: AROUND }), headline: employer };
  const isSmall = root.getElementsByTagName('*').length <= MOST_ELEMENTS;
  const isReadable = isSmall && (root.textContent?.length ?? 0) <= MOST_TEXT;
  const lines = isReadable ? pageLines(root) : [];
  const ranges = lines.filter(({ text }) => hasRange(text)).length;
  if (heading && isVacancy(page, root, ranges)) return vacancy(page, heading, [root], { leave: AROUND });
  return {
    subject: lines.length ? 'text' : 'none',
    name: heading.length <= LONGEST_NAME ? heading : '',
    headline: '',
    positions: [],
    stated,
    lines,
    text: lines.map(({ text }) => text).join('\n'),
    key: `${heading} ${page.location?.pathname ?? ''}`,
  };
};

/** The address of a post, whatever dates stand there; or a way to apply beside words about duties, and no career. */
function isVacancy(page: Document, root: Element, ranges: number): boolean {
  if (POST_ADDRESS.test(page.location?.pathname ?? '')) return true;
  const links = Array.from(root.querySelectorAll('a[href],form[action]'));
  const canApply = links.some((link) =>
    APPLY_ADDRESS.test(link.getAttribute('href') ?? link.getAttribute('action') ?? ''),
  );
  return ranges < 2 && canApply && DUTIES.test(root.textContent ?? '');
}
