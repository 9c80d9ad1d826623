const YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)/;

/** Whether a whole line is a period or a date, nothing else. */
export function looksLikeDates(line: string): boolean {
  if (line.length > 90 || !YEAR.test(line)) return false;
  const words = line
    .replace(/[\d\p{P}\p{S}]/gu, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  return words.length <= 9 && words.every((word) => word.length <= 12);
}
