/**
 * Text with its accents, case and invisible characters taken away, and the way back to the text as written. Titles, cues and places
 * are compared in this form only, so that "CHARGE D’AFFAIRES", "chargé d'affaires" and its decomposed spelling are one title.
 */
export interface Folded {
  readonly text: string;
  /** Where the folded unit at `index` begins in the original; identity when the text needed no folding. */
  start(index: number): number;
  /** Where the folded unit before `index` ends in the original. */
  end(index: number): number;
}

/** Letters that Unicode does not decompose, and marks written in several ways. Typography first, then letters. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u05f3': "'",
  '\u05f4': '',
  '\u2010': '-',
  '\u2011': '-',
  '\u05be': '-',
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
  ٱ: 'ا',
  ى: 'ي',
};

/** Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic, the Devanagari nukta, tatweel, and characters that show nothing. */
const INVISIBLE =
  /\p{Cf}|[\u0300-\u036f]|[\u0591-\u05bd]|[\u05bf-\u05c7]|[\u064b-\u065f]|[\u0640\u0670]|[\u093c]|[\u034f]|[\ufe00-\ufe0f]/gu;
const PLAIN = /^(?:[!-_a-~]| (?! ))*$/;
/** Letters written with following marks that make one unit: Hangul in parts, kana with a sound mark. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[\u3040-\u30ff][\u3099\u309a]/y;

/** The quote inside a Hebrew abbreviation (או"ם, the UN): abbreviations are compared as one word. */
function isGershayim(before: string, next: number): boolean {
  return before >= '\u05d0' && before <= '\u05ea' && next >= 0x5d0 && next <= 0x5ea;
}

const folds = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = folds.get(unit);
  if (known !== undefined) return known;
  let out = '';
  for (const part of unit.normalize('NFKC').toLowerCase()) {
    const spelt = SPELLINGS[part];
    if (spelt !== undefined) out += spelt;
    else if (/\s/.test(part)) out += ' ';
    else
      for (const base of part.normalize('NFD').replace(INVISIBLE, '').normalize('NFC')) out += SPELLINGS[base] ?? base;
  }
  folds.set(unit, out);
  return out;
}

/**
 * Folds a text: lower case, no accents, straight apostrophes, one space for any run of white space (line ends are kept as `\n`), no soft
 * hyphens, zero-width or direction characters.
 * @param text a window of the page's text; time and memory are linear in its length
 */
export function fold(text: string): Folded {
  if (PLAIN.test(text)) {
    return { text: text.toLowerCase(), start: (index) => index, end: (index) => index };
  }
  let out = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    let unit = text.charAt(at);
    let folded: string;
    if (code < 0x80) {
      if (code === 0x22 && isGershayim(last, text.charCodeAt(at + 1))) folded = '';
      else folded = code === 10 ? '\n' : code <= 32 ? ' ' : code === 0x60 ? "'" : unit.toLowerCase();
    } else {
      if (code >= 0x1100 && code < 0x3100) {
        CLUSTER.lastIndex = at;
        unit = CLUSTER.exec(text)?.[0] ?? unit;
      } else if (code >= 0xd800 && code < 0xdc00 && at + 1 < text.length) {
        unit = text.slice(at, at + 2);
      }
      folded = foldUnit(unit);
    }
    const next = at + unit.length;
    if (!((folded === ' ' || folded === '\n') && (last === ' ' || last === '\n'))) {
      for (let i = 0; i < folded.length; i++) {
        starts.push(at);
        ends.push(next);
      }
      out += folded;
      if (folded !== '') last = folded.charAt(folded.length - 1);
    }
    at = next;
  }
  return {
    text: out,
    start: (index) => starts[index] ?? text.length,
    end: (index) => ends[index - 1] ?? 0,
  };
}
