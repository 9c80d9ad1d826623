import type { Alone, Beside, CueSense, LanguageTitles, Words } from '../titles/form.ts';
import { LANGUAGES, LANGUAGES_OF, type Lang, SHARED } from '../titles/index.ts';
import type { Kind } from '../titles/kinds.ts';
import type { Folded } from './fold.ts';
import { Lexicon } from './lexicon.ts';
import { type Alphabet, alphabetOf, SCRIPT_OF } from './script.ts';

/** What a word of the title data is. */
export type Meaning =
  | { readonly as: 'title'; readonly kind: Kind; readonly alone: Alone; readonly lang: Lang }
  | { readonly as: 'cue'; readonly sense: CueSense }
  | { readonly as: 'before' | 'after'; readonly beside: Beside }
  | { readonly as: 'nation' }
  | { readonly as: 'small' };

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A known word or phrase at its place; `last` is the index of the last word it covers. */
export interface Known {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** A stretch of folded text around possible titles, its words, and what is known of them. */
export interface Passage {
  readonly folded: Folded;
  readonly text: string;
  /** The text as written, for capitals. */
  readonly original: string;
  readonly words: readonly Word[];
  /** In text order. */
  readonly known: readonly Known[];
}

const LETTERS_AND_DIGITS =
  /[a-z0-9\u00c0-\u060b\u060d-\u061a\u0620-\u06d3\u06d5-\u0963\u0966-\u1fff\u2c00-\u2dff\u3005-\u3007\u3040-\ud7ff\uf900-\ufdff\ufe70-\ufefc]/;

/** Whether a unit of folded text is part of a word; false past its end. */
function isOfWord(code: number): boolean {
  if (code < 0x80) return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a);
  return code >= 0x80 && LETTERS_AND_DIGITS.test(String.fromCharCode(code));
}
/** Articles and prepositions that Hebrew and Arabic join to the front of a word. */
const JOINED: Readonly<Partial<Record<Alphabet, RegExp>>> = {
  hebrew: /^[והבכלמש]{1,2}/,
  arabic: /^[وفبكل]{0,2}(?:ال|ل)?/,
};

const lexicons = new Map<Alphabet, Lexicon<Meaning>>();

function lexiconOf(alphabet: Alphabet): Lexicon<Meaning> {
  const ready = lexicons.get(alphabet);
  if (ready) return ready;
  const lexicon = new Lexicon<Meaning>(SCRIPT_OF[alphabet]);
  for (const lang of LANGUAGES_OF[alphabet] as readonly Lang[]) {
    const language: LanguageTitles = LANGUAGES[lang];
    for (const [kind, alone, forms] of language.titles) lexicon.add(forms, { as: 'title', kind, alone, lang });
    addWords(lexicon, language);
  }
  addWords(lexicon, SHARED[alphabet] ?? {});
  lexicons.set(alphabet, lexicon);
  return lexicon;
}

function addWords(
  lexicon: Lexicon<Meaning>,
  { cues = {}, before = {}, after = {}, nations = '', small = '' }: Words,
): void {
  for (const sense of Object.keys(cues) as CueSense[]) lexicon.add(cues[sense] ?? '', { as: 'cue', sense });
  for (const beside of Object.keys(before) as Beside[]) lexicon.add(before[beside] ?? '', { as: 'before', beside });
  for (const beside of Object.keys(after) as Beside[]) lexicon.add(after[beside] ?? '', { as: 'after', beside });
  lexicon.add(nations, { as: 'nation' });
  lexicon.add(small, { as: 'small' });
}

/** "2019年まで", "PR大使": letters and digits in front of a script without spaces are a word of their own. */
function beforeHan(word: string): string {
  if (word.charCodeAt(0) > 0x3000 || word.charCodeAt(word.length - 1) < 0x3000) return word;
  const at = word.search(/[\u3005-\ud7ff]/);
  return at > 0 ? word.slice(0, at) : word;
}

/** Reads a folded window: its words, and every known form in it. */
export function readPassage(folded: Folded, original: string): Passage {
  const { text } = folded;
  const words: Word[] = [];
  const known: Known[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isOfWord(text.charCodeAt(at))) continue;
    const start = at;
    do at++;
    while (isOfWord(text.charCodeAt(at)));
    const word = beforeHan(text.slice(start, at));
    at = start + word.length - 1;
    words.push({ start, end: start + word.length, text: word });
    const alphabet = alphabetOf(word.charCodeAt(0));
    const lexicon = lexiconOf(alphabet);
    lexicon.at(text, start, word, known);
    const script = SCRIPT_OF[alphabet];
    if (script === 'unspaced') {
      for (let i = 1; i < word.length; i++) lexicon.at(text, start + i, word.charAt(i), known);
    } else if (script === 'spaced') {
      lexicon.compound(word, start, known);
    } else {
      const joined = JOINED[alphabet]?.exec(word)?.[0].length ?? 0;
      for (let i = 1; i <= joined; i++) lexicon.at(text, start + i, word.slice(i), known);
    }
  }
  known.sort((a, b) => a.start - b.start);
  return { folded, text, original, words, known };
}
