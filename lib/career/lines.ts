import { type Block, type CareerLine, entriesIn, isGroupHead, type NumberedLine } from './blocks.ts';
import { clausesOf } from './clauses.ts';
import { type DatedLine, DOTTED_MONTH, datedLine, isRange } from './dated-line.ts';
import { underEmployers } from './employers-above.ts';
import { labelled, type Part, withoutBoxWords } from './labels.ts';
import { nameIn } from './named-subject.ts';
import { isHeldTitle, mentionsEmployer, namesOnlyEmployer, namesTitle } from './naming.ts';
import { ownPartOf } from './others.ts';
import { readDates } from './period.ts';
import { AFTER_ALL, type Position } from './position.ts';
import { headingSense } from './section-headings.ts';

/** A position with the index of the line that its dates stand in. */
export interface PositionInLines extends Position {
  readonly line: number;
}

interface OrderedPosition extends PositionInLines {
  /** Which of its two lines the known words made the title. */
  readonly order?: 'employer-first' | 'title-first' | undefined;
  /** Whether title and employer are two lines. */
  readonly isPair?: boolean;
}

/**
 * The positions of a career in plain text: dated lines paired with titles, dates before or after, in one line or on lines of their
 * own, in any language. Sections of education, volunteering and the like are no positions.
 */
export function positionsInText(text: string): Position[] {
  const lines = text.split(/\r?\n/).map((line) => ({ text: line.trim() }));
  return positionsInLines(lines).map(({ line: _, ...position }) => position);
}

/** As {@link positionsInText}, for the lines of a page. @param name the page's subject, where it is known */
export function positionsInLines(lines: readonly CareerLine[], name = ''): PositionInLines[] {
  return sectionsOf(lines, name).flatMap((section) => {
    const blocks = entriesIn(underEmployers(section));
    // A year alone is a post only where the posts around it have their years.
    if (!blocks.some((one) => one.dated.some(({ dates }) => isRange(dates)))) {
      const begun = beginningsIn(blocks);
      return begun.length ? begun : singleYearsIn(blocks);
    }
    return untilNext(inOneOrder(withGroupEmployer(blocks)));
  });
}

/** Where the entries that tell it name the employer first, so do those whose words are not known. */
function inOneOrder(positions: readonly OrderedPosition[]): PositionInLines[] {
  const told = positions.flatMap(({ order }) => order ?? []);
  const isEmployerFirst = told.length > 0 && told.every((order) => order === 'employer-first');
  return positions.map(({ order, isPair, ...position }) =>
    isEmployerFirst && isPair && !order
      ? { ...position, title: position.organisation, organisation: position.title }
      : position,
  );
}

/** A career of single years, a line for each, most of them with a title that is known: other lists of years are chronicles. */
function singleYearsIn(blocks: readonly Block[]): PositionInLines[] {
  const lines = blocks.flatMap((one) => one.lines);
  const positions = inOneOrder(blocks.flatMap((one) => positionsInBlock(one, false)));
  const known = positions.filter(({ title }) => namesTitle(title)).length;
  return positions.length > 1 && positions.length === lines.length && known > lines.length / 2 ? positions : [];
}

/** "2005年起任大使。2011年…": a post that begins so ends where a later entry begins. */
function untilNext(positions: readonly PositionInLines[]): PositionInLines[] {
  if (!positions.some(isBegun)) return [...positions];
  const begins = positions.map(({ dates }) => readDates(dates.replace(/起$/u, ''), AFTER_ALL).span[0]);
  // From the end, those later than all that stand between: each entry is passed once.
  const later: number[] = [];
  const ended: PositionInLines[] = [];
  for (let index = positions.length - 1; index >= 0; index--) {
    const each = positions[index];
    const begin = begins[index];
    if (!each || begin === undefined) continue;
    while (later.length > 0 && (begins[later.at(-1) ?? 0] ?? 0) <= begin) later.pop();
    const next = positions[later.at(-1) ?? positions.length];
    ended.push(next && isBegun(each) ? { ...each, next: next.dates } : each);
    later.push(index);
  }
  return ended.reverse();
}

/** A post begun in a year; work "at the ministry since" goes on through the posts that follow. */
const isBegun = ({ dates, title }: Position): boolean => /起$/u.test(dates) && namesTitle(title);

const CJK_DATE = /[年년]/u;
const LEAVES = /退[職职官任]|[離离][職职任]|辞[職职]|퇴직|퇴임|卒業|[毕畢][业業]|졸업|修了|入学/u;

/**
 * A career of East Asian CVs, a line for each entry ("2012年4月 外務省入省"): each post lasts until the next line, the last one still.
 */
function beginningsIn(blocks: readonly Block[]): PositionInLines[] {
  const positions = inOneOrder(blocks.flatMap((one) => positionsInBlock(one, false)));
  const isList =
    positions.length > 1 && positions.every(({ dates }) => CJK_DATE.test(dates) || DOTTED_MONTH.test(dates));
  if (!isList) return [];
  const begun = positions.map(({ dates }) => readDates(dates, AFTER_ALL).span[0]);
  const isNewestFirst = (begun[0] ?? 0) > (begun.at(-1) ?? 0);
  return positions.flatMap((each, index) =>
    LEAVES.test(each.title) ? [] : [{ ...each, next: positions[index + (isNewestFirst ? -1 : 1)]?.dates ?? '現在' }],
  );
}

/** The positions of blocks; those under an employer with its whole length of service ("Foreign Office / 12 yrs 6 mos") are with it. */
function withGroupEmployer(blocks: readonly Block[]): OrderedPosition[] {
  let employer = '';
  return blocks.flatMap((one) => {
    const positions = positionsInBlock(one, blocks.length > 1);
    if (isGroupHead(one)) employer = one.lines[0]?.text ?? '';
    else if (positions.some(({ organisation }) => organisation)) employer = '';
    return positions.map((each) => ({ ...each, organisation: each.organisation || employer }));
  });
}

/** The runs of lines between section headings, without the sections that are not about work. */
function sectionsOf(lines: readonly CareerLine[], name: string): NumberedLine[][] {
  const sections: NumberedLine[][] = [[]];
  const told = nameIn(
    lines.map(({ text }) => text),
    name,
  );
  let leftOut: number | null = null;
  let workLevel: number | null = null;
  for (const [at, written] of withoutBoxWords(lines).entries()) {
    if (written.isBoxWord || labelled(written.text)?.part === 'other') continue;
    const line = withoutLabel(written);
    const sense = line.part ? null : headingSense(line.text);
    const level = line.heading ?? 7;
    if (sense) {
      leftOut = sense === 'other' ? level : null;
      if (sense === 'work' && line.heading) workLevel = level;
      sections.push([]);
      continue;
    }
    if (leftOut !== null && line.heading && level <= leftOut) leftOut = null;
    // Beside the heading of the career, another that names no post heads something else.
    if (line.heading && workLevel !== null && level <= workLevel && namesNoPost(line.text)) {
      leftOut = level;
      sections.push([]);
    }
    if (leftOut !== null) continue;
    for (const clause of clausesOf(line.text)) {
      const text = ownPartOf(clause, told);
      if (text !== null) sections.at(-1)?.push({ ...line, text, at });
    }
  }
  return sections;
}

const namesNoPost = (heading: string) => !namesTitle(heading) && !mentionsEmployer(heading) && !datedLine(heading);

function withoutLabel(line: CareerLine): CareerLine {
  const found = line.part ? null : labelled(line.text);
  return found?.words && found.part !== 'other' ? { ...line, text: found.words, part: found.part } : line;
}

const MOST_HEAD_LINES = 3;

/** Pairs the dated lines of a block with the lines around them. */
function positionsInBlock({ lines, dated }: Block, isEntry: boolean): OrderedPosition[] {
  const said = (part: Part) => lines.filter((line) => line.part === part).map(({ text }) => text);
  const [title] = said('title');
  const [only] = dated.length === 1 ? dated : [];
  if (title !== undefined && only) {
    const body = lines.filter(({ part }, index) => index !== only.index && part !== 'title' && part !== 'organisation');
    return [
      position(
        only,
        [title, ...said('organisation').slice(0, 1)],
        body.map(({ text }) => text),
        lines,
      ),
    ].flat();
  }
  const lone = dated.filter(({ rest }) => !rest);
  const first = lone[0]?.index ?? 0;
  const gaps = lone.slice(1).map(({ index }, at) => index - (lone[at]?.index ?? 0) - 1);
  const narrowest = Math.min(...gaps);
  const after = lines.length - 1 - (lone.at(-1)?.index ?? 0);
  const hasPreface = after >= narrowest && !tells(lines[first - 1]) && titled(lines[(lone.at(-1)?.index ?? 0) + 1]);
  const datesLead = first === 0 || (first < narrowest && after >= narrowest) || (lone.length > 2 && hasPreface);
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

const titled = (line: NumberedLine | undefined): boolean => line !== undefined && namesTitle(line.text);
const tells = (line: NumberedLine | undefined): boolean =>
  titled(line) || (line !== undefined && mentionsEmployer(line.text));

function linesBetween(lines: readonly NumberedLine[], from: number, to: number): string[] {
  return lines.slice(from + 1, Math.max(from + 1, to)).map((line) => line.text);
}

const LONGEST_EMPLOYER = 90;

/** How somebody is employed, which some sites print where others print the employer. */
const EMPLOYMENT =
  /^(?:(?:full|part)[- ]?time|permanent|contract|self-employed|freelance|temporary|vollzeit|teilzeit|festanstellung|(?:temps|tiempo|tempo) (?:plein|partiel|completo|parcial|integral|pieno|parziale)|à temps (?:plein|partiel)|cdi|cdd|jornada (?:completa|parcial)|a tempo pieno|voltijds|deeltijds|fulltime|heltid|deltid|полный рабочий день|повний робочий день|pełny etat|tam zamanlı|kokoaikainen|全职|全職|正社員|正职|정규직)$/iu;

function position(
  { dates, index }: DatedLine & { index: number },
  head: readonly string[],
  body: readonly string[],
  lines: readonly NumberedLine[],
): OrderedPosition | [] {
  const named = head.filter((text) => !EMPLOYMENT.test(text));
  const [first = '', second = ''] = named;
  const isPair = second !== '' && !namesBoth(first);
  const [title = '', beside = ''] = inOrder(isPair ? [first, second] : titleAndEmployer(first));
  const line = lines[index]?.at;
  if (!/\p{L}/u.test(title) || line === undefined || isDescription(title, body)) return [];
  // Where dates stand between title and employer, or beside the title.
  const [after = '', ...rest] = body;
  const isBelow =
    beside === '' &&
    // Behind a sentence stands the next one.
    !/[.!?]$/u.test(first) &&
    !namesOnlyEmployer(title) &&
    (namesOnlyEmployer(after) || (isUnderHeading(title, index, lines) && isEmployerLine(after)));
  return {
    title: title.trim(),
    organisation: (isBelow ? after : beside).split(' · ')[0]?.trim() ?? '',
    dates,
    place: named[2] ?? '',
    text: (isBelow ? rest : body).join('\n'),
    line,
    isPair,
    order: isPair ? orderOf(title === second, title) : undefined,
  };
}

/** Whether the post stands in a heading, by itself or with its dates. */
function isUnderHeading(title: string, dated: number, lines: readonly NumberedLine[]): boolean {
  return [lines[dated], lines[dated - 1]].some((line) => line?.heading !== undefined && line.text.startsWith(title));
}

/** A part of a ministry or a mission ("Africa Directorate, MFA"), which a sentence about the work may name too. */
function isEmployerLine(line: string): boolean {
  return line.length <= LONGEST_EMPLOYER && !/[.!?]$/u.test(line) && mentionsEmployer(line);
}

/** "Represents the country in two others.": where a line has no title, what stands next is the description. */
function isDescription(line: string, body: readonly string[]): boolean {
  return (
    /\.$/u.test(line) && line.split(' ').length > 3 && body.length === 0 && !namesTitle(line) && !mentionsEmployer(line)
  );
}

/** Title and employer, also of a CV that names the employer first. */
function inOrder([first = '', second = '']: readonly string[]): string[] {
  const isTurned = namesOnlyEmployer(first) ? namesTitle(second) : !namesTitle(first) && isHeldTitle(second);
  return second && isTurned ? [second, first] : [first, second];
}

const orderOf = (isTurned: boolean, title: string): OrderedPosition['order'] => {
  if (isTurned) return 'employer-first';
  return namesTitle(title) ? 'title-first' : undefined;
};

/** "COUNSELLOR – EMBASSY OF SPAIN": what stands below is the description. */
function namesBoth(line: string): boolean {
  const [title = '', employer = ''] = titleAndEmployer(line);
  return namesTitle(title) && namesOnlyEmployer(employer);
}

/** "DEPUTY HEAD OF MISSION  Embassy of Slovenia", "Ambassador – Embassy of Norway". */
function titleAndEmployer(line: string): string[] {
  return /^(.*?\S)(?:\s{2,}|\t+|\s+[-–—|@]\s+)(.*)$/.exec(line)?.slice(1) ?? [line];
}
