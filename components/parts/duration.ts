import type { Words } from '@/lib/words';

const counted = (words: Words, unit: 'year' | 'month', count: number) =>
  words(count === 1 ? `duration.${unit}` : `duration.${unit}s`, String(count));

/** A length of time in words: "12 years 3 months". @param months whole months, 0 or more */
export function duration(words: Words, months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return counted(words, 'month', rest);
  if (rest === 0) return counted(words, 'year', years);
  return `${counted(words, 'year', years)} ${counted(words, 'month', rest)}`;
}
