import type { Candidate } from './candidates.ts';
import { ENGLISH } from './places.ts';
import { alphabetOf, SCRIPT_OF } from './script.ts';
import type { Surroundings } from './surroundings.ts';

/** How long a quote may be, in characters: what a card shows in one line. */
const LONGEST_QUOTE = 60;
/** Between two words of one name. */
const IN_NAME = /^(?: ?['’&-] ?|\.? )$/;
const ABBREVIATED = /(?:^|[^\p{L}\p{N}])\p{L}{1,3}$/u;
const CAPITAL = /^["“„«]?\p{Lu}/u;
const WORDS_WITHOUT_CAPITALS = 3;

function isInName(text: string, from: number, to: number): boolean {
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return true;
  const between = text.slice(from, to);
  // "St. Kitts", "U.S. Embassy"; after any longer word a dot ends the sentence
  return IN_NAME.test(between) && (between !== '. ' || ABBREVIATED.test(text.slice(Math.max(0, from - 4), from)));
}

function isCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  // letters of ASCII, which most are
  if (code > 0x60 && code < 0x7b) return false;
  return (code > 0x40 && code < 0x5b) || CAPITAL.test(written);
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of the page that a cue stands for, as one reads them: the whole name around the cue ("Embassy of Norway, Nairobi"), cut where the name
 * ends, before another title, and at 60 characters.
 * @param from start of the cue in the folded passage
 * @param to its end
 * @param titles titles that the quote must not run into
 * @param left whether the name may begin before the cue ("Royal Norwegian Embassy")
 */
export function quoteOf(
  around: Surroundings,
  { start: from, end: to }: Part,
  titles: readonly Pick<Candidate, 'start' | 'end'>[],
  left: boolean,
): string {
  const free = ({ start, end }: Part) => !titles.some((title) => start < title.end && end > title.start);
  let start = from;
  let end = to;
  const { words, text } = around.passage;
  const fits = (one: number, two: number) => two - one <= LONGEST_QUOTE;
  const alphabet = alphabetOf(text.charCodeAt(from));
  if (SCRIPT_OF[alphabet] === 'unspaced') {
    const word = words.at(around.wordAt(from));
    const stop = Math.min(word?.end ?? to, ...titles.map((title) => (title.start >= to ? title.start : text.length)));
    return around.original(start, fits(start, stop) ? Math.max(to, stop) : to);
  }
  const cased = alphabet === 'latin' || alphabet === 'greek' || alphabet === 'cyrillic';
  let at = around.wordAt(Math.max(from, to - 1)) + 1;
  let waiting = 0;
  for (let taken = 0; words.at(at) !== undefined; at++) {
    const word = words.at(at);
    const before = words.at(at - 1);
    if (!word || !before || !isInName(text, before.end, word.start) || !free(word) || !fits(start, word.end)) break;
    const written = around.original(word.start, word.end);
    if (cased ? isCapital(written) : ++taken <= WORDS_WITHOUT_CAPITALS) {
      end = word.end;
      waiting = 0;
    } else if (!cased || word.text.length > 5 || ++waiting > 2) break;
  }
  end = withTown(around, end, start);
  for (let word = around.wordAt(from) - 1; left && cased && word >= 0; word--) {
    const previous = words.at(word);
    const next = words.at(word + 1);
    if (!previous || !next || !/^[ -]$/.test(text.slice(previous.end, next.start)) || !free(previous)) break;
    if (!isCapital(around.original(previous.start, previous.end)) || previous.text.length <= 3) break;
    if (!fits(previous.start, end)) break;
    start = previous.start;
  }
  return withLastDot(around, start, end);
}

/** "Embassy of Norway, Nairobi": a town after a comma, where the line or the entry ends after it. */
function withTown(around: Surroundings, end: number, start: number): number {
  const { text, words } = around.passage;
  if (!/^, \S/.test(text.slice(end))) return end;
  const last = around.placeFrom(around.wordAt(end + 1), ENGLISH);
  const town = words.at(last);
  if (!town || town.end - start > LONGEST_QUOTE) return end;
  return /^\s*(?:$|[;|·•\n(–—]|\.(?:\s|$))/.test(text.slice(town.end)) ? town.end : end;
}

/** Abbreviations keep their last dot ("U.S.", "a.i."), which ends a word for the reader of words. */
export function withLastDot(around: Surroundings, start: number, end: number): string {
  return around.original(start, endWithDot(around, start, end));
}

export function endWithDot(around: Surroundings, start: number, end: number): number {
  const { text } = around.passage;
  return text.charAt(end) === '.' && /(?:^|[^\p{L}])\p{L}\. ?\p{L}$/u.test(text.slice(start, end)) ? end + 1 : end;
}
