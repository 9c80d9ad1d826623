import type { Position } from '@/lib/career/position';
import type { Context } from '@/lib/recognise/mention';
import { keepKnown, type PageReading, readPage } from './positions';
import { isAlias, namesPerson, subjectNamedBy } from './positions/named-subject';
import { NO_READING } from './positions/reading';
import { type Anchored, PATIENCE, Predecessor } from './predecessor';

/** Elements from which a page is no profile and no vacancy but a book or an archive; asking it for all their parts would make it wait. */
const MOST_ELEMENTS = 20_000;

function readingOf(page: Document): PageReading {
  if (page.getElementsByTagName('*').item(MOST_ELEMENTS) === null) return readPage(page);
  return { ...NO_READING, subject: 'text', key: page.location?.pathname ?? '' };
}

/** Where the title stands, in lines from the one with the dates, nearest first. */
const NEAR = [0, -1, 1, -2, 2, -3, 3];

const isOther = (a: string, b: string): boolean => a !== '' && b !== '' && !a.includes(b) && !b.includes(a);

const isSame = (a: PageReading, b: PageReading): boolean =>
  a.key === b.key &&
  a.name === b.name &&
  a.headline === b.headline &&
  a.text === b.text &&
  a.positions.length === b.positions.length &&
  a.positions.every(({ element }, index) => element === b.positions[index]?.element);

/**
 * Whom or what a page is about, through its changes. Sites change their address before their content, so what was there before counts
 * for the new address only when it has changed: nobody is shown with the career of another.
 */
export class PageSubject {
  readonly #page: Document;
  #reading: PageReading = NO_READING;
  #organisations = new Map<Element, string>();
  /** Employers that the desk found in lines, by the element of the title's line. */
  #told = new Map<Element, string>();
  /** Rises when another subject or more of it is known. */
  version = 0;
  /** What the page showed when it turned to its present address. */
  #before: Predecessor | null = null;
  /** What the present address names. */
  #named: string;

  constructor(page: Document) {
    this.#page = page;
    this.#named = subjectNamedBy(page.location);
  }

  /** What is known of the subject. */
  get reading(): PageReading {
    return this.#reading;
  }

  /** Whether the page still shows the subject of the address before. */
  get isStale(): boolean {
    return this.#before !== null && this.#reading === NO_READING;
  }

  /** Whether what the page still shows of the address before has stood so long that it is of the present one: to be read anew. */
  get isOverdue(): boolean {
    return performance.now() > (this.#before?.until ?? Number.POSITIVE_INFINITY);
  }

  /** Whether the page is about one person or post, so that titles may depend on it. */
  get isSomebody(): boolean {
    return this.#reading.subject === 'person' || this.#reading.subject === 'vacancy';
  }

  /** Takes what the page shows; gives whether what is known has changed by it. */
  read(shown = readingOf(this.#page)): boolean {
    if (this.isOverdue) this.#before = null;
    const before = this.#reading;
    const now = this.#before?.taken(shown, performance.now()) ?? shown;
    // The address may name somebody whose name is not yet shown.
    const known = isOther(before.name, now.name) ? NO_READING : before;
    this.#reading = keepKnown(this.#before?.stripped(known) ?? known, now);
    if (this.#before?.isGone) this.#before = null;
    this.#organisations = new Map(now.positions.map(({ element, organisation }) => [element, organisation]));
    if (before.key !== this.#reading.key) this.#told.clear();
    const changed = !isSame(before, this.#reading);
    if (changed) this.version++;
    return changed;
  }

  /**
   * Says that the page has turned to another address: if that names another subject, what the page shows now is of the one before.
   * @param passages in which titles stand
   * @param isFollowed whether the subject was read as the page changed; else it is read now, and may be that of the new address already
   */
  turned(passages: Iterable<Anchored>, isFollowed: boolean): void {
    const earlier = this.#named;
    this.#named = subjectNamedBy(this.#page.location);
    if (this.#named === earlier) return;
    const shown = readingOf(this.#page);
    if (!isFollowed) this.read(shown);
    const still = this.isStale ? this.#before : null;
    const isNamed = namesPerson(this.#named);
    const until = isNamed && (isFollowed || still) ? Number.POSITIVE_INFINITY : performance.now() + PATIENCE;
    // Twice turned without new content, the first content is still the one to see go, unless the page has turned back to it.
    if (!still) this.#before = new Predecessor(this.#reading, passages, earlier, until, isNamed && isAlias(earlier));
    else if (still.named === this.#named) this.#before = null;
    else still.until = until;
    this.read(shown);
  }

  /** Whether a text node stands as it stood for the subject of the address before. */
  isEarlier(node: Text): boolean {
    return this.#before?.holds(node) ?? false;
  }

  /**
   * Takes note of positions that were found in the lines of the reading.
   * @param positions with the index of the line of their dates
   * @returns whether an employer is known that was not
   */
  learn(positions: readonly Pick<Position, 'title' | 'organisation' | 'line'>[]): boolean {
    const { lines = [] } = this.#reading;
    const told = new Map<Element, string>();
    for (const { title, organisation, line: at = Number.NaN } of positions) {
      const near = NEAR.map((step) => lines[at + step]);
      const element = near.find((one) => one?.text.includes(title))?.element;
      // Several titles in one element (lines parted by `<br>`) have no employer in common.
      if (element) told.set(element, told.has(element) ? '' : organisation);
    }
    const changed = [...told].some(([element, organisation]) => this.#told.get(element) !== organisation);
    this.#told = told;
    return changed;
  }

  /**
   * What surrounds a text: the employer of its position, or of the position whose title the subject's own words name; and the headline
   * if the words are the subject's own.
   */
  contextOf(anchor: Node, text: string): Context {
    const { headline, positions, own = [] } = this.#reading;
    for (let around = anchor.parentElement; around; around = around.parentElement) {
      const organisation = this.#organisations.get(around) || this.#told.get(around);
      if (organisation) return { organisation, headline };
    }
    const isOwn = this.isSomebody && own.some((element) => element.contains(anchor));
    if (!isOwn) return {};
    const named = positions.find(({ title }) => text.includes(title));
    return { organisation: named?.organisation, headline };
  }
}
