import { type Box, place } from './place';

/** What the card says of a title; all in words for the reader. */
export interface CardText {
  readonly verdict: string;
  readonly sign: string;
  readonly verdictId: 'head' | 'related' | 'other' | 'unsure';
  readonly title: string;
  /** Why the verdict, in plain words, each with the words of the page that it rests on. */
  readonly reasons: readonly { readonly words: string; readonly quote: string }[];
  readonly meaning: string;
  /** What else is to be known: not held by the subject, former, not yet in post. */
  readonly notes: readonly string[];
  readonly level: string;
  readonly closes: string;
  /** The language of the words (BCP 47). */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The hover card: plain elements in a closed shadow root, on the page only while it is shown. Text of the page is set as text, never
 * as markup. As a manual popover it stands over dialogs of the page without closing them.
 */
export class Card {
  readonly #page: Document;
  /** Its style sheet, which comes from the desk; without it the card stays away. */
  style = '';
  #host: HTMLElement | null = null;
  #box: HTMLElement | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  get isShown(): boolean {
    return this.#host?.isConnected === true;
  }

  /**
   * Shows the card.
   * @param mark the line of the title it belongs to, in CSS pixels of the window
   * @param rightToLeft whether that line runs from right to left
   * @param asDialog whether it was asked for by key: then it is read out and takes the focus
   */
  show(text: CardText, mark: Box, rightToLeft: boolean, asDialog: boolean): void {
    this.hide();
    const view = this.#page.defaultView;
    const root = this.#page.documentElement;
    if (!view || !root || !this.style) return;
    const host = this.#page.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    const shadow = host.attachShadow({ mode: 'closed' });
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(this.style);
    shadow.adoptedStyleSheets = [sheet];
    const box = this.#build(text, asDialog);
    shadow.append(box);
    host.popover = 'manual';
    root.append(host);
    host.showPopover();
    const { left, top } = place(mark, box.getBoundingClientRect(), sizeOf(view), rightToLeft);
    sheet.insertRule(`:host{translate:${Math.round(left)}px ${Math.round(top)}px!important}`, sheet.cssRules.length);
    this.#host = host;
    this.#box = box;
    if (asDialog) box.focus({ preventScroll: true });
  }

  /** Takes away the card of the script before: Firefox ends it at an update of the extension, and gives it no time to do so itself. */
  takeLeft(): void {
    const last = this.#page.documentElement?.lastElementChild;
    if (last?.localName !== 'div' || last.attributes.length !== 1) return;
    if (last.matches('body ~ [popover=manual]:empty')) last.remove();
  }

  /** Takes the card from the page. */
  hide(): void {
    this.#host?.remove();
    this.#host = null;
    this.#box = null;
  }

  /** Whether a point of the window lies on the card; by its box, because under a modal dialog of the page the card gets no events. */
  covers(x: number, y: number): boolean {
    const box = this.#box?.getBoundingClientRect();
    return box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  #build(text: CardText, asDialog: boolean): HTMLElement {
    const card = this.#make('div', 'card');
    card.lang = text.language;
    card.dir = text.direction;
    card.role = asDialog ? 'dialog' : 'tooltip';
    card.ariaLabel = `${text.title}: ${text.verdict}`;
    if (asDialog) card.tabIndex = -1;
    const badge = this.#make('span', `badge ${text.verdictId}`);
    const sign = this.#make('span', '', text.sign);
    sign.ariaHidden = 'true';
    badge.append(sign, this.#make('span', '', text.verdict));
    const title = this.#make('h2', '', text.title);
    title.dir = 'auto';
    card.append(badge, title);
    if (text.meaning) card.append(this.#make('p', '', text.meaning));
    for (const note of text.notes) card.append(this.#make('p', 'note', note));
    for (const { words, quote } of text.reasons) {
      const reason = this.#make('p', 'why', quote ? `${words}: ` : `${words}.`);
      const quoted = this.#make('q', '', quote);
      quoted.dir = 'auto';
      if (quote) reason.append(quoted);
      card.append(reason);
    }
    const footer = this.#make('footer', '');
    footer.append(this.#make('b', '', text.level), this.#make('span', '', text.closes));
    card.append(footer);
    return card;
  }

  #make(name: string, className: string, text = ''): HTMLElement {
    const element = this.#page.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElement;
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }
}

/** The window without its scroll bars, as far as it can be seen when zoomed with two fingers. */
function sizeOf(view: Window): { width: number; height: number } {
  const root = view.document.documentElement;
  const { clientWidth, clientHeight } = root;
  return {
    width: clientWidth || view.innerWidth,
    height: Math.min(clientHeight || view.innerHeight, view.innerHeight),
  };
}
