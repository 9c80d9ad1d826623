import { type Folded, Trace } from './trace.ts';

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
/** What is not folded by making it lower-case alone. */
const MIXED = /[^!-_a-~ \n]|[ \n][ \n]/;
/** Letters written with following marks that make one unit: Hangul in parts, kana with a sound mark. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|[\u3040-\u30ff][\u3099\u309a]/y;

/** The quote inside a Hebrew abbreviation (או"ם, the UN) is left out: abbreviations are compared as one word. */
function quoteFolded(before: number, next: number): string {
  return before >= 0x5d0 && before <= 0x5ea && next >= 0x5d0 && next <= 0x5ea ? '' : '"';
}

const folds = new Map<string, string>();
/** By UTF-16 unit: what it is folded to when that is one unit, else 0: not asked for yet, or not one unit. */
const singles = new Uint16Array(0x1_0000);
for (let code = 0; code < 0x80; code++)
  singles[code] =
    code === 10 ? 10 : code <= 32 ? 32 : code === 0x60 ? 0x27 : code > 0x40 && code < 0x5b ? code + 32 : code;

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
  if (unit.length === 1 && out.length === 1) singles[unit.charCodeAt(0)] = out.charCodeAt(0);
  return out;
}

/** The unit at an offset: most often one letter. */
function unitAt(text: string, at: number): string {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code >= 0x1100 && code < 0x3100 && (next === 0x3099 || next === 0x309a || (next >= 0x1160 && next < 0x1200))) {
    CLUSTER.lastIndex = at;
    return CLUSTER.exec(text)?.[0] ?? text.charAt(at);
  }
  return code >= 0xd800 && code < 0xdc00 && at + 1 < text.length ? text.slice(at, at + 2) : text.charAt(at);
}

const isSpace = (code: number) => code === 0x20 || code === 0x0a;

/** Units that are made a string at once, as the arguments of one call. */
const CHUNK = 4096;

/** Units as they are folded; kept, so that not every fold makes an array of its own grow. */
const scratch: number[] = [];
const MOST_KEPT = 65_536;

function textOf(units: number[], count: number): string {
  let text = '';
  for (let from = 0; from < count; from += CHUNK)
    text += String.fromCharCode.apply(null, units.slice(from, Math.min(count, from + CHUNK)));
  if (units.length > MOST_KEPT) units.length = 0;
  return text;
}

const same = (index: number) => index;

/** A text of which nothing is folded but the case. */
export const asItIs = (text: string): Folded => ({ text, start: same, end: same });

/** Other alphabets, marks, halves of pairs and white space that may become less: these are folded unit by unit. */
const STRANGE = /[\u0300-\u1fff\u3000-\uffff]|\s\s/;
const ACCENTED = /[^!-_a-~ \n]/g;
const NO_BREAK_SPACE = '\u00a0';

/** Folds Latin text, in which few letters need more than lower case; `null` where white space may become less. */
function foldLatin(text: string): Folded | null {
  if (STRANGE.test(text)) return null;
  let isLess = false;
  let shift = 0;
  let trace: Trace | null = null;
  const plain = text.replace(ACCENTED, (unit, at: number) => {
    const single = singles[unit.charCodeAt(0)] ?? 0;
    const folded = single === 0 ? foldUnit(unit) : String.fromCharCode(single);
    const { length } = folded;
    if (length === 0 || ((folded === ' ' || folded === '\n') && unit !== NO_BREAK_SPACE)) isLess = true;
    if (length !== 1) {
      trace ??= new Trace();
      trace.add(at + shift, at + shift + length, at, at + 1);
      shift += length - 1;
    }
    return folded;
  });
  if (isLess) return null;
  const folded = plain.toLowerCase();
  return (trace as Trace | null)?.folded(folded, text.length) ?? asItIs(folded);
}

/**
 * Folds a text: lower case, no accents, straight apostrophes, one space for any run of white space (line ends are kept as `\n`), no soft
 * hyphens, zero-width or direction characters.
 * @param text a window of the page's text; time and memory are linear in its length
 */
export function fold(text: string): Folded {
  if (!MIXED.test(text)) return asItIs(text.toLowerCase());
  const latin = foldLatin(text);
  if (latin) return latin;
  const { length } = text;
  const units = scratch;
  let count = 0;
  let last = 0;
  let trace: Trace | null = null;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    const single = singles[code] ?? 0;
    if (single !== 0 && code !== 0x22 && (code < 0x1100 || code >= 0x3100 || unitAt(text, at).length === 1)) {
      if (isSpace(single) && isSpace(last)) {
        trace ??= new Trace();
        trace.add(count, count, at, at + 1);
      } else {
        units[count++] = single;
        last = single;
      }
      at++;
      continue;
    }
    const unit = unitAt(text, at);
    const folded = unit === '"' ? quoteFolded(last, text.charCodeAt(at + 1)) : foldUnit(unit);
    const next = at + unit.length;
    const isRepeated = (folded === ' ' || folded === '\n') && isSpace(last);
    const kept = isRepeated ? 0 : folded.length;
    if (kept !== 1 || unit.length !== 1) {
      trace ??= new Trace();
      trace.add(count, count + kept, at, next);
    }
    for (let i = 0; i < kept; i++) {
      last = folded.charCodeAt(i);
      units[count++] = last;
    }
    at = next;
  }
  const out = textOf(units, count);
  return trace?.folded(out, length) ?? asItIs(out);
}
