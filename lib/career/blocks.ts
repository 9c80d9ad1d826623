import { type DatedLine, datedLine, isRange } from './dated-line.ts';
import { durationIn } from './duration.ts';
import type { Part } from './labels.ts';
import { mentionsEmployer, namesTitle } from './naming.ts';

/** A line of a text or page; an empty one parts entries. `heading` is the level of a page's heading (1 to 6). */
export interface CareerLine {
  readonly text: string;
  readonly heading?: number | undefined;
  /** What a label before or in it says that it is. */
  readonly part?: Part | undefined;
}

export interface NumberedLine extends CareerLine {
  readonly at: number;
}

/** Lines that belong together, with the dated ones among them. */
export interface Block {
  readonly lines: readonly NumberedLine[];
  readonly dated: readonly (DatedLine & { readonly index: number })[];
}

function blockOf(lines: readonly NumberedLine[]): Block {
  return { lines, dated: lines.flatMap((line, index) => ({ ...datedLine(line.text), index })).filter(isDated) };
}

/** The blocks of a section: parted by empty lines, headings, labels, employers with a whole length of service, and first lines of entries. */
export function entriesIn(section: readonly NumberedLine[]): Block[] {
  return withPlaces(joinLoneDates(blocksOf(section)));
}

function blocksOf(section: readonly NumberedLine[]): Block[] {
  const runs: NumberedLine[][] = [[]];
  const startsAt = new Set([
    ...headingStarts(section),
    ...groupStarts(section),
    ...labelStarts(section),
    ...placedStarts(section),
  ]);
  for (const [index, line] of section.entries()) {
    if (!line.text || startsAt.has(index)) runs.push([]);
    if (line.text) runs.at(-1)?.push(line);
    if (line.heading === 1) runs.push([]);
  }
  return runs.filter((run) => run.length).map(blockOf);
}

function isDated<T extends object>(one: T): one is T & DatedLine {
  return 'dates' in one;
}

/**
 * Where entries begin that are headed by headings: at the heading, or at the lone dates before it where the dates of such entries lead.
 */
function headingStarts(section: readonly NumberedLine[]): number[] {
  const isLone = (line: NumberedLine | undefined) => line !== undefined && datedLine(line.text)?.rest === '';
  const firstDates = section.findIndex(isLone);
  const firstOf = new Map<number, number>();
  return section.flatMap(({ heading }, index) => {
    if (!heading) return [];
    if (!firstOf.has(heading)) firstOf.set(heading, index);
    // A heading right under a greater one is of the same entry: the title, then the employer.
    if ((section[index - 1]?.heading ?? 7) < heading) return [];
    const datesLead = firstDates >= 0 && firstDates < (firstOf.get(heading) ?? index);
    return datesLead && isLone(section[index - 1]) ? index - 1 : index;
  });
}

/** Where entries begin whose lines are labelled: at the label that comes first. */
function labelStarts(section: readonly NumberedLine[]): number[] {
  const at = section.findIndex(({ part }) => part);
  const first = section[at]?.part;
  // An unlabelled title before it belongs to the entry.
  if (section[at - 1]?.text) return [];
  return section.flatMap(({ part }, index) => (part && part === first ? [index] : []));
}

/** Where no empty line parts them: dates with a place beside them, and the post below, begin each entry. */
function placedStarts(section: readonly NumberedLine[]): number[] {
  const starts = section.flatMap((line, index) => {
    const found = datedLine(line.text);
    const isPlaced = found !== null && PLACE.test(found.rest) && isRange(found.dates) && leads(line, found);
    return isPlaced && !tells(found.rest) ? [index] : [];
  });
  return starts.some((index) => tells(section[index + 1]?.text ?? '')) ? starts : [];
}

const tells = (text: string) => namesTitle(text) || mentionsEmployer(text);

/** A block that holds only dates belongs to the next one where dates lead, else to the one before. */
function joinLoneDates(blocks: readonly Block[]): Block[] {
  const isLone = (one: Block | undefined) => one?.lines.length === 1 && one.dated[0]?.rest === '';
  const isUndated = (one: Block | undefined) => one?.dated.length === 0;
  const datesLead = isLone(blocks.find((one) => one.dated.length)) && !isLone(blocks.at(-1));
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const one = blocks[index];
    const next = blocks[index + 1];
    const last = joined.at(-1);
    if (!one) continue;
    if (isLone(one) && datesLead && next && isUndated(next)) {
      joined.push(blockOf([...one.lines, ...next.lines]));
      index++;
    } else if (isLone(one) && !datesLead && last && isUndated(last)) {
      joined[joined.length - 1] = blockOf([...last.lines, ...one.lines]);
    } else joined.push(one);
  }
  return joined;
}

/** "01/09/2022 – CURRENT – Prague, Czechia": Europass prints the place beside the dates, and the post below. */
function withPlaces(blocks: readonly Block[]): Block[] {
  const isPlaced = ({ lines, dated: [first, another] }: Block) =>
    first?.index === 0 &&
    !another &&
    lines.length > 1 &&
    PLACE.test(first.rest) &&
    isRange(first.dates) &&
    leads(lines[0], first);
  const placed = blocks.filter((one) => isPlaced(one) && !tells(one.dated[0]?.rest ?? ''));
  if (!placed.some(({ lines }) => tells(lines[1]?.text ?? ''))) return [...blocks];
  return blocks.map((one) =>
    placed.includes(one) ? { ...one, dated: one.dated.map((line) => ({ ...line, rest: '', below: false })) } : one,
  );
}

const leads = (line: NumberedLine | undefined, { dates }: DatedLine) =>
  line?.text.replace(/^[\s[(•-]+/, '').startsWith(dates) === true;

/** One to four capitalised words, perhaps in two parts. */
const PLACE = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:,? (?:(?:of|de|do|da|del|la|el|and|am|an der) )?|$)){1,4}$/u;

/** "Full-time · 12 yrs 2 mos", "12 yrs 2 mos": how long somebody was with an employer, in all its posts. */
const ONLY_LENGTH = /^(?:\p{L}[\p{L}\s-]{2,24}·)?[^\p{L}\d]*$/u;

/** Where no empty line parts them: an employer with its whole length of service begins a block, and so does what follows. */
function groupStarts(section: readonly NumberedLine[]): number[] {
  return section.flatMap(({ text }, index) => {
    const before = section[index - 1]?.text ?? '';
    const after = section[index + 1]?.text ?? '';
    const isLength = isLengthOnly(text) && before !== '' && after !== '' && !datedLine(before) && !datedLine(after);
    return isLength ? [index - 1, index + 1] : [];
  });
}

function isLengthOnly(text: string): boolean {
  const { months, rest } = durationIn(text);
  return months > 0 && ONLY_LENGTH.test(rest);
}

/** Whether a block is an employer with its whole length of service, whose posts follow. */
export function isGroupHead({ lines, dated }: Block): boolean {
  if (dated.length > 0 || lines.length < 2 || lines.length > 3) return false;
  return lines.slice(1).some(({ text }) => isLengthOnly(text));
}
