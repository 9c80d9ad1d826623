import type { LineOnPage } from './reading';
import { linesOf } from './visible-lines';

/** Words of others and of the site around a person's page. */
export const AROUND =
  'header nav,footer,aside,form,blockquote,[role=complementary],[role=contentinfo],[role=dialog],[role=search],.navbox,.mw-editsection,sup.reference,.mw-references-wrap,#toc,.toc,.breadcrumb,.right-rail';
/** More lines than any career has. */
const MOST_LINES = 3000;

const YEAR = '(?:19|20|[٠-٩۰-۹०-९]{2})[\\d٠-٩۰-۹०-९]{2,3}';
const RANGE = new RegExp(
  `${YEAR}[^\\d\\s]{0,2}[\\d\\s]{0,3}[月월日]?\\s?[-–—~〜～至]|[-–—]\\s?(?:\\p{L}+[.’']?\\s){0,3}(?:\\d+[./])*${YEAR}|${YEAR}.{1,25}${YEAR}|[令平昭]\\p{L}[\\d元]`,
  'u',
);
const LONE = new RegExp(YEAR);
const MOST_WORDS = 9;

/** Whether a line has a range of dates in it, by its figures alone; what the dates are is judged elsewhere. */
export function hasRange(line: string): boolean {
  return RANGE.test(line);
}

/** Whether a short line has a year in it: "seit Aug. 2023", "May 2019 to Present". */
export function hasYear(line: string): boolean {
  return LONE.test(line) && line.split(' ').length <= MOST_WORDS;
}

/** The term that a line of a definition list belongs to: it holds its definitions, though no element does. */
function termOf(element: Element): Element | null {
  let one = element.closest('dt,dd');
  while (one && one.tagName !== 'DT') one = one.previousElementSibling;
  return one;
}

/**
 * The lines of a part of a page with where they stand, for whoever knows dates to find the positions in.
 * @param leave selector of parts that are not about the subject's work
 */
export function pageLines(root: Element, leave = AROUND): LineOnPage[] {
  const numbers = new Map<Element, number>();
  const numberOf = (element: Element) => {
    const known = numbers.get(element) ?? numbers.size;
    numbers.set(element, known);
    return known;
  };
  const within = (element: Element | null) =>
    element && root.contains(element) && element !== root ? numberOf(element) : undefined;
  return linesOf(root, leave)
    .slice(0, MOST_LINES)
    .map(({ text, element }) => {
      const around: number[] = [];
      const term = termOf(element);
      for (let one: Element | null = element; one && one !== root; one = one.parentElement) {
        around.push(numberOf(one));
        if (term && one.tagName === 'DD') around.push(numberOf(term));
      }
      const heading = element.closest('h1,h2,h3,h4,h5,h6');
      return {
        text,
        element,
        around,
        heading: heading ? Number(heading.tagName[1]) : undefined,
        row: within(term ?? element.closest('tr')),
        item: within(element.closest('li,tr,article,section')),
      };
    });
}
