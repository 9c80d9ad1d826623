const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  '’': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
};

/**
 * A text in the one spelling in which employers and cues are compared: lower case, without accents, Turkish ı as i, ß as ss,
 * Arabic without vowel signs and hamza seats. Its length may differ from the text's.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0640]/gu, '')
    .normalize('NFC')
    .replace(/[ıłøß’ʼ‐‑]/gu, (letter) => PLAIN[letter] ?? letter);
}
