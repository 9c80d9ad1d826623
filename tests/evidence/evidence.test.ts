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

  it('takes the languages that a site offers for nothing', () => {
    expect(idsIn('Languages: English | Français | Deutsch | Español')).toEqual([]);
    expect(idsIn('Langues : Français, English, Italiano')).toEqual([]);
    expect(idsIn('Langues : français, anglais, italien')).toContain('sk_languages');
  });

  it('takes endings for those of a place only in languages that have them', () => {
    expect(idsIn('Twelve years in the Foreign Service of Ghana')).toContain('rf_government');
    expect(idsIn('Работал в посольстве в Москве')).toContain('rf_international');
  });

  it('reads a line of Chinese that begins with a year', () => {
    expect(idsIn('2009年进入外交部')).toContain('rf_government');
  });

  it('takes short words of one language for no acronym of another', () => {
    expect(idsIn('Il s’agit de ce que je sais')).toEqual([]);
    expect(idsIn('Jeg gik ud')).toEqual([]);
    expect(idsIn('Vertical farming')).toEqual([]);
    expect(idsIn('Onu dün gördüm')).toEqual([]);
  });

  it('tells a post from a name that holds the same words', () => {
    expect(idsIn('NATO phonetic alphabet')).toEqual([]);
    expect(idsIn('Served at NATO headquarters')).toContain('rf_government');
    expect(idsIn('Chief negotiator of the teachers’ union')).toEqual([]);
    expect(idsIn('Chief negotiator of the trade agreement')).toContain('sk_high_negotiation');
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
