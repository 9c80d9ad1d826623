import { datedLine, isRange } from '@/lib/career/dated-line';
import { type CareerLine, positionsInLines } from '@/lib/career/lines';
import type { PositionOnPage } from './reading';
import { type Line, linesOf } from './visible-lines';

/** Words of others and of the site around a person's page. */
export const AROUND =
  'header nav,footer,aside,form,[role=complementary],[role=contentinfo],[role=dialog],[role=search],.navbox,.mw-editsection,sup.reference,.mw-references-wrap,#toc,.toc,.breadcrumb';

/**
 * The positions that the dated lines of a part of a page tell, whatever its markup: lists, tables, definition lists, blocks, plain lines.
 * @param root where to read; reads each line once
 * @param leave selector of parts that are not about the subject's work
 */
export function positionsIn(root: Element, leave = AROUND): PositionOnPage[] {
  const shown = linesOf(root, leave);
  const entries = entriesOf(root, shown);
  const career: CareerLine[] = [];
  const elements: (Element | undefined)[] = [];
  const push = (line: CareerLine, element?: Element) => {
    career.push(line);
    elements.push(element);
  };
  let open: Element | undefined;
  for (const { text, element } of yearsOfRows(shown)) {
    const entry = entryAround(element, root, entries);
    if (entry !== open) push({ text: '' });
    open = entry;
    const heading = element.closest('h1,h2,h3,h4,h5,h6');
    push({ text, heading: heading ? Number(heading.tagName[1]) : undefined }, entry ?? element);
  }
  return positionsInLines(career).map(({ line, ...position }) => ({ ...position, element: elements[line] ?? root }));
}

/**
 * The elements that each hold one entry: around each dated line the largest that holds no other dated line. An element that is only
 * the line itself says nothing about what belongs to it.
 */
function entriesOf(root: Element, lines: readonly Line[]): Set<Element> {
  const dated = lines.flatMap((line, index) => (datedLine(line.text) ? [{ index, place: rowOf(line.element) }] : []));
  const places = dated.filter(({ place }, at) => place !== dated[at - 1]?.place);
  const entries = new Set<Element>();
  for (const [at, { index, place }] of places.entries()) {
    const others = [places[at - 1]?.place, places[at + 1]?.place];
    const last = others.some(Boolean) ? root : place.closest('li,tr,article,section');
    let entry: Element | null = null;
    for (
      let one: Element | null = place;
      one && one !== root && !others.some((other) => one?.contains(other ?? null));
      one = one.parentElement
    ) {
      entry = one;
      // A row is one entry even where the table has no other.
      if (one === last || one.tagName === 'TR') break;
    }
    const beside = [lines[index - 1], lines[index + 1]];
    if (beside.some((line) => line && entry?.contains(line.element)) && entry) entries.add(entry);
  }
  return entries;
}

function entryAround(element: Element, root: Element, entries: ReadonlySet<Element>): Element | undefined {
  for (let one: Element | null = element; one && one !== root; one = one.parentElement) {
    if (entries.has(one)) return one;
  }
  return undefined;
}

function rowOf(element: Element): Element {
  return element.closest('tr') ?? element;
}

/** Tables with a column for each end of a period: "2014 | 2018 | Ambassador". */
function yearsOfRows(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const row = line.element.closest('tr');
    const areEnds = last && row && last.element.closest('tr') === row && isLoneEnd(last.text) && isLoneEnd(line.text);
    if (areEnds) joined[joined.length - 1] = { ...last, text: `${last.text} – ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

function isLoneEnd(text: string): boolean {
  return datedLine(text)?.rest === '' && !isRange(text);
}
