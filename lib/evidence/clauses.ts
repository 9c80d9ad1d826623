import type { Alphabet } from './cues/index.ts';
import type { Finding } from './matcher.ts';
import type { Reading } from './reading.ts';

/** What stands before a clause: a sign that ends a statement, a conjunction, or a comma, after which a list may go on. */
type Border = 'sign' | 'word' | 'comma';

/** Words between two borders, with their place in the text of a reading. */
export interface Clause extends Finding {
  readonly border: Border;
  /** Whether it is one more item of the list before it, which what governs that list governs too. */
  readonly isItem: boolean;
}

const SIGN = /[;:.!?·•|–—()[\]{}/\n；：。！？；（）।؛]| -|- /;
const COMMA = /[,،、]/;
/** In Chinese the wide comma parts statements and another sign the items of a list. */
const WIDE_COMMA = /[，]/;

const JOINS =
  /^(?:and|or|nor|et|ou|ni|und|oder|y|e|o|i|en|of|og|och|eller|ja|tai|lub|ani|ve|veya|dan|atau|και|η|и|или|та|і|або|או|أو|और|या|또는|및|和|或|および|または)$/;
const LONGEST_ITEM = 2;
/** Items of Chinese and Japanese have no spaces to count; one that ends in hiragana is a verb, and a clause. */
const UNSPACED_ITEM = /^[^ ]{1,8}(?<![ぁ-ん])$/;

/** Short things, each by itself or joined: "German", "German or modern Greek". */
function isItem(words: readonly string[], alphabet: Alphabet): boolean {
  if (alphabet === 'han') return words.length === 1 && UNSPACED_ITEM.test(words[0] ?? '');
  let length = 0;
  for (const word of words) {
    length = JOINS.test(word) ? 0 : length + 1;
    if (length > LONGEST_ITEM) return false;
  }
  return true;
}

/**
 * The clauses of a passage, in order.
 * @param passage the text that the words of the reading were taken from
 * @param breaks the conjunctions found in the reading; each ends its clause
 */
export function clausesOf(
  passage: string,
  { words, at, text }: Reading,
  breaks: readonly Finding[],
  alphabet: Alphabet,
): Clause[] {
  const borders = new Map<number, Border>([[0, 'sign']]);
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before === undefined) continue;
    const gap = passage.slice(before.end, word.start);
    const wide = alphabet === 'han' ? 'sign' : 'comma';
    const border = SIGN.test(gap) ? 'sign' : WIDE_COMMA.test(gap) ? wide : COMMA.test(gap) ? 'comma' : null;
    if (border !== null) borders.set((at[index] ?? 1) - 1, border);
  }
  for (const { end } of breaks) if (!borders.has(end)) borders.set(end, 'word');
  const starts = [...borders].sort(([one], [other]) => one - other);
  return starts.map(([start, border], index) => {
    const end = starts[index + 1]?.[0] ?? text.length;
    const own = text.slice(start, end).trim().split(' ');
    return { start, end, border, isItem: border === 'comma' && isItem(own, alphabet) };
  });
}
