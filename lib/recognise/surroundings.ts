import type { Beside } from '../titles/form.ts';
import type { Lang } from '../titles/index.ts';
import type { Known, Meaning, Passage, Word } from './passage.ts';
import { isPlaceName, mayBeginPlace, placeAt } from './places.ts';
import { alphabetOf, SCRIPT_OF } from './script.ts';

/** One word or known phrase beside a title, going away from it. */
export interface Step {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly Meaning[];
  /** What stands between this step and the one nearer to the title. */
  readonly gap: string;
}

const FAR = 9;

/** Endings for the other gender and marks of a vacancy, which stand between a word and what it rules: "Fahrer/in", "Sekretär (m/w/d)". */
const GENDER = /^(?:in|innen|a|e|ne|fe|re|se|rice|trice|euse|iere|ka|m|w|v|k|d|f|h|x)$/;

/** Looks around in a passage: what stands before and after a place, and where countries are named. */
export class Surroundings {
  readonly passage: Passage;
  readonly #starting = new Map<number, Known[]>();
  readonly #ending = new Map<number, Known[]>();
  readonly #places = new Map<string, number>();

  constructor(passage: Passage) {
    this.passage = passage;
    for (const known of passage.known) {
      push(this.#starting, known.start, known);
      push(this.#ending, known.end, known);
    }
  }

  /** Known words that begin within `reach` of a stretch, in text order. */
  knownNear(start: number, end: number, reach: number): readonly Known[] {
    const { known } = this.passage;
    let from = lowest(known.length, (index) => (known[index]?.start ?? 0) >= start - reach);
    const near: Known[] = [];
    for (; from < known.length; from++) {
      const one = known[from];
      if (!one || one.start > end + reach) break;
      near.push(one);
    }
    return near;
  }

  /** The index of the word that covers an offset, or of the next one. */
  wordAt(offset: number): number {
    const { words } = this.passage;
    return lowest(words.length, (index) => (words[index]?.end ?? 0) > offset);
  }

  /** The last word of a country or capital beginning at a word, or -1. */
  placeFrom(word: number, langs: readonly Lang[]): number {
    const at = this.passage.words[word];
    if (!at || (at.text !== 'us' && !mayBeginPlace(at.text, langs))) return -1;
    const key = `${word}${langs.join()}`;
    const ready = this.#places.get(key);
    if (ready !== undefined) return ready;
    let last = placeAt(this.passage, word, langs);
    if (last < 0 && at.text === 'us' && this.original(at.start, at.end) === 'US') last = word;
    this.#places.set(key, last);
    return last;
  }

  original(start: number, end: number): string {
    const { folded, original } = this.passage;
    return original.slice(folded.start(start), folded.end(end));
  }

  /** Words before an offset, nearest first, as far as no sign but a hyphen or an apostrophe parts them. */
  before(offset: number, langs: readonly Lang[]): Step[] {
    const { text, words } = this.passage;
    const steps: Step[] = [];
    let at = offset;
    const part = words[this.wordAt(offset)];
    if (part && part.start < offset && this.#unspacedBefore(offset) === null) {
      steps.push(this.#compoundPart(part, offset, langs));
      at = part.start;
    }
    while (steps.length < FAR) {
      const inner = this.#unspacedBefore(at);
      let word = this.wordAt(at - 1);
      if (inner === null) {
        word = this.wordAt(at) - 1;
        const previous = words[word];
        if (!previous) break;
        const gap = text.slice(previous.end, at);
        const next = text.slice(at, words[word + 1]?.end);
        if (!isPhraseGap(gap, previous.text, next)) break;
      }
      const end = inner === null ? (words[word]?.end ?? 0) : at;
      const found = [...(this.#ending.get(end) ?? []), ...(inner === null ? (this.#ending.get(end + 1) ?? []) : [])];
      let start = inner === null ? (words[word]?.start ?? 0) : end - 1;
      const meanings: Meaning[] = inner === null ? shortWord(end - start) : [];
      for (const known of found) {
        start = Math.min(start, known.start);
        meanings.push(known.meaning);
      }
      if (inner === null) {
        for (let from = word; from >= Math.max(0, word - 3); from--) {
          if (this.placeFrom(from, langs) === word) {
            meanings.push({ as: 'nation' });
            start = Math.min(start, words[from]?.start ?? start);
          }
        }
      }
      steps.push({ start, end, meanings, gap: text.slice(end, at) });
      at = start;
    }
    return steps;
  }

  /** Words after an offset, nearest first, with the signs between them. */
  after(offset: number, langs: readonly Lang[]): Step[] {
    const { text, words } = this.passage;
    const steps: Step[] = [];
    let at = offset;
    while (steps.length < FAR) {
      const word = this.wordAt(at);
      const next = words[word];
      if (!next) break;
      const start = Math.max(at, next.start);
      const gap = text.slice(at, start);
      const inside = start > next.start || SCRIPT_OF[alphabetOf(next.text.charCodeAt(0))] === 'unspaced';
      let end = inside ? start + 1 : next.end;
      const meanings: Meaning[] = inside ? [] : shortWord(end - start);
      for (const from of [start, at]) {
        for (const known of this.#starting.get(from) ?? []) {
          end = Math.max(end, known.end);
          meanings.push(known.meaning);
        }
        if (at === start) break;
      }
      const place = inside ? -1 : this.placeFrom(word, langs);
      if (place >= 0) {
        meanings.push({ as: 'nation' });
        end = Math.max(end, words[place]?.end ?? end);
      }
      steps.push({ start, end, meanings, gap });
      at = end;
    }
    return steps;
  }

  /** The first part of a compound whose last part begins at `offset`: "Marken" of "Markenbotschafter". */
  #compoundPart({ start, text }: Word, offset: number, langs: readonly Lang[]): Step {
    const meanings = (this.#ending.get(offset) ?? []).map(({ meaning }) => meaning);
    if (SCRIPT_OF[alphabetOf(text.charCodeAt(0))] === 'attached') meanings.push({ as: 'small' });
    else if (isPlaceName(text.slice(0, offset - start), langs)) meanings.push({ as: 'nation' });
    return { start, end: offset, meanings, gap: '' };
  }

  /** The character before an offset when it is of a script without spaces, else null. */
  #unspacedBefore(offset: number): string | null {
    const code = this.passage.text.charCodeAt(offset - 1);
    return code > 0x3000 && SCRIPT_OF[alphabetOf(code)] === 'unspaced' ? this.passage.text.charAt(offset - 1) : null;
  }
}

/** Whether two words stand in one phrase by what is between them. */
function isPhraseGap(gap: string, previous: string, next: string): boolean {
  if ((GENDER.test(next) || GENDER.test(previous)) && /^(?:[/:*·._-]-?| ?\(|\) ?)$/.test(gap)) return true;
  return (previous.length <= 3 ? /^\.?['"]?[ \n-]*["“„«(]?$/ : /^['’]?[ -]*["“„«]?$/).test(gap);
}

/** Words of up to three letters are articles and prepositions in every language with spaces that we know. */
function shortWord(length: number): Meaning[] {
  return length <= 3 ? [{ as: 'small' }] : [];
}

/** The lowest index below `length` that passes a test which all later ones pass too; `length` if none does. */
function lowest(length: number, passes: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

export function isA(step: Step, as: Meaning['as']): boolean {
  return step.meanings.some((meaning) => meaning.as === as);
}

/** Whether a step is a word of the data that does this to a title. */
export function does(step: Step, as: 'before' | 'after', beside: Beside): boolean {
  return step.meanings.some((meaning) => meaning.as === as && meaning.beside === beside);
}
