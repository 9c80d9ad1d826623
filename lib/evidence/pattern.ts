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

/** The forms of a list, parted at the `|` that stand outside brackets. */
export function formsOf(forms: Forms): string[] {
  const parted: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < forms.length; at++) {
    const sign = forms[at];
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      parted.push(forms.slice(from, at));
      from = at + 1;
    }
  }
  parted.push(forms.slice(from));
  return parted;
}

/** One form as the source of an expression over folded words that are parted by single spaces. */
function sourceOf(form: string, script: Script): string {
  const plain = form
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

/** The expression for one form; see `Forms` for the notation. */
export function patternOf(form: string, script: Script): RegExp {
  return new RegExp(`${PREFIXES[script]}(?:${sourceOf(form, script)})${script === 'unspaced' ? '' : '(?= )'}`, 'g');
}
