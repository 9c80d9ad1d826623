import { Card } from '@/lib/page/card';
import type { Desk } from '@/lib/page/desk';
import { findingsOf } from '@/lib/page/findings';
import { Hover } from '@/lib/page/hover';
import { Live } from '@/lib/page/live';
import { onAddressChange } from '@/lib/page/navigation';
import { Paint } from '@/lib/page/paint';
import { type Mark, Passages } from '@/lib/page/passages';
import { Scanner } from '@/lib/page/scan';
import { PageSubject } from '@/lib/page/subject';
import type { Context } from '@/lib/recognise/mention';
import type { Limit, Report } from '@/lib/report/report';
import { Explanations } from './explanations';
import { isForPage, type Message, type PageMessage } from './messages';

/** The part of the browser that the annotator talks to, and the desk behind it. */
export interface Port extends Desk {
  /** Tells the other parts of the extension. */
  send(message: Message): void;
  /** Hears what they ask; the answer goes back unless it is undefined. */
  listen(hear: (message: unknown) => unknown, signal: AbortSignal): void;
}

export interface Annotation {
  readonly page: Document;
  readonly browser: Port;
  /** Ends everything: marks, listeners, watching. */
  readonly signal: AbortSignal;
  /** Whether titles are marked and explained; without, the page is read only when a report is asked for. */
  readonly marks: boolean;
}

/** Milliseconds between two looks whether the page took our marks or listeners, has another address, and whether the subject is to be read. */
const LOOK = 1_000;
/** The subject is read again at most so often (ms), sooner while the page still shows the one before, and for one part in so many of the time. */
const READ_AGAIN = 1_000;
const READ_NEXT = 250;
/** A page that is about nobody is read again so often only: it may have become a profile. */
const READ_SELDOM = 4_000;
const SHARE = 20;
/** How often a report is made anew because the page turned to another subject in the meantime. */
const ANEW = 2;

/** Reads a document, marks its titles, explains them, keeps all that true while it changes, and answers for it. Never touches the page. */
export function startAnnotator(annotation: Annotation): void {
  new Annotator(annotation);
}

class Annotator {
  readonly #to: Annotation;
  readonly #paint: Paint;
  readonly #passages: Passages;
  readonly #subject: PageSubject;
  readonly #scanner: Scanner;
  readonly #compareAddress: () => void;
  readonly #live: Live;
  readonly #explanations: Explanations;
  readonly #hover: Hover;
  #told = '';
  /** Whether this document has not been given the look of its marks. */
  #isFirst = true;
  #stepped: Mark | undefined;
  /** Whether somebody has asked for a report, and wants to hear when it changes. */
  #isAsked = false;
  /** The state of the subject that the level for the card was judged at. */
  #levelAt = -1;
  /** Where the positions of the last report stand. */
  #placeOf: readonly (Element | undefined)[] = [];
  #nextRead = 0;
  /** The reading of the page after which the subject was read last; below 0 until a title, or somebody, needs the subject. */
  #readAt = -1;

  constructor(annotation: Annotation) {
    const { page, signal, marks, browser } = annotation;
    this.#to = annotation;
    this.#paint = new Paint(marks);
    this.#passages = new Passages(this.#paint);
    this.#subject = new PageSubject(page);
    this.#scanner = new Scanner(this.#passages, browser, (anchor, text) => this.#contextOf(anchor, text), signal);
    this.#compareAddress = onAddressChange(page, () => this.#turned(), signal);
    const hearer = { changed: this.#compareAddress, settled: () => this.#settled() };
    this.#live = new Live(page, this.#passages, this.#scanner, hearer, signal);
    this.#explanations = new Explanations(browser, () => this.#followLevel());
    this.#hover = new Hover({
      page,
      passages: this.#passages,
      roots: () => this.#live.roots,
      card: new Card(page),
      explained: this.#explanations.of,
      signal,
    });
    browser.listen((message) => (isForPage(message) ? this.#answer(message) : undefined), signal);
    const look = setInterval(() => {
      this.#paint.restore();
      this.#compareAddress();
      this.#live.look();
      this.#followSubject();
    }, LOOK);
    page.defaultView?.addEventListener('pageshow', (event) => event.persisted && this.#cameBack(), { signal });
    signal.addEventListener('abort', () => {
      clearInterval(look);
      this.#passages.clear();
      this.#paint.withdraw();
    });
    if (marks) this.#live.start();
  }

  #answer(message: PageMessage): unknown {
    switch (message.type) {
      case 'report':
        this.#isAsked = true;
        this.#live.asked();
        return this.#report();
      case 'show':
        return this.#show(this.#passages.inOrder().find(({ id }) => id === message.id));
      case 'showPosition':
        return bringIntoView(this.#placeOf[message.index]);
      case 'step':
        return this.#step(message.by);
    }
  }

  #turned(): void {
    this.#hover.hide();
    this.#subject.turned(this.#passages, this.#isFollowed);
    this.#explanations.level = 'not-stated';
    this.#levelAt = -1;
    this.#live.readAgain();
  }

  /** A page from the back-forward cache has kept its registry, but not always the look that was inserted. */
  #cameBack(): void {
    this.#isFirst = true;
    this.#told = '';
    this.#live.readAgain();
  }

  #settled(): void {
    this.#followSubject();
    this.#paint.restore();
    this.#hover.check();
    if (this.#to.marks && this.#passages.count > 0) this.#hover.listen();
    this.#tell();
  }

  /** What surrounds a title whose text does not decide alone. */
  #contextOf(anchor: Text, text: string): Context {
    if (this.#readAt < 0) this.#readSubject();
    return this.#subject.contextOf(anchor, text);
  }

  /**
   * Whether the subject is read as the page changes: for titles, and for whoever has asked. Before the page turns to another address it
   * must be known whom it was about.
   */
  get #isFollowed(): boolean {
    return this.#isAsked || this.#passages.count > 0 || (this.#readAt >= 0 && this.#passages.size > 0);
  }

  get #isDue(): boolean {
    return this.#readAt !== this.#live.readings || this.#subject.isOverdue;
  }

  /** Reads the subject again, in its share of the time. */
  #followSubject(): void {
    const began = performance.now();
    if (!this.#isFollowed || !this.#isDue || began < this.#nextRead) return;
    this.#readSubject();
    const ended = performance.now();
    this.#nextRead =
      ended +
      Math.max(
        this.#subject.isStale ? READ_NEXT : this.#subject.isSomebody ? READ_AGAIN : READ_SELDOM,
        (ended - began) * SHARE,
      );
    this.#tell();
  }

  /** Has the titles judged again whose context is not what it was. */
  #judgeAnew(): void {
    for (const passage of this.#passages) this.#scanner.weigh(passage);
    this.#live.judging();
  }

  /** Reads the subject, and has judged anew what stands in another context since; gives whether it has changed. */
  #readSubject(): boolean {
    this.#readAt = this.#live.readings;
    const changed = this.#subject.read();
    // What is going to go is not judged again.
    if (changed && !this.#subject.isStale) this.#judgeAnew();
    return changed;
  }

  #tell(): void {
    const { browser } = this.#to;
    const counted = this.#passages.marks().filter(this.#counts);
    const heads = counted.filter(({ mention }) => mention.verdict === 'head' && mention.held).length;
    const state = `${this.#passages.version} ${counted.length} ${heads} ${this.#subject.version} ${this.#limit()}`;
    if (state === this.#told) return;
    this.#told = state;
    const mentions = this.#passages.count;
    const first = this.#isFirst;
    // A page without titles gets no look; who has asked for a report hears of it all the same.
    this.#isFirst &&= mentions === 0;
    if (!this.#isFirst) browser.send({ type: 'found', heads, mentions, first });
    if (this.#isAsked) browser.send({ type: 'changed' });
  }

  /** Whether a mark speaks of what the page is about now, not of that of the address before. */
  readonly #counts = ({ passage }: Mark): boolean => !this.#subject.isEarlier(passage.anchor);

  /** @param anew how often it may be made anew */
  async #report(anew = ANEW): Promise<Report> {
    this.#compareAddress();
    await this.#live.settled();
    this.#compareAddress();
    if (this.#isDue && this.#readSubject()) await this.#live.settled();
    const state = this.#subject.version;
    const known = this.#subject.reading;
    const marks = this.#passages.inOrder().filter(this.#counts);
    const report = await this.#to.browser.assemble(findingsOf(this.#to.page, known, marks, this.#limit()));
    // What was found in the lines of one subject says nothing of the lines of another.
    if (state !== this.#subject.version) return anew > 0 ? this.#report(anew - 1) : report;
    this.#placeOf = report.service.positions.map(({ line }, index) =>
      line === undefined ? known.positions[index]?.element : known.lines?.[line]?.element,
    );
    if (this.#subject.learn(report.service.positions)) this.#judgeAnew();
    this.#explanations.level = report.level.level;
    this.#levelAt = state;
    return report;
  }

  /** Has the level judged that the popup shows, where the page states a career or a post. */
  async #followLevel(): Promise<void> {
    this.#followSubject();
    if (this.#levelAt === this.#subject.version) return;
    const { subject, positions, lines = [] } = this.#subject.reading;
    // A page that states no career and no post has no level, and a report of all its titles would cost it time.
    if (subject === 'vacancy' || positions.length + lines.length > 0) await this.#report();
    else this.#explanations.level = 'not-stated';
  }

  #limit(): Limit {
    if (this.#passages.capped) return 'capped';
    return this.#live.isOverrun ? 'stopped-busy' : null;
  }

  #show(mark: Mark | undefined): boolean {
    if (!mark || !bringIntoView(mark.range.startContainer)) return false;
    this.#paint.flash(mark.range);
    this.#stepped = mark;
    return true;
  }

  #step(by: 1 | -1): boolean {
    const marks = this.#passages.inOrder();
    const at = marks.findIndex(({ id }) => id === this.#stepped?.id);
    const next = marks.at(at >= 0 ? (at + by) % marks.length : by === 1 ? 0 : -1);
    if (!next || !this.#show(next)) return false;
    this.#hover.open(next);
    return true;
  }
}

/** Scrolls to an element or a text; gives whether it is there. */
function bringIntoView(node: Node | undefined): boolean {
  if (!node?.isConnected) return false;
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest' });
  return true;
}
