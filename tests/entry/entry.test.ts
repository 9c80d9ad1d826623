import { describe, expect, it } from 'vitest';
import { LEVEL_YEARS } from '@/lib/career/level';
import { ENTRY } from '@/lib/entry/entry';
import { SIGNAL_IDS } from '@/lib/entry/signals';

/** Every text of a value, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe('the entry', () => {
  it('holds every fact of its source', () => {
    expect(ENTRY.explanation).toHaveLength(3);
    expect(ENTRY.comparison).toContain('CEO');
    expect(ENTRY.examples).toHaveLength(3);
    expect(ENTRY.jobTitle).toBe('Heads of Mission');
    expect(ENTRY.synonyms).toHaveLength(7);
    expect(ENTRY.questions).toHaveLength(6);
    expect(ENTRY.skills).toHaveLength(12);
    expect(ENTRY.redFlags).toHaveLength(5);
  });

  it('has two questions and four skills for each level', () => {
    for (const { level } of ENTRY.bands) {
      expect(ENTRY.questions.filter((question) => question.level === level)).toHaveLength(2);
      expect(ENTRY.skills.filter((skill) => skill.level === level)).toHaveLength(4);
    }
  });

  it('has no empty text and none with white space around it', () => {
    const texts = textsOf(ENTRY);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it('names each signal once, and each flag’s question exists', () => {
    const named = [...ENTRY.skills, ...ENTRY.redFlags].map(({ id }) => id);
    expect(named.toSorted()).toEqual([...SIGNAL_IDS].toSorted());
    const questions = ENTRY.questions.map(({ id }) => id);
    expect(new Set(questions).size).toBe(6);
    for (const flag of ENTRY.redFlags) expect(questions).toContain(flag.clearedBy);
  });

  it('has the year bands by which the level is found', () => {
    expect(ENTRY.bands.map(({ level, from }) => [level, from])).toEqual(Object.entries(LEVEL_YEARS));
    expect(ENTRY.bands.map(({ to }) => to)).toEqual([10, 15, null]);
  });
});
