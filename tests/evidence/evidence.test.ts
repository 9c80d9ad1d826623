import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceIn, SIGNAL_IDS } from '@/lib/evidence';

const idsIn = (text: string) => evidenceIn(text).map(({ id }) => id);

/** Any UTF-16 code units, also halves of pairs. */
const anyUnits = fc.uint16Array({ maxLength: 20 }).map((units) => String.fromCharCode(...units));

describe('evidenceIn', () => {
  it('gives each signal once, in the order of the entry, with its line', () => {
    const shown = evidenceIn(
      'Managed a team of 12 staff.\nSupervised three officers.\nPosted to Nairobi in 2012.\nAdministered the mission budget.',
    );
    expect(shown).toEqual([
      { id: 'rf_international', quote: 'Posted to Nairobi in 2012.' },
      { id: 'sk_staff', quote: 'Managed a team of 12 staff.' },
      { id: 'sk_budget', quote: 'Administered the mission budget.' },
    ]);
  });

  it('needs a second cue beside a weak one', () => {
    expect(idsIn('Handled etiquette')).toEqual([]);
    expect(idsIn('Handled etiquette and VIP visits')).toContain('rf_protocol');
    expect(idsIn('Handled etiquette for the consulate')).toContain('rf_protocol');
  });

  it('shortens a long line around what it found', () => {
    const filler = 'and so on '.repeat(30);
    const [shown] = evidenceIn(`${filler}administered the mission budget ${filler}`);
    expect(shown?.id).toBe('sk_budget');
    expect(shown?.quote).toContain('mission budget');
    expect(shown?.quote.length).toBeLessThanOrEqual(200);
  });

  it('knows words by accents, case and hyphens in any spelling', () => {
    for (const text of ['NOTES VERBALES', 'Démarches', 'de\u0301marches', 'Agr\u00e9ment']) {
      expect(idsIn(text)).toContain('rf_protocol');
    }
    expect(idsIn('Cross-cultural mediation')).toEqual(idsIn('cross cultural mediation'));
  });

  it('never throws, and quotes only what stands in the text', () => {
    const phrases = fc.constantFrom(
      'Posted to Nairobi, Paris and Rome. ',
      'Fluent in French (C1), Arabic\n',
      'Chief of Protocol 2014–2015; ',
      'budget of €6.3 million ',
      '大使館で勤務。',
      'السفارة ',
      '\ud83d\ude00\ud800',
      '·'.repeat(300),
      '  \t',
    );
    const text = fc.array(fc.oneof(phrases, anyUnits), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const wrong = evidenceIn(given).filter(
          ({ id, quote }) =>
            !SIGNAL_IDS.includes(id) || !given.includes(quote) || quote.trim() === '' || quote.length > 200,
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
