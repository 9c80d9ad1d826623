import { ALPHABETS, type Alphabet } from './cues/index.ts';
import { type Candidates, type Finding, speaksIn } from './matcher.ts';
import { languagesIn } from './names.ts';
import type { Passage } from './sentences.ts';
import type { Word } from './words.ts';

/** How well a native speaker speaks. Everybody has one such language, so that it shows nothing alone. */
const NATIVE =
  /native|mother tongue|maternelle|muttersprach|nativ[oa]|materna|madrelingua|moedertaal|modersmal|morsmal|aidinkiel|ojczyst|ana dil|родн|рідн|μητρικ|母语|母語|ネイティブ|모국어|원어민|שפת אם|मातृभाषा|اللغه الام/;

/** Languages of the other side, heard through somebody else. */
const THROUGH_OTHERS =
  /(?:through|via|with an?) interpret|par l intermediaire d[e ]+interpret|(?:uber|mit) dolmetscher|(?:a traves de|mediante|con) interpret|(?:tramite|attraverso|con) (?:gli )?interpreti|via tolk|genom tolk|gjennom tolk|przez tlumacz|через (?:переводчик|перекладач)|通过(?:翻译|口译)|通訳を(?:介|通)|통역을 (?:통|거)/;

/**
 * Where a passage shows that its subject speaks languages: a word of speaking beside languages of people, more than the native one and not those
 * that a site offers.
 * @param words the words of the passage, as written
 * @param text the same words as the matcher reads them
 */
export function spokenIn(
  words: readonly Word[],
  text: string,
  alphabet: Alphabet,
  candidates: Candidates,
): Finding | null {
  const speaks = speaksIn(text, candidates);
  if (speaks === null || THROUGH_OTHERS.test(text)) return null;
  const { count, isSwitch } = languagesIn(words, alphabet, ALPHABETS[alphabet].languages);
  return isSwitch || count === 0 || (count === 1 && NATIVE.test(text)) ? null : speaks;
}

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
