import type { Passage } from '../prose/passages.ts';
import { ALPHABETS, type Alphabet } from './cues/index.ts';
import { type Candidates, type Finding, speaksIn } from './matcher.ts';
import { languagesIn } from './names.ts';
import type { Word } from './words.ts';

/** How well a native speaker speaks. */
const NATIVE =
  / (?:native|mother tongue|first language|maternelle|langue natale|muttersprach|erstsprache|nativ[oa]|materna|madrelingua|lingua madre|moedertaal|modersmal|morsmal|aidinkiel|ojczyst|ana ?dil|bahasa ibu|penutur asli|родн(?:ои|ая|ые) |рідн(?:а|ою|і) |носител|носіи|μητρικ)|母语|母語|母国語|ネイティブ|모국어|원어민|שפת אם|मातृभाषा|اللغة الام/;

/** Languages of the other side, heard through somebody else. */
const THROUGH_OTHERS =
  /(?:through|via|with an?) interpret|par l intermediaire d[e ]+interpret|(?:uber|mit) dolmetscher|(?:a traves de|mediante|con) interpret|(?:tramite|attraverso|con) (?:gli )?interpreti|via tolk|genom tolk|gjennom tolk|przez tlumacz|через (?:переводчик|перекладач)|通过(?:翻译|口译)|通訳を(?:介|通)|통역을 (?:통|거)/;

/** The languages that a passage says its subject speaks, and where. */
export interface Spoken {
  readonly finding: Finding;
  /** ISO 639 codes. */
  readonly codes: readonly string[];
  /** Whether one of them is the native one. */
  readonly hasNative: boolean;
}

/**
 * What a passage says of the languages its subject speaks: a word of speaking beside languages of people that are not those that a site offers.
 * @param words the words of the passage, as written
 * @param text the same words as the matcher reads them
 */
export function spokenIn(
  words: readonly Word[],
  text: string,
  alphabet: Alphabet,
  candidates: Candidates,
): Spoken | null {
  const finding = speaksIn(text, candidates);
  if (finding === null || THROUGH_OTHERS.test(text)) return null;
  const { codes, isSwitch } = languagesIn(words, alphabet, ALPHABETS[alphabet].languages);
  return isSwitch || codes.length === 0 ? null : { finding, codes, hasNative: NATIVE.test(text) };
}

/** Everybody has a native language; a diplomat works in more. */
const ENOUGH = 2;
/** Lines of one list of languages stand so near each other (characters); farther ones are not quoted together. */
const LONGEST_LIST = 200;

/** The languages that the passages of a text say are spoken, one after another: a list often has each on a line of its own. */
export class SpokenLanguages {
  private readonly codes = new Set<string>();
  private hasNative = false;
  private first: Passage | null = null;

  /**
   * Notes what a passage says.
   * @returns where it is shown that enough languages are spoken besides the native one, if that is named; `null` while it is not
   */
  add({ codes, hasNative }: Spoken, passage: Passage): Passage | null {
    if (isEnough(new Set(codes), hasNative)) return passage;
    for (const code of codes) this.codes.add(code);
    this.hasNative ||= hasNative;
    this.first ??= passage;
    if (!isEnough(this.codes, this.hasNative)) return null;
    const start = Math.min(this.first.start, passage.start);
    return passage.end - start <= LONGEST_LIST ? { start, end: passage.end } : passage;
  }
}

const isEnough = (codes: ReadonlySet<string>, hasNative: boolean) => codes.size - (hasNative ? 1 : 0) >= ENOUGH;

const LONGEST_LINE = 60;
/** A line with nothing but a name, and perhaps its variant in brackets: "Chinese (Simplified)". */
const NAME = /^[\p{L}\p{M}]+(?: ?[(（].*)?$/u;

/**
 * Three short lines of which the first is one word: in a list of languages the name and the level stand on lines of their own, as on LinkedIn.
 * @returns the lines from the one at the index, as one passage; `null` where they are no such lines
 */
export function listAt(text: string, lines: readonly Passage[], index: number): Passage | null {
  const three = lines.slice(index, index + 3);
  const [first, second] = three;
  const last = three.at(-1);
  if (!first || !second || !last || !NAME.test(text.slice(first.start, first.end).trim())) return null;
  return three.every(({ start, end }) => end - start <= LONGEST_LINE) ? { start: first.start, end: last.end } : null;
}
