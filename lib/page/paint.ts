import type { Verdict } from '@/lib/titles/kinds';
import type { Painter } from './passages';

type MarkName = `mark-${Verdict | 'flash'}`;

const VERDICTS: readonly Verdict[] = ['head', 'related', 'other', 'unsure'];

/** Milliseconds that a mark flashes when it was asked for. */
const FLASH = 1_600;

/**
 * Paints marks through the page's highlight registry: one highlight for each verdict, many ranges in it. The registry and its highlights
 * are never iterated, because that throws in a Firefox content script.
 */
export class Paint implements Painter {
  readonly #highlights = new Map<MarkName, Highlight>();
  readonly #isOn: boolean;
  /** Painted together: between two questions about boxes, each mark would make the browser lay out the page again. */
  readonly #waiting = new Map<StaticRange, Verdict>();

  /** @param isOn whether anything is painted at all */
  constructor(isOn = true) {
    this.#isOn = isOn;
  }

  add(verdict: Verdict, range: StaticRange): void {
    if (this.#waiting.size === 0) queueMicrotask(() => this.#paintWaiting());
    this.#waiting.set(range, verdict);
  }

  remove(verdict: Verdict, range: StaticRange): void {
    if (!this.#waiting.delete(range)) this.#highlights.get(`mark-${verdict}`)?.delete(range);
  }

  #paintWaiting(): void {
    for (const [range, verdict] of this.#waiting) this.#highlight(`mark-${verdict}`)?.add(range);
    this.#waiting.clear();
  }

  /** Lets one mark flash, and no other. */
  flash(range: StaticRange): void {
    const highlight = this.#highlight('mark-flash');
    if (!highlight) return;
    highlight.clear();
    highlight.priority = 1;
    highlight.add(range);
    setTimeout(() => {
      highlight.delete(range);
      if (highlight.size > 0) return;
      this.#highlights.delete('mark-flash');
      CSS.highlights.delete('mark-flash');
    }, FLASH);
  }

  /** Puts back what the page took from the registry: it is the page's too, and pages clear it. */
  restore(): void {
    for (const [name, highlight] of this.#highlights)
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  /** Takes our names from the registry. */
  withdraw(): void {
    this.#waiting.clear();
    for (const name of this.#highlights.keys()) CSS.highlights.delete(name);
    for (const verdict of VERDICTS) this.#highlights.get(`mark-${verdict}`)?.clear();
    this.#highlights.clear();
  }

  #highlight(name: MarkName): Highlight | undefined {
    if (!this.#isOn) return undefined;
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      this.#highlights.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    return highlight;
  }
}
