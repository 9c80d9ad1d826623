import type { Context } from '@/lib/recognise/mention';
import { keepKnown, type PageReading, type PositionOnPage, readPage } from './positions';
import { NO_READING } from './positions/reading';
import { siteSense } from './site-sense';

/** Elements from which a page is no profile and no vacancy but a book or an archive; asking it for all their parts would make it wait. */
const MOST_ELEMENTS = 20_000;

function readingOf(page: Document): PageReading {
  if (page.getElementsByTagName('*').item(MOST_ELEMENTS) === null) return readPage(page);
  return { ...NO_READING, subject: 'text', key: page.location?.pathname ?? '' };
}

/** One line, as two copies of a text can be compared. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a reading shows, apart from the address it was taken at. */
const shownBy = ({ name, headline, text }: PageReading): string => [name, headline, text].join('\n');

const positionLine = ({ title, organisation, dates }: PositionOnPage): string =>
  [title, organisation, dates].join('\n');

const isSame = (a: PageReading, b: PageReading): boolean =>
  a.key === b.key &&
  shownBy(a) === shownBy(b) &&
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
  #ownText = '';
  #isRead = false;
  /** Rises when another subject or more of it is known. */
  version = 0;
  /** What the page showed when it turned to its present address; `null` once that has gone. */
  #before: PageReading | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  /** What is known of the subject. */
  get reading(): PageReading {
    return this.#reading;
  }

  /** Whether the page still shows the subject of the address before. */
  get isStale(): boolean {
    return this.#before !== null && this.#reading === NO_READING;
  }

  /** Reads the page anew; gives whether what is known has changed by it. */
  read(): boolean {
    this.#isRead = true;
    const before = this.#reading;
    const now = this.#withoutEarlier(readingOf(this.#page));
    this.#reading = keepKnown(before, now);
    this.#organisations = new Map(now.positions.map(({ element, organisation }) => [element, organisation]));
    this.#ownText = line(this.#reading.text);
    const changed = !isSame(before, this.#reading);
    if (changed) this.version++;
    return changed;
  }

  /** Says that the page has turned to another address: what it shows now is of the address before. */
  turned(): void {
    if (!this.#isRead) return;
    // Twice turned without new content, the first content is still the one to see go.
    if (!this.isStale) this.#before = this.#reading;
    this.read();
  }

  /** Whether a text node stands in a position of the subject of the address before. */
  isEarlier(node: Node): boolean {
    return this.#before?.positions.some(({ element }) => element.isConnected && element.contains(node)) ?? false;
  }

  /** What surrounds a text: the employer of its position, the headline if the words are the subject's own, and what the site is. */
  contextOf(anchor: Node, text: string): Context {
    const { subject, headline } = this.#reading;
    const site = siteSense(this.#page.location?.hostname ?? '');
    for (let around = anchor.parentElement; around; around = around.parentElement) {
      const organisation = this.#organisations.get(around);
      if (organisation !== undefined) return { organisation, headline, site };
    }
    const isOwn = (subject === 'person' || subject === 'vacancy') && this.#ownText.includes(line(text).slice(0, 200));
    return isOwn ? { headline, site } : { site };
  }

  #withoutEarlier(now: PageReading): PageReading {
    const before = this.#before;
    if (!before || before.key === now.key) {
      this.#before = null;
      return now;
    }
    if (shownBy(now) === shownBy(before)) return NO_READING;
    const lines = new Map(before.positions.map((position) => [position.element, positionLine(position)]));
    const positions = now.positions.filter((position) => lines.get(position.element) !== positionLine(position));
    if (positions.length === now.positions.length) {
      this.#before = null;
      return now;
    }
    const earlier = new Set(before.text.split('\n'));
    const text = now.text.split('\n').filter((words) => !earlier.has(words));
    return { ...now, positions, text: text.join('\n') };
  }
}
