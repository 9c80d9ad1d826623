import { LEVEL_YEARS, type LevelFinding } from '@/lib/career/level';
import type { Service } from '@/lib/career/position';
import type { Words } from '@/lib/words';
import { duration } from '../parts/duration';

/** What would change the level, one sentence each; the next threshold first. */
export function outlook(level: LevelFinding, service: Service, words: Words): readonly string[] {
  const undated = service.positions.filter(
    ({ reason }) => reason === 'no-dates' || reason === 'unreadable-dates',
  ).length;
  const sentences: string[] = [];
  if (level.months !== null && level.basis !== 'requirement') {
    const next = (['junior', 'mid', 'senior'] as const).find((name) => LEVEL_YEARS[name] * 12 > (level.months ?? 0));
    if (next !== undefined) {
      const missing = LEVEL_YEARS[next] * 12 - level.months;
      sentences.push(words('outlook.next', words(`level.${next}`), duration(words, missing)));
    }
  }
  if (level.basis === 'claim') sentences.push(words('outlook.claim'));
  if (level.basis === 'none') sentences.push(words('outlook.none'));
  if (level.basis === 'requirement') sentences.push(words('outlook.requirement'));
  if (undated > 0) sentences.push(words(undated === 1 ? 'outlook.undated_one' : 'outlook.undated', String(undated)));
  return sentences;
}
