import { claimIn } from '@/lib/career/claim';
import * as cues from '@/lib/career/claim-cues';
import { wordsOf } from '@/lib/career/named-subject';
import { isHeldTitle } from '@/lib/career/naming';
import { isOfAnother } from '@/lib/career/others';
import type { Month } from '@/lib/career/position';
import { sentencesOf } from '@/lib/career/sentences';
import * as whose from './whose-words';

/** Whether years in a text under a heading are those of the person whom the heading names. */

const PERSON = new RegExp(whose.PERSON, 'u');
const GROUP = new RegExp(whose.GROUP, 'u');
const OTHER_NOUN = new RegExp(whose.OTHER_NOUN, 'u');
const ASKED = new RegExp(whose.ASKED, 'u');
const DIPLOMAT = new RegExp(`${cues.DIPLOMAT}|foreign service|外交官|외교관|राजनयिक`, 'u');
const CLAUSE = /[,;:–—()،、，]/u;
const LONGEST_HEAD = 60;
/** "Carlos Vega", "The late Jane Doe": a name at the head of a sentence. */
const NAME_FIRST = /^(?:The |Late |late )*(\p{Lu}\p{Ll}+\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll}+)/u;

/** A sentence that asks for years, or tells a group's. */
export function isAskedOrOfGroup(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  return ASKED.test(lower) || GROUP.test(lower);
}

/** Whether a sentence has one person as its subject by a pronoun. */
export const isOnPerson = (sentence: string): boolean => PERSON.test(sentence.toLowerCase());

/** @param isTold whether the text names the person of the heading: then another name is somebody else's */
function isOwn(sentence: string, heading: string, isTold: boolean): boolean {
  const lower = sentence.toLowerCase();
  if (isAskedOrOfGroup(sentence) || isOfAnother(sentence, heading)) return false;
  const isNamed = (words: string) => names(heading, words);
  const isOfOther = (words: string) =>
    OTHER_NOUN.test(words.toLowerCase()) || (isTold && NAME_FIRST.test(words.trim()));
  const head = (sentence.split(CLAUSE)[0] ?? '').slice(0, LONGEST_HEAD);
  if (isNamed(head)) return true;
  if (DIPLOMAT.test(head.toLowerCase()) || isHeldTitle(head)) return true;
  if (isOfOther(sentence)) return PERSON.test(firstWord(lower));
  const clauses = sentence.split(CLAUSE).slice(1);
  return PERSON.test(lower) || clauses.some(isNamed) || !clauses.some(isOfOther);
}

/** Whether words hold a part of the name in a heading. */
function names(heading: string, words: string): boolean {
  const named = wordsOf(heading);
  return wordsOf(words).some((word) => named.includes(word));
}

/** "The" and "he" both begin a sentence; only the first word tells whether a pronoun is its subject. */
const firstWord = (lower: string) => /^[^\p{L}]*([\p{L}\p{M}’']+)/u.exec(lower)?.[1] ?? '';

/**
 * A text without the sentences that state the years of somebody else than the one whom its heading names.
 * @param today the current month
 */
export function ownWords(heading: string, text: string, today: Month): string {
  const sentences = sentencesOf(text).map((sentence) => sentence.text);
  const isTold = sentences.some((sentence) => sentence.trim() !== heading.trim() && names(heading, sentence));
  return sentences
    .filter((sentence) => claimIn(sentence, today) === null || isOwn(sentence, heading, isTold))
    .join('\n');
}
