import type { NumberedLine } from './blocks.ts';
import { datedLine, isRange } from './dated-line.ts';
import { namesOnlyEmployer, namesTitle } from './naming.ts';

/** An employer's heading with the headings of its posts, as places in a section. */
interface Group {
  readonly at: number;
  readonly posts: readonly number[];
  readonly end: number;
}

/** The headings that have lesser ones right below them, up to the next of their own level. */
function groupsIn(section: readonly NumberedLine[]): Group[] {
  const headings = section.flatMap(({ heading, text }, at) =>
    heading && heading > 1 && text ? [{ heading, at }] : [],
  );
  return headings.flatMap(({ heading, at }, index) => {
    const next = headings[index + 1];
    const isAbove =
      next !== undefined && next.heading > heading && section.slice(at + 1, next.at).every(({ text }) => !text);
    if (!isAbove) return [];
    const end = headings.slice(index + 1).find((other) => other.heading <= heading)?.at ?? section.length;
    const posts = headings.filter((other) => other.heading === next.heading && other.at > at && other.at < end);
    return [{ at, posts: posts.map((post) => post.at), end }];
  });
}

/** Where the headings of employers stand above those of their posts, the same lines with each post's title first and its employer next. */
export function underEmployers(section: readonly NumberedLine[]): NumberedLine[] {
  const textAt = (at: number | undefined) => section[at ?? -1]?.text ?? '';
  const groups = groupsIn(section).filter(({ at }) => !namesTitle(textAt(at)) && !datedLine(textAt(at)));
  const isEmployer = ({ at, posts }: Group) =>
    posts.length > 1 || (namesOnlyEmployer(textAt(at)) && namesTitle(textAt(posts[0])));
  if (!groups.some(isEmployer)) return [...section];
  const starts = new Map(groups.flatMap(({ at, posts }) => posts.map((post) => [post, at] as const)));
  return section.flatMap((line, index) => {
    if (groups.some(({ at }) => at === index)) return [];
    const employer = section[starts.get(index) ?? -1];
    if (!employer) return [line];
    // Dates in the heading of the post itself are taken apart from its title further on.
    const isDated = datedLine(line.text) !== null;
    const part = isDated ? {} : ({ part: 'title' } as const);
    const below = isDated ? {} : ({ part: 'organisation' } as const);
    return [
      { text: '', at: line.at },
      { ...line, ...part },
      { text: employer.text, at: employer.at, ...below },
    ];
  });
}

interface ListLine extends NumberedLine {
  readonly around: readonly number[];
  readonly item?: number | undefined;
}

const OUTER = 5;
const INNER = 6;

/**
 * The levels of headings that a list in a list stands for: an employer's item without dates, and its posts in items of their own.
 * @returns the level of each line that is one, by its index
 */
export function headingsOfLists(lines: readonly Omit<ListLine, 'at'>[]): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  for (const [index, { item, text, heading }] of lines.entries()) {
    if (item === undefined || heading || datedLine(text) || namesTitle(text) || lines[index - 1]?.item === item)
      continue;
    const inner: number[] = [];
    for (let at = index + 1; lines[at]?.around.includes(item); at++) {
      if (lines[at]?.item !== item && lines[at]?.item !== lines[at - 1]?.item) inner.push(at);
    }
    const isPost = (at: number) => {
      const found = datedLine(lines[at]?.text ?? '') ?? datedLine(lines[at + 1]?.text ?? '');
      return found !== null && isRange(found.dates);
    };
    if (inner.length < 1 || !inner.every(isPost) || inner[0] !== index + 1) continue;
    levels.set(index, OUTER);
    for (const at of inner) levels.set(at, INNER);
  }
  return levels;
}
