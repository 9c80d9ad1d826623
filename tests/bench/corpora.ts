import { Random } from './random';
import { TERMS } from './terms';

/** A page to measure on; the same for the same seed. */
export interface Corpus {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Titles of `TERMS` in its visible text. */
  readonly hits: number;
}

export const SEED = 20_261_123;

const WORDS = (
  'about account across after agreed almost already although annual answer area around article asked autumn balance bank board book border branch ' +
  'bridge brought budget building business called capital career carried centre change chapter city clear coast college company complete cost could ' +
  'council country course court data decade design detail different district doctor during early east economy education energy engine every example ' +
  'family farm figure film final finance follow forest found funds garden general glass good government great group growth harbour health ' +
  'history hospital house hundred idea important include income industry island issue january journal keep kitchen known language large later law ' +
  'learned letter library light little local long machine made management map market measure meeting member method minute model money month morning ' +
  'mother mountain movement museum music name national nearly north note novel number office often older open order paper parliament part partner ' +
  'people period photo place plan plant police policy port power practice price problem process product programme project province public quality ' +
  'question railway reading reason recent record region report research result river road role school science season section sector ' +
  'service several shop should small social software sometimes south spring staff station story street strong student study summer support system ' +
  'table teacher team technology theatre thing thought three through time together town trade training travel university urban using value village ' +
  'visit voice volume water week west whole window winter without woman wood word work world writing year young'
).split(' ');
const CITIES = ['Lima', 'Oslo', 'Accra', 'Hanoi', 'Quito', 'Tunis', 'Dakar', 'Riga'];
/** What a gate stops at although no title stands there. */
export const NEAR = [
  'ahead of missionary work',
  'the embassy garden party',
  'consulting and counselling',
  'the head of marketing',
  'a minister of music',
];

/** Makes text of the field's usual make: plain words, now and then a dash, a curly quote, an accent. */
class Writer {
  readonly random: Random;
  hits = 0;
  #term = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
  }

  /** Plain words of about so many characters. */
  words(length: number): string {
    const { random } = this;
    let text = '';
    while (text.length < length) {
      const luck = random.next();
      if (text) text += luck < 0.06 ? ', ' : luck < 0.075 ? ' – ' : ' ';
      text += luck > 0.985 ? 'café’s' : random.of(WORDS);
    }
    return text;
  }

  /** A line with the next title. */
  title(): string {
    const term = TERMS[this.#term++ % TERMS.length] ?? '';
    this.hits++;
    return `In ${1980 + this.random.below(40)} the work of the ${term}, ${this.random.of(CITIES)}, and ${this.words(30)}`;
  }
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px sans-serif}</style></head><body><main>${body}</main></body></html>`;

/** A block of eight text nodes in thirteen elements. */
function block(writer: Writer, length: number, titles: number, near: boolean): string {
  const { random } = writer;
  let left = titles;
  const text = (size = length) => {
    if (left > 0) {
      left--;
      return writer.title();
    }
    return (near && random.next() < 0.3 ? `${random.of(NEAR)} ` : '') + writer.words(size);
  };
  return `<div class="card"><div><h3>${text(24)}</h3><p>${text()} <b>${writer.words(10)}</b> ${text()}</p><hr><div><span>${text(40)}</span><img alt="" width="1" height="1"></div><ul><li>${text()}</li><li>${text()}</li><li>${text()}</li></ul></div></div>\n`;
}

interface Make {
  readonly blocks: number;
  readonly length: number;
  /** One title in this many blocks; 0 for none. */
  readonly every: number;
  readonly titles?: number;
  readonly near?: boolean;
}

function blocks(name: string, { blocks: count, length, every, titles = 1, near = false }: Make): Corpus {
  const writer = new Writer(SEED + name.length);
  let body = '';
  for (let i = 0; i < count; i++) body += block(writer, length, every > 0 && i % every === 0 ? titles : 0, near);
  return { name, url: `https://bench.example/${name}/`, html: page(name, body), hits: writer.hits };
}

/** 30,000 text nodes and 1.8 M characters without a title. */
export const noTitle = (): Corpus => blocks('no-title', { blocks: 3_750, length: 75, every: 0 });
/** 40,000 text nodes, 3.4 M characters, 2,000 titles. */
export const longPage = (): Corpus => blocks('long-page', { blocks: 5_000, length: 112, every: 5, titles: 2 });
export const jobBoard = (): Corpus => blocks('job-board', { blocks: 1_500, length: 78, every: 10 });
/** Near-misses in a third of the texts, and no title. */
export const nearMiss = (): Corpus => blocks('near-miss', { blocks: 1_250, length: 69, every: 0, near: true });
/** 5,000 titles on one page. */
export const dense = (): Corpus => blocks('dense', { blocks: 1_250, length: 60, every: 1, titles: 4 });

/** Each word in an element of its own. */
export function fragments(): Corpus {
  const writer = new Writer(SEED);
  let body = '';
  for (let i = 0; i < 2_000; i++) {
    const line = i % 10 === 0 ? writer.title() : writer.words(60);
    body += `<p>${line.replace(/\S+/g, '<span>$&</span>')}</p>\n`;
  }
  return {
    name: 'fragments',
    url: 'https://bench.example/fragments/',
    html: page('fragments', body),
    hits: writer.hits,
  };
}

/** Text that is not Latin, without a title. */
export function nonLatin(): Corpus {
  const random = new Random(SEED);
  const scripts = [
    'город река книга улица время',
    'المدينة النهر الكتاب الشارع',
    'πόλη ποτάμι βιβλίο δρόμος',
    '都市河川書籍道路時間',
    '도시 강 책 거리 시간',
  ];
  let body = '';
  for (let i = 0; i < 8_000; i++) body += `<p>${`${random.of(scripts)} `.repeat(3)}</p>\n`;
  return { name: 'non-latin', url: 'https://bench.example/non-latin/', html: page('non-latin', body), hits: 0 };
}

/** One text node of 5 MB with a title in its middle. */
export function oneNode(): Corpus {
  const writer = new Writer(SEED);
  const half = writer.words(50_000).repeat(50);
  const body = `<p>${half}. In 1999 the work of the ambassador, and ${half}</p>`;
  return { name: 'one-node', url: 'https://bench.example/one-node/', html: page('one-node', body), hits: 1 };
}

/** An empty page that is filled by script. */
export const feed = (): Corpus => ({
  name: 'feed',
  url: 'https://bench.example/feed/',
  html: page('feed', `<h1>${new Writer(SEED).title()}</h1><div id="feed"></div>`),
  hits: 1,
});

/** The cards of the feed, 50 at a time, two in each fifty with a title, and how many titles there are then. */
export function feedCards(batches: number): { cards: string[]; hits: number } {
  const writer = new Writer(SEED + 1);
  const cards = Array.from({ length: batches }, () =>
    Array.from({ length: 50 }, (_, i) => block(writer, 60, i % 25 === 0 ? 1 : 0, false)).join(''),
  );
  return { cards, hits: feed().hits + writer.hits };
}

const twin = (text: string) =>
  `<span aria-hidden="true"><!---->${text}<!----></span><span class="visually-hidden"><!---->${text}<!----></span>`;

/** A profile of 3,000 text nodes and 170,000 characters in the markup of a large network, with its career and 30 titles. */
export function profile(): Corpus {
  const writer = new Writer(SEED);
  const post = (title: string, from: number) =>
    `<li class="artdeco-list__item"><div data-view-name="profile-component-entity"><div class="display-flex"><div class="display-flex align-items-center mr1 t-bold">${twin(title)}</div><span class="t-14 t-normal">${twin('Ministry of Foreign Affairs · Full-time')}</span><span class="t-14 t-normal t-black--light"><span class="pvs-entity__caption-wrapper" aria-hidden="true">Jan ${from} - Jan ${from + 2} · 2 yrs</span><span class="visually-hidden">Jan ${from} to Jan ${from + 2} · 2 yrs</span></span></div></div></li>`;
  let posts = '';
  for (let i = 0; i < 10; i++) posts += post(TERMS[i % 3] ?? '', 2020 - 2 * i);
  let body = `<section class="pv-top-card"><h1 class="inline t-24 v-align-middle break-words">Somebody</h1><div class="text-body-medium break-words">Diplomat</div></section><section data-view-name="profile-card"><div id="experience"></div><div><h2>${twin('Experience')}</h2></div><ul>${posts}</ul></section>`;
  for (let i = 0; i < 360; i++) body += block(writer, 66, i % 18 === 0 ? 1 : 0, false);
  const html = page('profile', body).replace(
    '<style>',
    '<style>.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
  );
  return { name: 'profile', url: 'https://www.linkedin.com/in/bench/', html, hits: writer.hits + 10 };
}
