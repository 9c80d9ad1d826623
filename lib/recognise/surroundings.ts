import type { Lang } from '../titles/index.ts';
import { LETTER_OF, scriptBy } from './letters.ts';
import { type Known, knownIn, type Meaning, mayGoOn, mayHoldCue, NONE, type Passage, type Word } from './passage.ts';
import { isPlaceName, type Places, placesOf } from './places.ts';
import { alphabetOf, SCRIPT_OF } from './script.ts';
import { type Step, Steps } from './steps.ts';

/** Endings for the other gender and marks of a vacancy, which stand between a word and what it rules: "Fahrer/in", "Sekretär (m/w/d)". */
const GENDER = /^(?:in|innen|a|e|ne|fe|re|se|rice|trice|euse|iere|ka|m|w|v|k|d|f|h|x)$/;

const CAPITAL = /\p{Lu}/u;
/** No phrase is longer, in characters. */
const LONGEST_PHRASE = 80;
/** So much is looked through one by one. */
const FEW = 8;

/** Looks around in a passage: what stands before and after a place, and where countries are named. What is known of a word is read when a rule asks for it. */
export class Surroundings {
  readonly passage: Passage;
  readonly #longestTitle: number;
  /** By the index of the word. */
  readonly #known: (readonly Known[] | undefined)[];
  /** The places asked for last, and where each ends that begins in a word, by its index. */
  #places: Places | undefined;
  #lasts: (number | undefined)[] = [];
  #capitals: boolean | undefined;

  constructor(passage: Passage) {
    this.passage = passage;
    this.#known = new Array(passage.words.length);
    let longest = 0;
    for (const { start, end } of passage.titles) longest = Math.max(longest, end - start);
    this.#longestTitle = longest;
  }

  /**
   * What is known that begins in a word, in text order; titles are left out. A script without spaces may make a word of a whole page: where much is
   * known, only what begins between two offsets.
   */
  knownIn(word: number, from: number, to: number): readonly Known[] {
    const known = this.#knownIn(word);
    if (known.length <= FEW) return known;
    const first = firstFrom(known, from);
    let last = first;
    while ((known[last]?.start ?? Number.POSITIVE_INFINITY) <= to) last++;
    return known.slice(first, last);
  }

  /** As `knownIn`, where a cue or a country may be among it; else nothing. */
  cuesIn(word: number, from: number, to: number): readonly Known[] {
    return mayHoldCue(this.passage, word) ? this.knownIn(word, from, to) : NONE;
  }

  #knownIn(word: number): readonly Known[] {
    const ready = this.#known[word];
    if (ready) return ready;
    const known = knownIn(this.passage, word);
    this.#known[word] = known;
    return known;
  }

  /** What is known that begins within `reach` of a stretch, in text order; titles are left out. */
  knownNear(start: number, end: number, reach: number): readonly Known[] {
    return this.#beginning(start - reach, end + reach, () => true);
  }

  /** As `knownNear`, as far as a cue or a country may be among it. */
  cuesNear(start: number, end: number, reach: number): readonly Known[] {
    return this.#beginning(start - reach, end + reach, (word) => mayHoldCue(this.passage, word));
  }

  /** What is known that begins between two offsets, in words that may hold what is looked for. */
  #beginning(from: number, to: number, mayHold: (word: number) => boolean): readonly Known[] {
    const { words } = this.passage;
    const { length } = words;
    const found: Known[] = [];
    for (let word = this.wordAt(from); word < length && words.startOf(word) <= to; word++)
      if (mayHold(word))
        for (const one of this.knownIn(word, from, to)) if (one.start >= from && one.start <= to) found.push(one);
    return found;
  }

  /** The index of the word that covers an offset, or of the next one. */
  wordAt(offset: number): number {
    return this.passage.words.indexAt(offset);
  }

  /** The last word of a country or capital beginning at a word, or -1. */
  placeFrom(word: number, langs: readonly Lang[]): number {
    const places = placesOf(langs);
    if (!places.mayStart(this.passage, word)) return -1;
    if (places !== this.#places) {
      this.#places = places;
      this.#lasts = [];
    }
    const ready = this.#lasts[word];
    if (ready !== undefined) return ready;
    let last = places.lastOf(this.passage, word, this.#isSmall(word));
    if (last < 0 && this.#isUs(word)) last = word;
    this.#lasts[word] = last;
    return last;
  }

  /** Whether a word begins with a small letter, in a text that has capitals. */
  #isSmall(word: number): boolean {
    const start = this.passage.words.startOf(word);
    const letter = this.original(start, start + 1);
    return letter !== letter.toUpperCase() && this.#hasCapitals();
  }

  #hasCapitals(): boolean {
    this.#capitals ??= CAPITAL.test(this.passage.original);
    return this.#capitals;
  }

  #isUs(word: number): boolean {
    const at = this.passage.words.at(word);
    return at?.text === 'us' && this.original(at.start, at.end) === 'US';
  }

  original(start: number, end: number): string {
    const { folded, original } = this.passage;
    return original.slice(folded.start(start), folded.end(end));
  }

  /** Words before an offset, nearest first, as far as no sign but a hyphen or an apostrophe parts them. */
  before(offset: number, langs: readonly Lang[]): Steps {
    return new Steps((last) =>
      last ? this.#stepBefore(last.start, langs) : (this.#partBefore(offset, langs) ?? this.#stepBefore(offset, langs)),
    );
  }

  /** Words after an offset, nearest first, with the signs between them. */
  after(offset: number, langs: readonly Lang[]): Steps {
    return new Steps((last) => this.#stepAfter(last ? last.end : offset, langs));
  }

  #partBefore(offset: number, langs: readonly Lang[]): Step | null {
    const part = this.passage.words.at(this.wordAt(offset));
    if (!part || part.start >= offset || this.#unspacedBefore(offset)) return null;
    return this.#compoundPart(part, offset, langs);
  }

  #stepBefore(at: number, langs: readonly Lang[]): Step | null {
    return this.#unspacedBefore(at) ? this.#letterBefore(at) : this.#wordBefore(at, langs);
  }

  /** In a script without spaces: what ends at an offset, or one letter. */
  #letterBefore(at: number): Step {
    let start = at - 1;
    const meanings: Meaning[] = [];
    for (const known of this.#ending(at, at)) {
      start = Math.min(start, known.start);
      meanings.push(known.meaning);
    }
    return { start, end: at, meanings, gap: '' };
  }

  #wordBefore(at: number, langs: readonly Lang[]): Step | null {
    const { text, words } = this.passage;
    const word = this.wordAt(at) - 1;
    if (word < 0) return null;
    const end = words.endOf(word);
    const isPlain = end === at || (at === end + 1 && text.charCodeAt(end) === 0x20);
    if (!isPlain && !this.#isPhrase(word, at)) return null;
    let start = words.startOf(word);
    const meanings = shortWord(end - start);
    for (const known of this.#ending(end, end + 1)) {
      if (isForeign(known, langs)) continue;
      start = Math.min(start, known.start);
      meanings.push(known.meaning);
    }
    for (let from = word; from >= Math.max(0, word - 3); from--) {
      if (this.placeFrom(from, langs) !== word) continue;
      meanings.push({ as: 'nation' });
      start = Math.min(start, words.startOf(from));
    }
    return { start, end, meanings, gap: text.slice(end, at) };
  }

  #stepAfter(at: number, langs: readonly Lang[]): Step | null {
    const { text, words } = this.passage;
    const word = this.wordAt(at);
    if (word >= words.length) return null;
    const begin = words.startOf(word);
    const start = Math.max(at, begin);
    const gap = text.slice(at, start);
    const inside = start > begin || scriptBy(LETTER_OF[text.charCodeAt(begin)] ?? 0) === 'unspaced';
    let end = inside ? start + 1 : words.endOf(word);
    const meanings: Meaning[] = inside ? [] : shortWord(end - start);
    end = this.#addStarting(start, end, meanings);
    if (at !== start) end = this.#addStarting(at, end, meanings);
    const place = inside ? -1 : this.placeFrom(word, langs);
    if (place >= 0) {
      meanings.push({ as: 'nation' });
      end = Math.max(end, words.endOf(place));
    }
    return { start, end, meanings, gap };
  }

  /** Adds what begins at an offset to meanings; gives where the longest ends, or `end` if that is farther. */
  #addStarting(offset: number, end: number, meanings: Meaning[]): number {
    const { titles, words } = this.passage;
    let last = end;
    for (let i = firstFrom(titles, offset); titles[i]?.start === offset; i++) last = added(titles[i], last, meanings);
    const word = this.wordAt(offset);
    if (words.startOf(word) > offset) return last;
    for (const one of this.knownIn(word, offset, offset)) if (one.start === offset) last = added(one, last, meanings);
    return last;
  }

  /** Whether a word stands in one phrase with what begins at an offset after it. */
  #isPhrase(word: number, offset: number): boolean {
    const { text, words } = this.passage;
    const previous = words.at(word);
    if (!previous) return false;
    return isPhraseGap(text.slice(previous.end, offset), previous.text, text.slice(offset, words.endOf(word + 1)));
  }

  /** Known phrases and titles that end at one of two offsets, of which the second is not before the first. */
  #ending(offset: number, second: number): Known[] {
    const { titles, words } = this.passage;
    const ending: Known[] = [];
    for (let i = firstFrom(titles, offset - this.#longestTitle); i < titles.length; i++) {
      const title = titles[i];
      if (!title || title.start >= second) break;
      if (title.end === offset || title.end === second) ending.push(title);
    }
    for (let word = this.wordAt(second - 1); word >= 0; word--) {
      const end = words.endOf(word);
      if (end <= offset - LONGEST_PHRASE) break;
      // nothing is known of most words, and few begin a phrase
      if (this.#known[word] !== NONE && (end >= offset || mayGoOn(this.passage, word)))
        for (const one of this.knownIn(word, offset - LONGEST_PHRASE, second))
          if (one.end === offset || one.end === second) ending.push(one);
    }
    return ending;
  }

  /** The first part of a compound whose last part begins at `offset`: "Marken" of "Markenbotschafter". */
  #compoundPart({ start, text }: Word, offset: number, langs: readonly Lang[]): Step {
    const meanings = this.#ending(offset, offset).map(({ meaning }) => meaning);
    if (SCRIPT_OF[alphabetOf(text.charCodeAt(0))] === 'attached') meanings.push({ as: 'small' });
    else if (isPlaceName(text.slice(0, offset - start), langs)) meanings.push({ as: 'nation' });
    return { start, end: offset, meanings, gap: '' };
  }

  /** Whether the character before an offset is of a script without spaces. */
  #unspacedBefore(offset: number): boolean {
    const code = this.passage.text.charCodeAt(offset - 1);
    return code > 0x3000 && SCRIPT_OF[alphabetOf(code)] === 'unspaced';
  }
}

/** Whether two words stand in one phrase by what is between them. */
function isPhraseGap(gap: string, previous: string, next: string): boolean {
  if ((GENDER.test(next) || GENDER.test(previous)) && /^(?:[/:*·._-]-?| ?\(|\) ?)$/.test(gap)) return true;
  return (previous.length <= 3 ? /^\.?['"]?[ \n-]*["“„«(]?$/ : /^['’]?[ -]*["“„«]?$/).test(gap);
}

/** "an Ambassador": "an" governs German titles only. Short prepositions are other words in other languages. */
function isForeign({ meaning, start, end }: Known, langs: readonly Lang[]): boolean {
  if (end - start > 3 || meaning.as !== 'before' || meaning.beside !== 'elsewhere') return false;
  return meaning.lang !== undefined && !langs.includes(meaning.lang);
}

/** Words of up to three letters are articles and prepositions in every language with spaces that we know. */
function shortWord(length: number): Meaning[] {
  return length <= 3 ? [{ as: 'small' }] : [];
}

/** Adds what something means; gives where it ends, or `last` if that is farther. */
function added(known: Known | undefined, last: number, meanings: Meaning[]): number {
  if (!known) return last;
  meanings.push(known.meaning);
  return Math.max(last, known.end);
}

/** The index of the first title that begins at an offset or after it. */
function firstFrom(titles: readonly Known[], offset: number): number {
  let low = 0;
  let high = titles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((titles[middle]?.start ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
