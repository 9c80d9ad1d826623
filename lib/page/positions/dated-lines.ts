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
    const entry = entries.find((one) => one.contains(element));
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
function entriesOf(root: Element, lines: readonly Line[]): Element[] {
  const dated = lines.filter((line) => datedLine(line.text)).map((line) => rowOf(line.element));
  const places = dated.filter((element, index) => element !== dated[index - 1]);
  return places.flatMap((element, index) => {
    const others = [places[index - 1], places[index + 1]];
    let entry: Element | null = null;
    const last = others.some(Boolean) ? root : element.closest('li,tr,article,section');
    for (let at = element; at !== root && !others.some((other) => other && at.contains(other)); ) {
      entry = at;
      // A row is one entry even where the table has no other.
      if (at === last || at.tagName === 'TR' || !at.parentElement) break;
      at = at.parentElement;
    }
    return entry && lines.filter((line) => entry.contains(line.element)).length > 1 ? [entry] : [];
  });
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
