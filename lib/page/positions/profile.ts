import { elementsIn } from '../elements';
import { hasRange, hasYear } from './dated-lines';
import { subjectNamedBy } from './named-subject';
import type { Reader } from './reader';
import type { PositionOnPage } from './reading';
import { type Line, linesOf, outermost, textAt } from './visible-lines';

/** How a site builds a person's page: selectors, each a list in order of preference. */
export interface ProfileMarkup {
  /** What only this family has. */
  readonly fits: string;
  /** Where the profile lies, the best first; without any the whole page. */
  readonly within: readonly string[];
  readonly name: string;
  readonly headline: string;
  /** Sections of paid work. Where the marker is an empty anchor, the section around it is meant. */
  readonly career: string;
  /** One employer's entry in such a section; the outermost counts. */
  readonly entry: string;
  /** One role in an entry that groups several. */
  readonly role: string;
  /** The description in an entry. */
  readonly description: string;
  /** Parts with a selector of their own, on sites that name them; else the order of the lines tells them apart. */
  readonly parts?: Partial<Record<'title' | 'organisation' | 'dates' | 'place', string>>;
  /** Parts of an entry that are not about the job (skills, pictures, "helped me get this job"). */
  readonly aside: string;
  /** The blocks of the subject's own words; markers count as above. */
  readonly own: string;
  /** What shows the name card a second time: a header that stays while the page scrolls. */
  readonly copies?: string;
  /** Sections of other people's words or of unpaid work among them; markers count as above. */
  readonly others: string;
  /** Links and the like within the blocks that are no words of the subject. */
  readonly leave: string;
  /** Addresses where the same markup shows other things than jobs. */
  readonly elsewhere?: RegExp;
  /** An id of the subject in the markup, where there is one. */
  readonly id?: (root: Element) => string;
}

/** A reader for sites that build a profile in this way. */
export function profileReader(site: ProfileMarkup): Reader {
  return (page) => {
    if (elementsIn(page, site.fits).length === 0) return null;
    const scope = site.within.flatMap((place) => page.querySelector(place) ?? []).at(0) ?? page.body;
    const name = textAt(scope, site.name);
    const others = elementsIn(scope, site.others).map(around);
    const isOwn = (element: Element) => !others.some((other) => other.contains(element));
    const sections = unique(
      elementsIn(scope, site.career).map((marker) => sectionAt(marker, marker.querySelector(site.entry))),
    ).filter(isOwn);
    const isElsewhere = site.elsewhere?.test(page.location?.pathname ?? '') ?? false;
    const entries = isElsewhere ? [] : sections.flatMap((section) => outermost(section, site.entry));
    const own = unique(elementsIn(scope, site.own).map(around)).filter(isOwn);
    const text = own.flatMap((block) => linesOf(block, site.leave).map((line) => line.text));
    return {
      subject: 'person',
      name,
      headline: textAt(scope, site.headline),
      positions: entries.flatMap((entry) => positionsOf(entry, site)),
      text: text.join('\n'),
      own: site.copies ? [...own, ...elementsIn(scope, site.copies)] : own,
      key: site.id?.(scope) || keyOf(name, page),
    };
  };
}

/** A section's marker may be an empty anchor or the heading inside it. */
function sectionAt(marker: Element, inIt: unknown): Element {
  return inIt ? marker : (marker.closest('section') ?? marker);
}

const around = (marker: Element) => sectionAt(marker, marker.textContent);

/** The elements that stand in no other of them, each once. */
function unique(elements: readonly Element[]): Element[] {
  return [...new Set(elements)].filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}

/** `/in/name/details/experience/` is about the same person as `/in/name/`; elsewhere the address may be that of a list. */
function keyOf(name: string, page: Document): string {
  const named = subjectNamedBy(page.location);
  return named.startsWith('/in/') ? named : `${name} ${named}`;
}

function positionsOf(entry: Element, site: ProfileMarkup): PositionOnPage[] {
  const roles = outermost(entry, site.role).filter((role) => !role.closest(site.description));
  const header = roles.length ? linesOf(entry, [site.role, site.description, site.aside].filter(Boolean).join()) : [];
  const grouped = roles.flatMap((role) => positionOf(role, site, header) ?? []);
  return grouped.length ? grouped : [positionOf(entry, site, null) ?? []].flat();
}

function partLines(element: Element, site: ProfileMarkup): Line[] {
  return linesOf(element, [site.description, site.aside].filter(Boolean).join());
}

/**
 * The job in an entry or role. On these sites a job without dates cannot be entered: an entry without them is an advertisement. One
 * with two is a group whose roles the markup no longer tells apart: nothing is better than a wrong pairing.
 */
function positionOf(element: Element, site: ProfileMarkup, header: readonly Line[] | null): PositionOnPage | null {
  const lines = partLines(element, site);
  const [at = -1, another] = datedLines(lines, site);
  const line = lines[at];
  const dates = textAt(element, site.parts?.dates ?? '') || line?.text;
  // Title, employer, dates; in a group the employer stands above. Fewer lines mean that one is missing, and which is not known.
  const leading = at >= (header ? 1 : 2) ? lines[0]?.text : '';
  const title = site.parts?.title ? textAt(element, site.parts.title) : leading;
  if (!line || !dates || another !== undefined || !title) return null;
  // "Full-time" from "Full-time · 6 yrs" above: the title is what is missing.
  if (header?.some(({ text }) => text.split(' · ').includes(title))) return null;
  // Above a group stand its employer, the type and length of employment, and the place.
  // In a group the second line is the type of employment.
  const second = at > 1 && !header ? (lines[1]?.text ?? '') : '';
  const next = lines[at + 1];
  return {
    title,
    organisation:
      textAt(element, site.parts?.organisation ?? '') || employer(header ? (header[0]?.text ?? '') : second),
    dates,
    place:
      textAt(element, site.parts?.place ?? '') ||
      (next && areNeighbours(line.element, next.element) ? next.text : '') ||
      (header?.[2]?.text ?? ''),
    text: outermost(element, site.description)
      .flatMap((part) => linesOf(part, site.leave).map((words) => words.text))
      .join('\n'),
    element,
  };
}

/** Which lines are dates: by the site's own mark, else by their words. */
function datedLines(lines: readonly Line[], site: ProfileMarkup): number[] {
  const marked = site.parts?.dates;
  const among = (test: (line: Line) => boolean) => lines.flatMap((line, index) => (test(line) ? [index] : []));
  const found = marked
    ? among(({ element }) => element.closest(marked) !== null || element.querySelector(marked) !== null)
    : [];
  if (found.length) return found;
  // The title stands first, and may have a year in it: "Expo 2020 Commissioner".
  const ranges = among((line) => hasRange(line.text)).filter((index) => index > 0);
  return ranges.length
    ? ranges
    : among((line) => hasYear(line.text))
        .filter((index) => index > 0)
        .slice(-1);
}

/** "Embassy of Ireland · Full-time"; a line that tells a duration ("Full-time · 6 yrs") names none. */
function employer(line: string): string {
  return /(?:^|·)\s*\p{Nd}+\s\p{L}/u.test(line) ? '' : (line.split(' · ')[0] ?? '');
}

/** Whether two lines stand side by side in the same list of lines, at most one wrapper deep each. */
function areNeighbours(first: Element, second: Element): boolean {
  const one = first.parentElement;
  const two = second.parentElement;
  return one === two || (one !== null && one.parentElement === two?.parentElement);
}
