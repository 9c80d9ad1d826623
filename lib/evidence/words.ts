/** A word of a sentence, folded, with its place in the text. */
export interface Word {
  readonly text: string;
  /** UTF-16 offsets in the text given. */
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a capital, as names do in alphabets that have them. */
  readonly capital: boolean;
}

/** Letters that Unicode does not decompose, and Arabic letters written in several ways. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
};

/** Accents of Latin, Greek and Cyrillic, the points of Hebrew and Arabic, and characters that show nothing. Vowels of Devanagari stay. */
const UNSEEN = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0640\u0670\u093c]|\p{Cf}/gu;
const WORD_SIGN = /[\p{L}\p{N}\p{M}\p{Cf}%@+]/u;
const CURRENCY = /\p{Sc}/u;

const ASCII = /^[ -~]*$/;

const folds = new Map<string, string>();

/** A character without case and accents; empty for one that shows nothing. */
function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  let folded = '';
  for (const part of character.normalize('NFKC').toLowerCase().normalize('NFD').replace(UNSEEN, '').normalize('NFC')) {
    folded += SPELLINGS[part] ?? part;
  }
  folds.set(character, folded);
  return folded;
}

type Part = 'letter' | 'currency' | 'gap';

const parts = new Map<string, Part>();

/** What a character is for parting words; asked for every character of a page, so each is looked at once. */
function partOf(character: string): Part {
  const known = parts.get(character);
  if (known !== undefined) return known;
  const part = WORD_SIGN.test(character) ? 'letter' : CURRENCY.test(character) ? 'currency' : 'gap';
  parts.set(character, part);
  return part;
}

/** A text without case and accents, signs kept; cues and texts are compared in this form. */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  let out = '';
  for (const character of text) out += foldCharacter(character);
  return out;
}

const isDigit = (sign: string | undefined) => sign !== undefined && sign >= '0' && sign <= '9';

/**
 * The words of a text, in order. Hyphens and apostrophes part words, so that "cross-cultural" and "l’équipe" are two; "2.4" is one, and a
 * currency sign is a word of its own.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let word = '';
  let start = 0;
  let capital = false;
  const close = (end: number) => {
    if (word !== '') words.push({ text: word, start, end, capital });
    word = '';
  };
  for (let at = 0; at < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const next = at + character.length;
    const inNumber = (character === '.' || character === ',') && isDigit(text[at - 1]) && isDigit(text[next]);
    const part = inNumber ? 'letter' : partOf(character);
    if (part === 'gap') close(at);
    else if (part === 'currency') {
      close(at);
      words.push({ text: character, start: at, end: next, capital: false });
    } else {
      if (word === '') {
        start = at;
        capital = character !== character.toLowerCase();
      }
      word += inNumber ? character : foldCharacter(character);
    }
    at = next;
  }
  close(text.length);
  return words;
}
