import { mayHoldTitle } from '@/lib/recognise/gate';
import { elementsIn } from '../../elements';
import { AROUND, hasRange, hasYear, pageLines } from '../dated-lines';
import type { Reader } from '../reader';
import type { LineOnPage, PositionOnPage } from '../reading';
import { linesOf, textAt, textOf } from '../visible-lines';

/** The reading of a biography: the site's own statement of the present post, and the dated lines of the text. */
function biography(
  page: Document,
  name: string,
  headline: string,
  positions: readonly PositionOnPage[],
  lines: readonly LineOnPage[],
  parts: readonly (Element | null)[],
) {
  const words = parts.flatMap((part) => (part ? linesOf(part, AROUND).map((line) => line.text) : []));
  const text = [...new Set([name, headline, ...words])].join('\n');
  return {
    subject: 'person',
    name,
    headline,
    positions,
    lines,
    text,
    key: `${name} ${page.location?.pathname ?? ''}`,
  } as const;
}

/** People on GOV.UK: the present role and the name share the heading; a table or lists of roles follow. */
export const govUk: Reader = (page) => {
  const body = elementsIn(page, '#biography,.previous-roles,#current-roles')[0];
  const heading = page.querySelector('h1');
  const main = page.querySelector('main');
  if (!body || !heading || !main) return null;
  const context = textAt(heading.parentElement ?? heading, '[class*=__context]');
  return biography(page, textOf(heading, '[class*=__context]'), context, [], pageLines(main), [
    main.querySelector('#biography') ?? body,
    main.querySelector('#current-roles'),
    main.querySelector('.previous-roles'),
  ]);
};

/** Biographies of the U.S. Department of State and its embassies: the post and its dates stand above the text. */
export const stateGov: Reader = (page) => {
  const heading = page.querySelector('h1.featured-content__headline');
  const bureau = page.querySelector('.article-meta__author-bureau');
  if (!heading || !bureau) return null;
  const [title = '', ...employer] = linesOf(bureau).map((line) => line.text);
  const dates = textAt(page, '.article-meta__publish-date');
  const post = { title, organisation: employer.join(', '), dates, place: '', text: '', element: bureau };
  const body = page.querySelector('.entry-content');
  return biography(page, textOf(heading), title, [post], body ? pageLines(body) : [], [bureau, body]);
};

/** Wikipedia: the offices of the box beside the text and the lists; the rest is prose. Whether the article is on a person is judged elsewhere. */
export const wikipedia: Reader = (page) => {
  const body = page.querySelector('#mw-content-text');
  if (!body) return null;
  const name = textAt(page, 'h1');
  const lines = pageLines(body, `${AROUND},.infobox,table,p`);
  return { ...biography(page, name, '', officesIn(body, name), lines, [body]), subject: 'text' };
};

/** Dates, with at most a month or a preposition before their first figure: behind a name or a bracket they are those of a marriage. */
const BARE_DATES = /^[^(（,]{0,12}\p{N}/u;

/**
 * The offices of an infobox: a heading row names the office, a row below it the dates; a label beside the dates names the office where no
 * heading does. A beginning alone ("Assumed office") is open. Beside a label stand works and wars too.
 */
function officesIn(article: Element, name: string): PositionOnPage[] {
  let office = '';
  return elementsIn(article, '.infobox tr').flatMap((row) => {
    const lines = linesOf(row, AROUND).map((line) => line.text);
    const dates = lines.find((line) => hasRange(line) || hasYear(line));
    const label = lines.find((line) => line !== dates) ?? '';
    const isAlone = row.childElementCount === 1;
    if (!dates) {
      if (isAlone && row.querySelector('th') && label !== name) office = label;
      return [];
    }
    const isOpen = !hasRange(dates);
    const title = office || label;
    const isSure = office && isAlone;
    if (!BARE_DATES.test(dates) || (!isSure && (isOpen || !mayHoldTitle(title)))) return [];
    return [{ title, organisation: '', dates: isOpen ? `${dates} –` : dates, place: '', text: '', element: row }];
  });
}
