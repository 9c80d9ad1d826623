import { recognise } from '@/lib/recognise';
import { median } from './bars';
import { longPage, NEAR } from './corpora';
import { Random } from './random';

/** The search that a keyword highlighter makes for the English synonyms of the glossary. */
export const NAIVE =
  /\b(?:Head of Mission|Ambassador|Chief of Mission|High Commissioner|Permanent Representative|Head of Diplomatic Mission|Mission Chief|Diplomatic Representative|Heads of Mission)s?\b/gi;

/** What the whole recogniser may cost on a long English text, in passes of the naive search over the same text. */
export const MOST_PASSES = 4;

const SEED = 20_261_125;
const LENGTH = 3_400_000;
const TITLES = 2_000;
const LINE = 85;

interface Make {
  readonly words: string;
  readonly titles: readonly string[];
  /** Words that are like a title and are none, for one word in twenty. */
  readonly near?: readonly string[];
  readonly gap?: string;
}

const ENGLISH: Make = {
  words:
    'the annual report of the company shows that trade with its neighbours grew by a third and a new railway along the coast was finished before winter when the head of marketing in Berlin she led a team of twelve people across three countries and managed a budget worth two million a year before that he studied international relations history and economics at the university of Leeds responsible for planning hiring training public affairs media and government contacts with French German and Indian partners council members board reports minutes meetings conferences',
  titles: [
    'Ambassador of Norway to Kenya',
    'Head of Mission, Embassy of France',
    'Chief of Mission at the Embassy in Lima',
    'High Commissioner to Ghana',
    'Permanent Representative to the United Nations',
    'Deputy Head of Mission',
    'Head of Mission, MSF Chad',
    'Brand Ambassador for sports shoes',
    'Ambassador Kimani',
    'reported to the Ambassador',
    'Consul General in Milan',
  ],
};
const NEARER = [
  ...NEAR,
  'permission to use',
  'secretary of the board',
  'head of the sales mission',
  'chief of staff',
  'attached documents',
];
const FRENCH: Make = {
  words:
    'le rapport annuel de la société montre que les échanges avec ses voisins ont augmenté d’un tiers et qu’une nouvelle ligne de chemin de fer a été achevée avant l’hiver responsable du développement à l’étranger elle a dirigé une équipe de douze personnes après des études d’économie à Genève où il était né',
  titles: [
    'ambassadeur de France au Kenya',
    'chef de mission, Médecins Sans Frontières',
    'chargé d’affaires a.i., ambassade de Norvège',
    'représentante permanente auprès des Nations unies',
    'premier conseiller à l’ambassade',
  ],
};
const GERMAN: Make = {
  words:
    'der Jahresbericht der Gesellschaft zeigt dass der Handel mit den Nachbarn um ein Drittel gewachsen ist und eine neue Bahnlinie längs der Küste vor dem Winter fertig wurde für die Geschäftsführung übernahm sie später größere Aufgaben im Außenhandel während ihres Studiums in München Köln und Zürich',
  titles: [
    'Botschafterin in Norwegen',
    'Markenbotschafter',
    'Geschäftsträger a. i., Botschaft Oslo',
    'Ständiger Vertreter bei den Vereinten Nationen',
    'Generalkonsul in Mailand',
  ],
};
const RUSSIAN: Make = {
  words:
    'годовой отчёт компании показывает что торговля с соседями выросла на треть и новая железная дорога вдоль побережья была закончена до зимы она руководила отделом продаж в Берлине и училась в университете экономики затем работал в газете и на заводе',
  titles: [
    'Посол Норвегии в России',
    'временный поверенный в делах',
    'постоянный представитель при ООН',
    'глава миссии',
  ],
};
const ARABIC: Make = {
  words:
    'يظهر التقرير السنوي للشركة أن التجارة مع جيرانها نمت بمقدار الثلث وأن خط سكة حديد جديدا على طول الساحل اكتمل قبل الشتاء وعملت في قسم المبيعات في برلين ودرست الاقتصاد في الجامعة',
  titles: ['سفير النرويج لدى مصر', 'القائم بالأعمال', 'رئيس البعثة', 'المندوب الدائم لدى الأمم المتحدة'],
};
const CHINESE: Make = {
  words:
    '公 司 的 年 度 报 告 显 示 与 邻 国 的 贸 易 增 长 了 三 分 之 一 沿 海 的 新 铁 路 在 冬 季 之 前 完 工 她 在 柏 林 领 导 销 售 部 门',
  titles: ['挪威驻华大使', '临时代办', '常驻联合国代表', '总领事'],
  gap: '',
};

/** Paragraphs of 30 to 330 characters, with a title at an even pace in the midst of one. */
function textOf({ words, titles, near = [], gap = ' ' }: Make): string {
  const random = new Random(SEED);
  const known = words.split(' ');
  const paragraphs: string[] = [];
  let length = 0;
  for (let count = 0; length < LENGTH; ) {
    const size = 30 + random.next() ** 2 * 300;
    const isDue = length >= (count * LENGTH) / TITLES;
    const place = random.next() * size;
    let title = isDue ? titles[count++ % titles.length] : undefined;
    let paragraph = '';
    while (paragraph.length < size || title !== undefined) {
      if (paragraph !== '') paragraph += random.next() < 0.08 ? `,${gap}` : gap;
      if (title !== undefined && paragraph.length >= place) {
        paragraph += title;
        title = undefined;
      } else paragraph += near.length > 0 && random.next() < 0.05 ? random.of(near) : random.of(known);
    }
    paragraphs.push(`${paragraph}.\n`);
    length += paragraph.length + 2;
  }
  return paragraphs.join('');
}

const linesOf = (text: string) => text.match(new RegExp(`[^]{1,${LINE}}`, 'g')) ?? [];
const writtenOn = (html: string) => html.replace(/^[\s\S]*?<main>/, '').replace(/(?:<[^>]*>\s*)+/g, '\n');

/** The kinds of text, each in the pieces that are read one after the other. */
const KINDS: readonly (readonly [name: string, pieces: () => readonly string[]])[] = [
  ['English', () => [textOf(ENGLISH)]],
  ['English in 40,000 lines', () => linesOf(textOf(ENGLISH))],
  ['English full of near-misses', () => [textOf({ ...ENGLISH, near: NEARER })]],
  ['the long page, titles in 24 languages', () => [writtenOn(longPage().html)]],
  ['French', () => [textOf(FRENCH)]],
  ['German', () => [textOf(GERMAN)]],
  ['Russian', () => [textOf(RUSSIAN)]],
  ['Arabic', () => [textOf(ARABIC)]],
  ['Chinese', () => [textOf(CHINESE)]],
];

function timed(pieces: readonly string[], read: (piece: string) => unknown): number {
  const begin = performance.now();
  for (const piece of pieces) read(piece);
  return performance.now() - begin;
}

/** Passes that warm up: the desk lives on from page to page, and V8 compiles the last of it in the tenth. */
const WARM_UP = 10;

/**
 * How many passes of the naive search the recogniser takes over texts of 3.4 M characters with 2,000 titles, by kind of text, one number of each run;
 * and how many its very first takes, in which the title data is made ready.
 */
export function passes(runs: number): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>();
  for (const [name, pieces] of KINDS) {
    const read = pieces();
    const ratio = () => {
      const naive = timed(read, (piece) => piece.match(NAIVE));
      return timed(read, (piece) => recognise(piece)) / naive;
    };
    const warmUp = Array.from({ length: WARM_UP }, ratio);
    if (all.size === 0) all.set('recognise, the first pass of all: ours / naive', warmUp.slice(0, 1));
    all.set(`recognise, ${name}: ours / naive`, Array.from({ length: runs }, ratio));
  }
  return all;
}

/** Prints the medians; gives whether English keeps its bar. */
export function printPasses(taken: ReadonlyMap<string, readonly number[]>): boolean {
  console.log(`\nNode ${process.version}, medians`);
  let all = true;
  for (const [what, ratios] of taken) {
    const isBar = what === 'recognise, English: ours / naive';
    const kept = !isBar || median(ratios) <= MOST_PASSES;
    all &&= kept;
    const verdict = isBar ? `≤ ${MOST_PASSES}`.padStart(8) + (kept ? ' ok' : ' MISSED') : '';
    console.log(`${what.padEnd(58)} ${median(ratios).toFixed(2).padStart(9)} ${verdict}`);
  }
  return all;
}
