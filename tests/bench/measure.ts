import type { BenchBrowser, BenchPage } from './bench-page';
import {
  type Corpus,
  dense,
  feed,
  feedCards,
  fragments,
  jobBoard,
  longPage,
  nearMiss,
  nonLatin,
  noTitle,
  oneNode,
  profile,
} from './corpora';
import type { PeerName } from './page/peers';
import { TERMS } from './terms';

/** Ratios or milliseconds by what they say, one of each run. */
export type Samples = Map<string, number[]>;

const PEER_NAMES: readonly PeerName[] = [
  'mark.js markRegExp(union)',
  'findAndReplaceDOMText',
  'union, highlighted per node',
  'union, wrapped in <mark>',
];
/** The usual use of mark.js, so slow that it is asked for by name. */
const SLOW: PeerName = 'mark.js mark(terms)';

const LINES = 50_000;

/** Measures everything in one browser, run by run, each time in a fresh page. */
export class Measure {
  readonly samples: Samples = new Map();
  readonly #browser: BenchBrowser;
  readonly #more: readonly Corpus[];

  readonly #peers: readonly PeerName[];

  /**
   * @param more pages that are measured besides
   * @param slow whether the peer that takes minutes is measured too
   */
  constructor(browser: BenchBrowser, more: readonly Corpus[], slow: boolean) {
    this.#browser = browser;
    this.#more = more;
    this.#peers = slow ? [...PEER_NAMES, SLOW] : PEER_NAMES;
  }

  /** One run: every case once, in an order that turns with the run. */
  async run(number: number): Promise<void> {
    const cases = [
      () => this.#page(noTitle(), []),
      () => this.#page(profile(), []),
      () => this.#page(longPage(), this.#peers),
      () => this.#oneNode(),
      () => this.#operations(),
      () => this.#feed(),
      ...[jobBoard(), nearMiss(), dense(), fragments(), nonLatin()].map((corpus) => () => this.#page(corpus, [])),
      ...this.#more.map((corpus) => () => this.#page(corpus, PEER_NAMES)),
    ];
    for (const one of turned(cases, number)) await one();
  }

  #note(what: string, value: number): void {
    const known = this.samples.get(what) ?? [];
    known.push(value);
    this.samples.set(what, known);
  }

  async #fresh<Result>(corpus: Corpus, use: (page: BenchPage) => Promise<Result>): Promise<Result> {
    const page = await this.#browser.open(corpus);
    try {
      return await use(page);
    } finally {
      await page.close();
    }
  }

  async #page(corpus: Corpus, peers: readonly PeerName[]): Promise<void> {
    const { name, hits } = corpus;
    const run = this.samples.get(`${name}: floor ms`)?.length ?? 0;
    let floor = 0;
    let ours = { total: 0, longest: 0, slices: 0, meter: 0, desk: 0, marks: 0 };
    const took = new Map<string, number>();
    const turns = [
      async () => {
        floor = await this.#fresh(corpus, (page) => page.call('floor'));
      },
      async () => {
        ours = await this.#fresh(corpus, (page) => page.start());
        if (hits >= 0 && Math.abs(ours.marks - hits) > 0) throw new Error(`${name}: ${ours.marks} marks, not ${hits}`);
      },
      ...peers.map((peer) => async () => {
        const { ms, hits: found } = await this.#fresh(corpus, (page) => page.call('peer', peer, TERMS));
        if (hits >= 0 && found !== hits) throw new Error(`${name}: ${peer} found ${found} hits, not ${hits}`);
        took.set(peer, ms);
      }),
    ];
    for (const turn of turned(turns, run)) await turn();
    this.#note(`${name}: floor ms`, floor);
    this.#note(`${name}: ours ms`, ours.total);
    this.#note(`${name}: slices`, ours.slices);
    this.#note(`${name}: meter in each slice, not counted, ms`, ours.meter);
    this.#note(`${name}: desk ms`, ours.desk);
    this.#note(`${name}: ours / floor`, ours.total / floor);
    this.#note(`${name}: ours and desk / floor`, (ours.total + ours.desk) / floor);
    this.#note(`${name}: longest slice ms`, ours.longest);
    for (const [peer, ms] of took) this.#note(`${name}: ${peer} / ours`, ms / ours.total);
    const unions = [...took].filter(([peer]) => peer !== SLOW).map(([, ms]) => ms);
    if (unions.length > 0) this.#note(`${name}: best union peer / ours`, Math.min(...unions) / ours.total);
  }

  async #oneNode(): Promise<void> {
    const { longest, longTask, marks } = await this.#fresh(oneNode(), (page) => page.start());
    if (marks !== 1) throw new Error(`one-node: ${marks} marks, not 1`);
    this.#note('one-node: longest slice ms', longest);
    this.#note('one-node: longest task ms', longTask);
  }

  async #operations(): Promise<void> {
    const corpus = profile();
    const without = await this.#fresh(corpus, (page) => page.call('operations', LINES));
    const withUs = await this.#fresh(corpus, async (page) => {
      await page.start();
      return page.call('operations', LINES);
    });
    this.#note('operations: baseline ms', without.page);
    this.#note('operations: with / without', (withUs.page + withUs.ours) / without.page);
  }

  async #feed(): Promise<void> {
    const { cards, hits } = feedCards(40);
    const floor = await this.#fresh(feed(), (page) => page.call('feed', cards));
    const ours = await this.#fresh(feed(), async (page) => {
      await page.start();
      return page.call('feed', cards);
    });
    if (ours.marks !== hits) throw new Error(`feed: ${ours.marks} marks, not ${hits}`);
    this.#note('feed: floor ms', floor.ms);
    this.#note('feed: ours / floor', ours.ms / floor.ms);
  }

  /** Milliseconds over the deliberate 150 from the pointer's rest to the card. */
  async point(times: number): Promise<void> {
    const waits = await this.#fresh(profile(), async (page) => {
      await page.start();
      return page.call('point', times + 2);
    });
    for (const wait of waits.slice(2)) this.#note('pointer to card: ms over the delay', wait - 150);
  }
}

/** The same things, beginning further on with each run. */
function turned<T>(things: readonly T[], run: number): T[] {
  const at = run % things.length;
  return [...things.slice(at), ...things.slice(0, at)];
}
