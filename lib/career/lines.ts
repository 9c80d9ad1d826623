import { clausesOf } from './clauses.ts';
import { type DatedLine, datedLine, isRange } from './dated-line.ts';
import { durationIn } from './duration.ts';
import type { Position } from './position.ts';
import { headingSense } from './section-headings.ts';

/** A line of a text or page; an empty one parts entries. `heading` is the level of a page's heading (1 to 6). */
export interface CareerLine {
  readonly text: string;
  readonly heading?: number | undefined;
}

/** A position with the index of the line that its dates stand in. */
export interface PositionInLines extends Position {
  readonly line: number;
}

/**
 * The positions of a career in plain text: dated lines paired with titles, dates before or after, in one line or on lines of their
 * own, in any language. Sections of education, volunteering and the like are no positions.
 */
export function positionsInText(text: string): Position[] {
  const lines = text.split(/\r?\n/).map((line) => ({ text: line.trim() }));
  return positionsInLines(lines).map(({ line: _, ...position }) => position);
}

/** As {@link positionsInText}, for the lines of a page. */
export function positionsInLines(lines: readonly CareerLine[]): PositionInLines[] {
  return sectionsOf(lines).flatMap((section) => {
    const blocks = joinLoneDates(blocksOf(section));
    // A year alone is a post only where the posts around it have their years.
    if (!blocks.some((one) => one.dated.some(({ dates }) => isRange(dates)))) return beginningsIn(blocks);
    return withGroupEmployer(blocks);
  });
}

const CJK_DATE = /[年년]/u;
const LEAVES = /退[職职官任]|[離离][職职任]|辞[職职]|퇴직|퇴임|卒業|[毕畢][业業]|졸업|修了|入学/u;

/**
 * A career of East Asian CVs, a line for each entry ("2012年4月 外務省入省"): each post lasts until the next line, the last one still.
 */
function beginningsIn(blocks: readonly Block[]): PositionInLines[] {
  const positions = blocks.flatMap((one) => positionsInBlock(one, false));
  const isList = positions.length > 1 && positions.every(({ dates }) => CJK_DATE.test(dates));
  if (!isList) return [];
  return positions.flatMap((each, index) =>
    LEAVES.test(each.title) ? [] : [{ ...each, next: positions[index + 1]?.dates ?? '現在' }],
  );
}

/** The positions of blocks; those under an employer with its whole length of service ("Foreign Office / 12 yrs 6 mos") are with it. */
function withGroupEmployer(blocks: readonly Block[]): PositionInLines[] {
  let employer = '';
  return blocks.flatMap((one) => {
    const positions = positionsInBlock(one, blocks.length > 1);
    if (isGroupHead(one)) employer = one.lines[0]?.text ?? '';
    else if (positions.some(({ organisation }) => organisation)) employer = '';
    return positions.map((each) => ({ ...each, organisation: each.organisation || employer }));
  });
}

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

function isGroupHead({ lines, dated }: Block): boolean {
  if (dated.length > 0 || lines.length < 2 || lines.length > 3) return false;
  return lines.slice(1).some(({ text }) => isLengthOnly(text));
}

interface NumberedLine extends CareerLine {
  readonly at: number;
}

/** The runs of lines between section headings, without the sections that are not about work. */
function sectionsOf(lines: readonly CareerLine[]): NumberedLine[][] {
  const sections: NumberedLine[][] = [[]];
  let leftOut: number | null = null;
  for (const [at, line] of lines.entries()) {
    const sense = headingSense(line.text);
    const level = line.heading ?? 7;
    if (sense) {
      leftOut = sense === 'other' ? level : null;
      sections.push([]);
      continue;
    }
    if (leftOut !== null && line.heading && level <= leftOut) leftOut = null;
    if (leftOut !== null) continue;
    for (const text of clausesOf(line.text)) sections.at(-1)?.push({ ...line, text, at });
  }
  return sections;
}

interface Block {
  readonly lines: readonly NumberedLine[];
  readonly dated: readonly (DatedLine & { readonly index: number })[];
}

function blockOf(lines: readonly NumberedLine[]): Block {
  return { lines, dated: lines.flatMap((line, index) => ({ ...datedLine(line.text), index })).filter(isDated) };
}

function blocksOf(section: readonly NumberedLine[]): Block[] {
  const runs: NumberedLine[][] = [[]];
  const startsAt = new Set([...headingStarts(section), ...groupStarts(section)]);
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
    const datesLead = firstDates >= 0 && firstDates < (firstOf.get(heading) ?? index);
    return datesLead && isLone(section[index - 1]) ? index - 1 : index;
  });
}

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

const MOST_HEAD_LINES = 3;

/** Pairs the dated lines of a block with the lines around them. */
function positionsInBlock({ lines, dated }: Block, isEntry: boolean): PositionInLines[] {
  const lone = dated.filter(({ rest }) => !rest);
  const first = lone[0]?.index ?? 0;
  const gaps = lone.slice(1).map(({ index }, at) => index - (lone[at]?.index ?? 0) - 1);
  const narrowest = Math.min(...gaps);
  const after = lines.length - 1 - (lone.at(-1)?.index ?? 0);
  const datesLead = first === 0 || (first < narrowest && after >= narrowest);
  const headLines = Math.min(first, narrowest, isEntry && lone.length === 1 ? first : MOST_HEAD_LINES);

  return dated.flatMap((one, at) => {
    const previous = dated[at - 1];
    const next = dated[at + 1];
    const below = linesBetween(
      lines,
      one.index,
      next ? next.index - (!next.rest && !datesLead ? headLines : 0) : lines.length,
    );
    const above = linesBetween(lines, previous?.index ?? -1, one.index);
    const alone = isEntry && dated.length === 1;
    if (one.rest) return position(one, one.below && alone ? [...above, one.rest] : [one.rest], below, lines);
    return datesLead
      ? position(one, below.slice(0, 2), below.slice(2), lines)
      : position(one, above.slice(-headLines), below, lines);
  });
}

function linesBetween(lines: readonly NumberedLine[], from: number, to: number): string[] {
  return lines.slice(from + 1, Math.max(from + 1, to)).map((line) => line.text);
}

/** How somebody is employed, which some sites print where others print the employer. */
const EMPLOYMENT =
  /^(?:(?:full|part)[- ]?time|permanent|contract|self-employed|freelance|temporary|vollzeit|teilzeit|festanstellung|(?:temps|tiempo|tempo) (?:plein|partiel|completo|parcial|integral|pieno|parziale)|à temps (?:plein|partiel)|cdi|cdd|jornada (?:completa|parcial)|a tempo pieno|voltijds|deeltijds|fulltime|heltid|deltid|полный рабочий день|повний робочий день|pełny etat|tam zamanlı|kokoaikainen|全职|全職|正社員|正职|정규직)$/iu;

function position(
  { dates, index }: DatedLine & { index: number },
  head: readonly string[],
  body: readonly string[],
  lines: readonly NumberedLine[],
): PositionInLines | [] {
  const named = head.filter((text) => !EMPLOYMENT.test(text));
  const [first = '', second = ''] = named;
  const [title = '', beside = ''] = second ? [first] : titleAndEmployer(first);
  const line = lines[index]?.at;
  if (!/\p{L}/u.test(title) || line === undefined) return [];
  return {
    title: title.trim(),
    organisation: (second || beside).split(' · ')[0]?.trim() ?? '',
    dates,
    place: named[2] ?? '',
    text: body.join('\n'),
    line,
  };
}

/** "DEPUTY HEAD OF MISSION  Embassy of Slovenia", "Ambassador – Embassy of Norway". */
function titleAndEmployer(line: string): string[] {
  return /^(.*?\S)(?:\s{2,}|\t+|\s+[-–—|@]\s+)(.*)$/.exec(line)?.slice(1) ?? [line];
}
