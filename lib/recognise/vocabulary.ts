import type { Alone, Beside, CueSense, LanguageTitles, Words } from '../titles/form.ts';
import { LANGUAGES, LANGUAGES_OF, type Lang, SHARED } from '../titles/index.ts';
import type { Kind } from '../titles/kinds.ts';
import { Compounds } from './compounds.ts';
import { alphabetBy } from './letters.ts';
import { Lexicon } from './lexicon.ts';
import { SCRIPT_OF } from './script.ts';

/** What a word of the title data is. */
export type Meaning =
  | { readonly as: 'title'; readonly kind: Kind; readonly alone: Alone; readonly lang: Lang }
  | { readonly as: 'cue'; readonly sense: CueSense }
  | { readonly as: 'before' | 'after'; readonly beside: Beside; readonly lang: Lang | undefined }
  | { readonly as: 'nation' }
  | { readonly as: 'small' };

/** Whether it tells what a title means. */
const isCue = ({ as }: Meaning): boolean => as === 'cue' || as === 'nation';

type Row = readonly [forms: string, meaning: Meaning];

/** The title data of one alphabet. Each part is made when a text first asks for it: most texts have no title, and one alphabet. */
class Vocabulary {
  readonly #number: number;
  #rows: readonly Row[] | undefined;
  #titles: Lexicon<Meaning> | undefined;
  #words: Lexicon<Meaning> | undefined;
  #compounds: Compounds<Meaning> | undefined;

  constructor(number: number) {
    this.#number = number;
  }

  /** The forms of titles. */
  get titles(): Lexicon<Meaning> {
    this.#titles ??= this.#lexicon((meaning) => meaning.as === 'title');
    return this.#titles;
  }

  /** Cues and the words beside titles. */
  get words(): Lexicon<Meaning> {
    this.#words ??= this.#lexicon((meaning) => meaning.as !== 'title');
    return this.#words;
  }

  get compounds(): Compounds<Meaning> {
    this.#compounds ??= new Compounds(this.#data(), SCRIPT_OF[alphabetBy(this.#number)]);
    return this.#compounds;
  }

  #lexicon(takes: (meaning: Meaning) => boolean): Lexicon<Meaning> {
    const lexicon = new Lexicon<Meaning>(SCRIPT_OF[alphabetBy(this.#number)]);
    for (const [forms, meaning] of this.#data()) if (takes(meaning)) lexicon.add(forms, meaning, isCue(meaning));
    return lexicon;
  }

  #data(): readonly Row[] {
    this.#rows ??= rowsOf(this.#number);
    return this.#rows;
  }
}

function rowsOf(number: number): Row[] {
  const alphabet = alphabetBy(number);
  const rows: Row[] = [];
  for (const lang of LANGUAGES_OF[alphabet] as readonly Lang[]) {
    const language: LanguageTitles = LANGUAGES[lang];
    for (const [kind, alone, forms] of language.titles) rows.push([forms, { as: 'title', kind, alone, lang }]);
    addWords(rows, language, lang);
  }
  addWords(rows, SHARED[alphabet] ?? {});
  return rows;
}

/** @param lang the language of the words, where they are of one */
function addWords(
  rows: Row[],
  { cues = {}, before = {}, after = {}, nations = '', small = '' }: Words,
  lang?: Lang,
): void {
  for (const sense of Object.keys(cues) as CueSense[]) rows.push([cues[sense] ?? '', { as: 'cue', sense }]);
  for (const beside of Object.keys(before) as Beside[])
    rows.push([before[beside] ?? '', { as: 'before', beside, lang }]);
  for (const beside of Object.keys(after) as Beside[]) rows.push([after[beside] ?? '', { as: 'after', beside, lang }]);
  rows.push([nations, { as: 'nation' }], [small, { as: 'small' }]);
}

const vocabularies: (Vocabulary | undefined)[] = [];

/** The vocabulary of the alphabet with a number that `LETTER_OF` gives. */
export function vocabularyOf(number: number): Vocabulary {
  const known = vocabularies[number];
  if (known) return known;
  const vocabulary = new Vocabulary(number);
  vocabularies[number] = vocabulary;
  return vocabulary;
}
