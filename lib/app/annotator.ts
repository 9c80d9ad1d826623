import { Card } from '@/lib/page/card';
import type { Desk } from '@/lib/page/desk';
import { findingsOf } from '@/lib/page/findings';
import { Hover } from '@/lib/page/hover';
import { Live } from '@/lib/page/live';
import { onAddressChange } from '@/lib/page/navigation';
import { canPaint, Paint } from '@/lib/page/paint';
import { type Mark, Passages } from '@/lib/page/passages';
import { PATIENCE } from '@/lib/page/predecessor';
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

/** Milliseconds between two looks whether the page took our marks from its registry. */
const LOOK = 1_000;
/** The subject is read again at most so often (ms), sooner while the page still shows the one before, and for one part in so many of the time. */
const READ_AGAIN = 1_000;
const READ_NEXT = 250;
/** A page that is about nobody is read again so often only: it may have become a profile. */
const READ_SELDOM = 4_000;
const SHARE = 20;

/** Reads a document, marks its titles, explains them, keeps all that true while it changes, and answers for it. Never touches the page. */
export function startAnnotator(annotation: Annotation): void {
  new Annotator(annotation).start();
}

class Annotator {
  readonly #to: Annotation;
  readonly #paint: Paint;
  readonly #passages: Passages;
  readonly #subject: PageSubject;
  readonly #scanner: Scanner;
  readonly #live: Live;
  readonly #explanations: Explanations;
  readonly #hover: Hover;
  #told = '';
  /** Whether this document has not been given the look of its marks. */
  #isFirst = true;
  #stepped: Mark | undefined;
  /** Whether somebody has asked for a report, and wants to hear when it changes. */
  #isAsked = false;
  /** Whether a title has needed the subject of the page; until then it is not read. */
  #isNeeded = false;
  /** The state of the subject that the level for the card was judged at. */
  #levelAt = -1;
  /** Where the positions of the last report stand. */
  #placeOf: readonly (Element | undefined)[] = [];
  #nextRead = 0;
  /** The reading of the page after which the subject was read last. */
  #readAt = -1;
  #readTimer: ReturnType<typeof setTimeout> | undefined;
  #patienceTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(annotation: Annotation) {
    const { page, signal, marks, browser } = annotation;
    this.#to = annotation;
    this.#paint = new Paint(marks);
    this.#passages = new Passages(this.#paint);
    this.#subject = new PageSubject(page);
    this.#scanner = new Scanner(this.#passages, browser, (anchor, text) => this.#contextOf(anchor, text));
    const address = onAddressChange(page, () => this.#turned(), signal);
    const hearer = { before: () => address.compare(), settled: () => this.#settled() };
    this.#live = new Live(page, this.#passages, this.#scanner, hearer, signal);
    this.#explanations = new Explanations(browser, () => this.#followLevel());
    this.#hover = new Hover({
      page,
      passages: this.#passages,
      roots: () => this.#live.roots,
      card: new Card(page),
      explained: (mark) => this.#explanations.of(mark),
      signal,
    });
  }

  start(): void {
    const { page, browser, signal, marks } = this.#to;
    browser.listen((message) => (isForPage(message) ? this.#answer(message) : undefined), signal);
    const look = setInterval(() => this.#paint.restore(), LOOK);
    page.defaultView?.addEventListener('pageshow', (event) => event.persisted && this.#cameBack(), { signal });
    signal.addEventListener(
      'abort',
      () => {
        // A timer of either kind is cleared by either function.
        for (const timer of [look, this.#readTimer, this.#patienceTimer]) clearTimeout(timer);
        this.#passages.clear();
        this.#paint.withdraw();
      },
      { once: true },
    );
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
        return this.#showPosition(message.index);
      case 'step':
        return this.#step(message.by);
    }
  }

  #turned(): void {
    this.#hover.hide();
    this.#subject.turned(Array.from(this.#passages, ({ anchor }) => anchor));
    this.#explanations.level = 'not-stated';
    this.#levelAt = -1;
    this.#live.readAgain();
    // What is still there then is of this address.
    clearTimeout(this.#patienceTimer);
    this.#patienceTimer = setTimeout(() => {
      this.#readAt = -1;
      this.#followSubject();
      this.#tell();
    }, PATIENCE + 1);
  }

  /** A page from the back-forward cache has kept its registry, but not always the look that was inserted. */
  #cameBack(): void {
    this.#isFirst = true;
    this.#told = '';
    this.#live.readAgain();
  }

  #settled(): void {
    // Before the page turns to another address it must be known whom it was about.
    this.#isNeeded ||= this.#passages.count > 0;
    this.#followSubject();
    this.#paint.restore();
    this.#hover.check();
    if (this.#to.marks && this.#passages.count > 0) this.#hover.listen();
    this.#tell();
  }

  /** What surrounds a title whose text does not decide alone. */
  #contextOf(anchor: Text, text: string): Context {
    this.#isNeeded = true;
    if (this.#readAt < 0) this.#readSubject();
    return this.#subject.contextOf(anchor, text);
  }

  /** Reads the subject again, in its share of the time. */
  #followSubject(): void {
    clearTimeout(this.#readTimer);
    if (!this.#isNeeded || this.#passages.size === 0 || this.#readAt === this.#live.readings) return;
    const began = performance.now();
    if (began < this.#nextRead) {
      this.#readTimer = setTimeout(() => this.#followSubject(), this.#nextRead - began);
      return;
    }
    const changed = this.#readSubject();
    const ended = performance.now();
    this.#nextRead =
      ended +
      Math.max(
        this.#subject.isStale ? READ_NEXT : this.#subject.isSomebody ? READ_AGAIN : READ_SELDOM,
        (ended - began) * SHARE,
      );
    if (changed) this.#tell();
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
    if (this.#isFirst && this.#passages.count === 0) return;
    const counted = this.#counted();
    const heads = counted.filter(({ mention }) => mention.verdict === 'head' && mention.held).length;
    const state = `${this.#passages.version} ${counted.length} ${heads} ${this.#subject.version} ${this.#limit()}`;
    if (state === this.#told) return;
    this.#told = state;
    browser.send({ type: 'found', heads, mentions: this.#passages.count, first: this.#isFirst });
    if (this.#isAsked) browser.send({ type: 'changed' });
    this.#isFirst = false;
  }

  /** The marks that speak of what the page is about now: not those of the address before. */
  #counted(): Mark[] {
    return this.#passages.marks().filter(({ passage }) => !this.#subject.isEarlier(passage.anchor));
  }

  async #report(): Promise<Report> {
    await this.#live.settled();
    if (this.#readAt !== this.#live.readings && this.#readSubject()) await this.#live.settled();
    const state = this.#subject.version;
    const known = this.#subject.reading;
    const counted = new Set(this.#counted());
    const marks = this.#passages.inOrder().filter((mark) => counted.has(mark));
    const report = await this.#to.browser.assemble(findingsOf(this.#to.page, known, marks, this.#limit()));
    this.#placeOf = report.service.positions.map(({ line }, index) =>
      line === undefined ? known.positions[index]?.element : known.lines?.[line]?.element,
    );
    if (this.#subject.learn(report.service.positions)) this.#judgeAnew();
    if (state === this.#subject.version) {
      this.#explanations.level = report.level.level;
      this.#levelAt = state;
    }
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
    if (this.#live.isOverrun) return 'stopped-busy';
    return canPaint() ? null : 'no-highlights';
  }

  #show(mark: Mark | undefined): boolean {
    const node = mark?.range.startContainer;
    if (!mark || !node?.isConnected) return false;
    node.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.#paint.flash(mark.range);
    this.#stepped = mark;
    return true;
  }

  #showPosition(index: number): boolean {
    const element = this.#placeOf[index];
    if (!element?.isConnected) return false;
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    return true;
  }

  #step(by: 1 | -1): boolean {
    const marks = this.#passages.inOrder();
    const at = marks.findIndex(({ id }) => id === this.#stepped?.id);
    const next = at < 0 ? marks.at(by === 1 ? 0 : -1) : marks.at((at + by) % marks.length);
    if (!this.#show(next)) return false;
    if (next) this.#hover.open(next);
    return true;
  }
}
