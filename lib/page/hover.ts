import type { Card } from './card';
import type { Explained } from './desk';
import type { Mark, Passages } from './passages';
import type { Box } from './place';
import { linesOf, markAt, type Pointed } from './point';

/** Milliseconds that the pointer rests on a mark before its card comes, so that a pointer passing by brings none. */
const REST = 150;
/** Milliseconds to go from the mark to the card, or from one mark to the next. */
const LEAVE = 220;
/** Pixels that a finger may move in a tap. */
const TAP = 8;

export interface Pointing {
  readonly page: Document;
  readonly passages: Passages;
  readonly roots: () => ShadowRoot[];
  readonly card: Card;
  /** The card of a mark; `null` where none is to be had. */
  readonly explained: (mark: Mark) => Promise<Explained | null>;
  readonly signal: AbortSignal;
}

/** Brings the card when the pointer rests on a mark, a finger taps it or a key asks for it, and takes it away. */
export class Hover {
  readonly #on: Pointing;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The mark that the card is shown for. */
  #mark: Mark | null = null;
  /** The id of the mark whose card is going to be shown; empty without one. */
  #next = '';
  #isLeaving = false;
  /** Rises with each card that is asked for or called off. */
  #turn = 0;
  #focusBefore: HTMLElement | null = null;
  #byKey = false;
  #down: { readonly x: number; readonly y: number } | null = null;

  constructor(on: Pointing) {
    this.#on = on;
    on.card.takeLeft();
    on.signal.addEventListener('abort', () => this.hide(), { once: true });
  }

  /** Begins to follow the pointer. May be called again: `document.open` takes the listeners off, and what is there is not added twice. */
  listen(): void {
    const { page, signal } = this.#on;
    const options = { signal, capture: true, passive: true };
    page.addEventListener('pointermove', this.#move, options);
    page.addEventListener('pointerdown', this.#press, options);
    page.addEventListener('pointerup', this.#release, options);
    page.addEventListener('pointerout', this.#out, options);
    page.addEventListener('scroll', this.#away, options);
    page.defaultView?.addEventListener('blur', this.#away, { signal });
    page.defaultView?.addEventListener('resize', this.#away, options);
    // On the window and first, so that Esc closes the card and not the page's dialog behind it.
    page.defaultView?.addEventListener('keydown', this.#key, { signal, capture: true });
  }

  /** Shows the card of a mark at once, with the focus in it; Esc gives the focus back. */
  open(mark: Mark): void {
    const [line] = linesOf(mark.range);
    if (!line) return;
    const { page } = this.#on;
    const active = page.activeElement;
    if (!this.#byKey) this.#focusBefore = active instanceof HTMLElement ? active : null;
    this.#cancel();
    this.#byKey = true;
    this.#showWhenKnown(mark, line, this.#on.explained(mark));
  }

  /** Takes the card away; the focus goes back to where it was. */
  hide(): void {
    this.#cancel();
    this.#mark = null;
    if (this.#on.card.isShown) {
      this.#on.card.hide();
      if (this.#byKey) this.#focusBefore?.focus({ preventScroll: true });
    }
    this.#byKey = false;
    this.#focusBefore = null;
  }

  /** Takes the card away if its mark no longer stands. A line that was read again has the same marks anew. */
  check(): void {
    if (!this.#mark) return;
    this.#mark = this.#now(this.#mark);
    if (!this.#mark) this.hide();
  }

  /** The mark as it stands now. */
  #now({ id, range }: Mark): Mark | null {
    const marks = this.#on.passages.at(range.startContainer).flatMap((passage) => passage.marks);
    return marks.find((mark) => mark.id === id) ?? null;
  }

  readonly #out = ({ relatedTarget, pointerType }: PointerEvent): void => {
    // A finger is gone after each tap.
    if (relatedTarget !== null || pointerType === 'touch') return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#leave();
  };

  readonly #away = (): void => {
    if (!this.#byKey) this.hide();
  };

  readonly #move = ({ clientX, clientY, pointerType }: PointerEvent): void => {
    if (this.#frame || this.#byKey || pointerType === 'touch' || this.#on.passages.count === 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look(clientX, clientY);
    });
  };

  #look(x: number, y: number): void {
    const { page, passages, roots, card } = this.#on;
    if (card.isShown && card.covers(x, y)) {
      this.#cancel();
      return;
    }
    const pointed = markAt(page, passages, roots(), x, y);
    if (!pointed) {
      this.#leave();
      return;
    }
    const { id } = pointed.mark;
    if (id === this.#next) return;
    this.#cancel();
    if (id !== this.#mark?.id) this.#wait(pointed);
  }

  #wait({ mark, line }: Pointed): void {
    this.#next = mark.id;
    const explained = this.#on.explained(mark);
    this.#timer = setTimeout(() => this.#showWhenKnown(mark, line, explained), REST);
  }

  #showWhenKnown(mark: Mark, line: Box, explained: Promise<Explained | null>): void {
    const turn = this.#turn;
    explained.then((known) => {
      if (turn !== this.#turn) return;
      if (known) this.#show(mark, line, known);
      else this.hide();
    });
  }

  #leave(): void {
    if (this.#byKey || this.#isLeaving) return;
    if (!this.#on.card.isShown) {
      this.hide();
      return;
    }
    this.#cancel();
    this.#isLeaving = true;
    this.#timer = setTimeout(() => this.hide(), LEAVE);
  }

  #show(asked: Mark, line: Box, { text, style }: Explained): void {
    const { card, signal } = this.#on;
    const mark = this.#now(asked);
    if (signal.aborted || !mark) {
      this.hide();
      return;
    }
    this.#next = '';
    const around = mark.range.startContainer.parentElement;
    const rightToLeft = around !== null && getComputedStyle(around).direction === 'rtl';
    this.#mark = mark;
    card.style = style;
    card.show(text, line, rightToLeft, this.#byKey);
  }

  readonly #press = ({ clientX, clientY, pointerType }: PointerEvent): void => {
    this.#down = pointerType === 'touch' ? { x: clientX, y: clientY } : null;
    if (this.#on.card.isShown && !this.#on.card.covers(clientX, clientY)) this.hide();
  };

  readonly #release = ({ clientX, clientY }: PointerEvent): void => {
    const down = this.#down;
    this.#down = null;
    if (!down || Math.hypot(clientX - down.x, clientY - down.y) > TAP) return;
    const { page, passages, roots } = this.#on;
    const pointed = markAt(page, passages, roots(), clientX, clientY);
    if (!pointed) return;
    this.#cancel();
    this.#showWhenKnown(pointed.mark, pointed.line, this.#on.explained(pointed.mark));
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (this.#on.card.isShown) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.hide();
  };

  /** Calls off what is to come: a card, or its going. */
  #cancel(): void {
    this.#turn++;
    this.#next = '';
    this.#isLeaving = false;
    clearTimeout(this.#timer);
  }
}
