import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '@/lib/evidence/sentences';

const sentencesOf = (text: string) => passagesOf(text).map(({ start, end }) => text.slice(start, end));

/** Any UTF-16 code units, also halves of pairs. */
const anyUnits = fc.uint16Array({ maxLength: 20 }).map((units) => String.fromCharCode(...units));

describe('passagesOf', () => {
  it('parts lines and sentences, not abbreviations', () => {
    expect(sentencesOf('Posted to Cairo. Supervised H.E. Mr. Lund’s staff.\napprox. 40 people')).toEqual([
      'Posted to Cairo.',
      'Supervised H.E. Mr. Lund’s staff.',
      'approx. 40 people',
    ]);
  });

  it('leaves out lines without a letter', () => {
    expect(sentencesOf('2004 – 2009\n***\nGeneva')).toEqual(['Geneva']);
  });

  it('gives short passages that do not overlap, so that the work grows with the text and not faster', () => {
    const part = fc.oneof(anyUnits, fc.constantFrom('word '.repeat(300), 'x'.repeat(2000), 'End. ', '\n'));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const passages = passagesOf(text);
        const wrong = passages.filter(
          ({ start, end }, index) => start < (passages[index - 1]?.end ?? 0) || end <= start || end > start + 600,
        );
        expect(wrong).toEqual([]);
        expect(passages.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
