import type { Forms } from './cues/cue.ts';
import { folded } from './words.ts';

/**
 * How a script parts words: `spaced`, `attached` with articles and prepositions joined to the front (Arabic, Hebrew), or `unspaced`
 * (Han, kana, and Hangul with its joined particles).
 */
export type Script = 'spaced' | 'arabic' | 'hebrew' | 'unspaced';

const ANY_WORDS = '(?: [^ ]+)';
const PREFIXES: Readonly<Record<Script, string>> = {
  spaced: ' ',
  arabic: ' [وفبلك]{0,2}(?:ال|ل)?',
  hebrew: ' [והבלכמש]{0,3}',
  unspaced: '',
};

/** One list of forms as the source of an expression over folded words that are parted by single spaces. */
function sourceOf(forms: Forms, script: Script): string {
  const plain = forms
    .split('…')
    .map(folded)
    .join('…')
    .replace(/\(…\)\? \??/g, '… ')
    .replace(/ \)\*/g, ' ){0,4}')
    .replace(/#/g, '[0-9][0-9.,]*')
    .replace(/(?<!\])\*/g, '[^ ]*')
    .replace(/ *(…+)( *)/g, (found: string, gap: string, space: string, at: number, whole: string) => {
      const most = 3 * gap.length;
      if (at === 0 || /[(|]/.test(whole.charAt(at - 1))) return `(?:[^ ]+ ){0,${most}}`;
      const last = space === '' && /^(?:\)|\||$)/.test(whole.slice(at + found.length));
      return `${ANY_WORDS}{0,${most}}${last ? '' : ' '}`;
    });
  return script === 'unspaced' ? plain.replace(/(?<!\^) (?![^[]*\])/g, ' ?') : plain;
}

/**
 * Builds the expression for lists of forms; see `Forms` for their notation.
 * @returns `null` where there is nothing to look for
 */
export function patternOf(lists: readonly (Forms | undefined)[], script: Script): RegExp | null {
  const sources = lists.flatMap((forms) => (forms ? [sourceOf(forms, script)] : []));
  if (sources.length === 0) return null;
  return new RegExp(`${PREFIXES[script]}(?:${sources.join('|')})${script === 'unspaced' ? '' : '(?= )'}`, 'g');
}
