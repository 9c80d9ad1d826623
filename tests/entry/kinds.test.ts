import { describe, expect, it } from 'vitest';
import { KIND_EXPLANATIONS } from '@/lib/entry/kinds';
import { KINDS } from '@/lib/titles/kinds';

describe('the explanation of each kind', () => {
  it.each(Object.entries(KIND_EXPLANATIONS))(
    '%s is two sentences under a name of its own: the work, and how it stands to a head of mission',
    (_kind, { name, meaning, standing }) => {
      expect(name).toMatch(/^\p{Lu}/u);
      expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
      expect(meaning.length).toBeLessThanOrEqual(160);
      expect(standing).toMatch(/^\p{Lu}.*\.$/u);
      expect(standing.length).toBeLessThanOrEqual(160);
    },
  );

  it('tells every kind from every other', () => {
    const explanations = Object.values(KIND_EXPLANATIONS);
    expect(new Set(explanations.map(({ name }) => name)).size).toBe(Object.keys(KINDS).length);
    expect(new Set(explanations.map(({ meaning }) => meaning)).size).toBe(Object.keys(KINDS).length);
  });
});
