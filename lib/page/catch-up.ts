import { type Changes, outermost } from './changes';
import { elementInView } from './in-view';
import type { KnownRoots } from './known-roots';
import type { LateHosts } from './late-hosts';
import type { Passages } from './passages';
import type { Scanner } from './scan';
import { openRootsIn } from './shadow-roots';
import { beginsWithTitle, isPlain } from './stretches';

/** Passages under one restyled element up to which each is read anew; of more, only those that came or went. */
const FEW = 200;
/** Elements in a restyled one up to which all of its text is read anew. */
const SMALL = 2_000;

/** Reads what of a page has changed, or all of it. All its work may be interrupted at each yield. */
export class CatchUp {
  readonly #page: Document;
  readonly #passages: Passages;
  readonly #scanner: Scanner;
  readonly #roots: KnownRoots;
  readonly #late: LateHosts;
  #isFirst = true;

  constructor(page: Document, passages: Passages, scanner: Scanner, roots: KnownRoots, late: LateHosts) {
    this.#page = page;
    this.#passages = passages;
    this.#scanner = scanner;
    this.#roots = roots;
    this.#late = late;
  }

  /** Reads what has changed, so that the passages are true again once they are judged. */
  *read(changes: Changes): Generator<void> {
    const scan = this.#scanner.begin();
    this.#scanner.refresh();
    this.#roots.begin();
    if (changes.all) return yield* this.#readAll(scan);
    if (changes.removed) yield* this.#sweep();
    yield* this.#lookAgain(outermost(changes.restyled), scan);
    for (const node of outermost(changes.added)) yield* this.#readTree(node);
    for (const node of changes.touched) {
      if (!node.isConnected || this.#passages.at(node).some((passage) => passage.scan === scan)) continue;
      yield* this.#scanner.around(node);
      yield;
    }
  }

  *#readAll(scan: number): Generator<void> {
    this.#passages.capped = false;
    const { body, head, documentElement } = this.#page;
    // Some pages put parts of theirs beside their body.
    for (const root of [...(body ? documentElement : this.#page).children]) {
      if (root === head) continue;
      const begins = beginsWithTitle(root);
      if (begins) yield* this.#readInView(root);
      // Between the first words and the rest: while the elements are asked, the browser compiles what has proved to be needed often.
      const shadows = yield* this.#rootsIn(root);
      if (begins || !(yield* isPlain(root))) {
        yield* this.#readInView(root);
        yield* this.#scanner.read(root);
      }
      for (const shadow of shadows) yield* this.#readRoot(shadow);
    }
    this.#isFirst = false;
    this.#roots.dropGone();
    for (const shadow of this.#roots) yield* this.#readRoot(shadow);
    for (const passage of this.#passages) if (passage.scan < scan) this.#passages.drop(passage);
  }

  /** Reads what the window shows of a page before the rest of it. */
  *#readInView(root: Element): Generator<void> {
    const first = this.#isFirst ? elementInView(this.#page) : null;
    this.#isFirst = false;
    if (first && first !== root) yield* this.#scanner.read(first);
  }

  *#readTree(node: Node): Generator<void> {
    yield* this.#scanner.read(node);
    yield;
    yield* this.#readRootsIn(node);
  }

  *#readRootsIn(tree: Node): Generator<void> {
    for (const root of yield* this.#rootsIn(tree)) yield* this.#readRoot(root);
  }

  #rootsIn(tree: Node): Generator<void, ShadowRoot[]> {
    return openRootsIn(tree, (host) => this.#late.expect(host));
  }

  *#readRoot(root: ShadowRoot): Generator<void> {
    // Its host may have left since it was found.
    if (!root.isConnected || !this.#roots.isUnread(root)) return;
    yield* this.#scanner.read(root);
    yield* this.#readRootsIn(root);
  }

  /** Drops passages of text that left the page, and reads what is left of their lines. */
  *#sweep(): Generator<void> {
    const left = this.#passages.dropGone();
    this.#roots.dropGone();
    for (const node of left) {
      if (this.#passages.at(node).length === 0) yield* this.#scanner.around(node);
      yield;
    }
  }

  /** Reads the passages under elements anew whose style may have changed. */
  *#lookAgain(restyled: readonly Element[], scan: number): Generator<void> {
    // A style reaches siblings too (`.open ~ .panel`).
    for (const reached of outermost(new Set(restyled.map((element) => element.parentElement ?? element)))) {
      const concerned = this.#passages.touching(reached);
      for (const passage of concerned) {
        if (!passage.anchor.isConnected || passage.scan === scan) continue;
        // Of many, only what of them can be seen: that lines are joined anew by a change of style is rare.
        if (concerned.length > FEW) this.#scanner.look(passage);
        else yield* this.#scanner.around(passage.anchor);
        yield;
      }
    }
    // Lines that were parted may be one now, with a title across them.
    for (const element of restyled)
      if (element.getElementsByTagName('*').item(SMALL) === null) yield* this.#readTree(element);
  }
}
