/** Where month names are taken from, most likely first; Arabic has three sets of them, and German, English and Portuguese variants. */
const LOCALES =
  'en en-GB de fr es it pt nl ru uk pl tr sv da nb fi el he id hi ar-EG ar-LB ar-MA ar-DZ de-AT pt-PT'.split(' ');
const STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long', year: 'numeric' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];
const SHORTEST = 3;
const SHORTEST_STEM = 5;
const LONGEST_ENDING = 3;
/** What joins a month to the word before it in Hebrew: in, from, to. */
const HEBREW_PREFIX = /^[במל]/;

const known = new Map<string, number>();
let languagesRead = 0;

/** Accents, and the points and vowels of Hebrew and Arabic; the vowels of Devanagari are letters, and stay: जून and जन are two months. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u093c]/gu;

/** The letters of a word as the table keeps them: lower case, without accents, dots and spaces. */
function lettersOf(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[^\p{L}\p{M}\p{Nd}]/gu, '');
}

/** Adds the month names of the next language; earlier languages keep a name that two share. */
function readNextLanguage(): boolean {
  const locale = LOCALES[languagesRead++];
  if (locale === undefined) return false;
  for (const style of STYLES) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      const part = format.formatToParts(Date.UTC(2021, month, 1)).find(({ type }) => type === 'month');
      const name = lettersOf(part?.value ?? '');
      for (let length = name.length; length >= Math.min(SHORTEST, name.length) && length > 0; length--) {
        const start = name.slice(0, length);
        if (!known.has(start)) known.set(start, month);
      }
    }
  }
  return true;
}

function looked(letters: string): number | undefined {
  for (let length = letters.length; length >= letters.length - LONGEST_ENDING; length--) {
    if (length < letters.length && length < SHORTEST_STEM) break;
    const month = known.get(letters.slice(0, length));
    if (month !== undefined) return month;
  }
  return undefined;
}

/**
 * The month that a word names in one of 23 languages, whole, shortened or inflected ("sept.", "wrześniu", "בינואר").
 * Names come from `Intl`, language by language, and only until the word is found.
 * @returns 0 for January to 11, or `undefined`
 */
export function monthNamed(word: string): number | undefined {
  const letters = lettersOf(word);
  if (letters.length < 2) return undefined;
  const bare = HEBREW_PREFIX.test(letters) ? letters.replace(HEBREW_PREFIX, '') : letters;
  let month = looked(letters) ?? looked(bare);
  while (month === undefined && readNextLanguage()) month = looked(letters) ?? looked(bare);
  return month;
}
