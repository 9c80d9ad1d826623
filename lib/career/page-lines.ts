import { mayHoldTitle } from '../recognise/gate.ts';
import type { CareerLine } from './blocks.ts';
import { datedLine, isRange } from './dated-line.ts';
import { headingsOfLists } from './employers-above.ts';
import { labelled, type Part } from './labels.ts';
import { type PositionInLines, positionsInLines } from './lines.ts';
import { headingSense } from './section-headings.ts';

/** A line of a page with where it stands. Elements are numbers, since a page is read in one place and judged in another. */
export interface PageLine extends CareerLine {
  /** The elements that hold the line, innermost first. */
  readonly around: readonly number[];
  /** The table row among them, or the term that a definition belongs to. */
  readonly row?: number | undefined;
  /** The nearest list item, row, article or section among them. */
  readonly item?: number | undefined;
}

/**
 * The positions that the dated lines of a page tell, whatever its markup: lists, tables, definition lists, blocks, plain lines. One period
 * alone may be that of an exhibition: it is a job under a heading of work, or with a title that may be diplomatic.
 * @param name the page's subject, where it is known: sentences on others are none of its career
 * @returns positions with the index of the line that their dates stand in
 */
export function positionsOnPage(lines: readonly PageLine[], name = ''): PositionInLines[] {
  const entries = entriesOf(lines);
  const listHeadings = headingsOfLists(lines);
  const career: CareerLine[] = [];
  const origins: number[] = [];
  let open: number | undefined;
  for (const { at, line, text, part } of withRowsJoined(lines)) {
    const entry = line.around.find((id) => entries.has(id));
    if (entry !== open) {
      career.push({ text: '' });
      origins.push(at);
    }
    open = entry;
    career.push({ text, heading: line.heading ?? listHeadings.get(at), part });
    origins.push(at);
  }
  const positions = positionsInLines(career, name).map((position) => ({
    ...position,
    line: origins[position.line] ?? 0,
  }));
  const isCareer =
    positions.length > 1 ||
    positions.some(({ title }) => mayHoldTitle(title)) ||
    lines.some(({ text }) => headingSense(text) === 'work');
  return isCareer ? positions : [];
}

/**
 * The elements that each hold one entry: around each dated line the largest that holds no other dated line. An element that is only the
 * line itself says nothing about what belongs to it.
 */
function entriesOf(lines: readonly PageLine[]): Set<number> {
  const dated = lines.flatMap((line, index) => (datedLine(line.text) ? [{ line, index, place: placeOf(line) }] : []));
  const places = dated.filter(({ place }, at) => place !== dated[at - 1]?.place);
  const entries = new Set<number>();
  for (const [at, { line, index, place }] of places.entries()) {
    const others = [places[at - 1], places[at + 1]].flatMap((other) => other?.line ?? []);
    let entry: number | undefined;
    for (const id of line.around.slice(line.around.indexOf(place ?? -1))) {
      if (others.some((other) => other.around.includes(id))) break;
      entry = id;
      // A row is one entry even where the table has no other, and so is the item of a period that stands alone.
      if (id === line.row || (!others.length && id === line.item)) break;
    }
    const beside = [lines[index - 1], lines[index + 1]];
    if (entry !== undefined && beside.some((other) => other?.around.includes(entry))) entries.add(entry);
  }
  return entries;
}

function placeOf({ row, around }: PageLine): number | undefined {
  return row ?? around[0];
}

interface Joined {
  readonly at: number;
  readonly line: PageLine;
  readonly text: string;
  readonly part?: Part | undefined;
}

/** Tables with a column for each end of a period: "2014 | 2018 | Ambassador". */
function withRowsJoined(lines: readonly PageLine[]): Joined[] {
  const joined: Joined[] = [];
  for (const [at, line] of lines.entries()) {
    const part = labelAt(lines, at);
    if (part === 'label') continue;
    const last = joined.at(-1);
    const isSecondEnd =
      last && line.row !== undefined && last.line.row === line.row && isLoneEnd(last.text) && isLoneEnd(line.text);
    if (isSecondEnd) joined[joined.length - 1] = { ...last, text: `${last.text} – ${line.text}` };
    else joined.push({ at, line, text: line.text, part });
  }
  return joined;
}

/**
 * What a label before a line in the same row says that it is ("Position held | Ambassador"), or that the line is such a label. A row of labels
 * alone is the head of a table.
 */
function labelAt(lines: readonly PageLine[], at: number): Part | 'label' | undefined {
  const row = lines[at]?.row;
  if (row === undefined) return undefined;
  const inRow = (index: number) => (lines[index]?.row === row ? labelled(lines[index]?.text ?? '') : undefined);
  const [before, own, after] = [inRow(at - 1), inRow(at), inRow(at + 1)];
  if (own) return own.words === '' && after === null && !before ? 'label' : undefined;
  return before?.words === '' ? before.part : undefined;
}

function isLoneEnd(text: string): boolean {
  return datedLine(text)?.rest === '' && !isRange(text);
}
