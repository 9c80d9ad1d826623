import type { Script } from './pattern.ts';
import { folded, type Word } from './words.ts';

/**
 * So many letters of the words a form can begin with are looked up before the form is tried. A word shorter than that ends in a space, so that
 * "un" is not looked for in "union". Where words are not parted, any two letters can be the beginning.
 */
const LETTERS: Readonly<Record<Script, number>> = { spaced: 4, arabic: 2, hebrew: 2, unspaced: 2 };

/** Stands behind a beginning that cannot go on: after it comes anything. */
const END = '\0';
const isEnded = (beginning: string) => beginning.endsWith(END);

const keyed = (text: string) => folded(text).replace(/[0-9]/g, '#');

/** Letters and the space behind them, without a last letter that `?` makes optional. */
const PLAIN = /(?:[^()[\]{}…*#.?\\| ](?!\?))+(?: (?!\)\*))?/y;

/** Reads the beginnings of one form, only as far as it must. */
class BeginningReader {
  private at = 0;
  private readonly form: string;
  private readonly letters: number;

  constructor(form: string, letters: number) {
    this.form = form;
    this.letters = letters;
  }

  /** The beginnings of the alternatives up to a closing bracket or the end. */
  read(): string[] {
    const all: string[] = [];
    let now = [''];
    while (this.at < this.form.length && this.form[this.at] !== ')') {
      if (this.form[this.at] === '|') {
        this.at++;
        all.push(...now);
        now = [''];
      } else if (now.every(isEnded)) this.skip();
      else now = this.joined(now, this.part());
    }
    return [...all, ...now];
  }

  /** Goes on to the next alternative, or to where these end. */
  private skip(): void {
    for (let depth = 0; this.at < this.form.length; this.at++) {
      const sign = this.form[this.at];
      if (depth === 0 && (sign === ')' || sign === '|')) return;
      if (sign === '(') depth++;
      else if (sign === ')') depth--;
    }
  }

  private joined(before: readonly string[], next: readonly string[]): string[] {
    return before.flatMap((first) => {
      if (isEnded(first)) return [first];
      return next.map((more) => {
        const whole = first + more;
        if (isEnded(more) && whole.length <= this.letters) return whole;
        return whole.length >= this.letters || more.endsWith(' ') ? whole.slice(0, this.letters) + END : whole;
      });
    });
  }

  /** Some letters, a sign, or a bracket with the sign of repetition behind it. */
  private part(): readonly string[] {
    PLAIN.lastIndex = this.at;
    const plain = PLAIN.exec(this.form)?.[0];
    if (plain !== undefined) {
      this.at += plain.length;
      return [keyed(plain.length > 2 * this.letters ? plain.slice(0, 2 * this.letters) : plain)];
    }
    const sign = this.form[this.at] ?? '';
    this.at++;
    switch (sign) {
      case '(':
        return this.bracket();
      case '…':
        // Words at the front of a form need not be there.
        return this.at === 1 ? [''] : [END];
      case '[':
        this.at = this.form.indexOf(']', this.at) + 1;
        return [END];
      case '*':
      case '.':
      case '{':
        return [END];
      case '#':
        return [`#${END}`];
      case '\\':
        return [this.form[this.at++] ?? ''];
      default:
        return this.repeated([keyed(sign)]);
    }
  }

  private bracket(): readonly string[] {
    const looksAround = this.form[this.at] === '?';
    if (looksAround) this.at += 2;
    const inside = this.read();
    this.at++;
    return looksAround ? [''] : this.repeated(inside);
  }

  /** What `?` follows, and a bracket that is repeated, may be left out. */
  private repeated(of: readonly string[]): readonly string[] {
    const optional = this.form[this.at] === '?' || this.form.startsWith(' )*', this.at - 2);
    if (!optional) return of;
    this.at++;
    return [...of, ''];
  }
}

/** Letters in their folded form, with which most forms begin. */
const FOLDED = /^[a-z]{4}(?!\?)/;

/** The beginnings of a form; an empty one among them means that it can begin with anything. */
export function beginningsOf(form: string, script: Script): string[] {
  const most = LETTERS[script];
  if (script === 'spaced' && FOLDED.test(form)) return [form.slice(0, most)];
  return new BeginningReader(form, most).read().map((beginning) => {
    const text = isEnded(beginning) ? beginning.slice(0, -1) : beginning;
    if (script !== 'spaced') return text.trimEnd();
    const isWord = !isEnded(beginning) && text !== '' && !text.endsWith(' ');
    return isWord ? `${text} ` : text;
  });
}

/** The beginnings that the words of a passage have, and the empty one. */
export function beginningsIn(words: readonly Word[], script: Script): Set<string> {
  const most = LETTERS[script];
  const found = new Set(['']);
  for (const { text } of words) {
    const word = text.replace(/[0-9]/g, '#');
    if (script === 'spaced') for (let to = 1; to <= most; to++) found.add(`${word} `.slice(0, to));
    else {
      for (let at = 0; at < word.length; at++) {
        for (let to = 1; to <= most; to++) found.add(word.slice(at, at + to));
      }
    }
  }
  return found;
}
