import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsIn, beginningsOf } from '@/lib/evidence/beginnings';
import { candidatesIn } from '@/lib/evidence/matcher';
import { patternOf, type Script } from '@/lib/evidence/pattern';
import { wordsOf } from '@/lib/evidence/words';

/** A form of the notation, and a text that it stands for. */
const FORMS: readonly (readonly [form: string, script: Script, text: string])[] = [
  ['embass*', 'spaced', 'Embassies'],
  ['un', 'spaced', 'the UN'],
  ['(led|lead) (a |the )?team', 'spaced', 'lead a team'],
  ['(a |the )?post', 'spaced', 'post'],
  ['…posted to', 'spaced', 'posted to'],
  ['# staff', 'spaced', 'of 42 staff'],
  ['@ embassy', 'spaced', '@ embassy'],
  ['s(é|e)jour', 'spaced', 'séjour'],
  ['tours? of duty', 'spaced', 'tour of duty'],
  ['[^ ]*budget', 'spaced', 'Jahresbudget'],
  ['(for )*peace', 'spaced', 'for peace'],
  ['سفارة', 'arabic', 'بالسفارة'],
  ['שגרירות', 'hebrew', 'בשגרירות'],
  ['(特命)?大使', 'unspaced', '駐日大使'],
  ['예산', 'unspaced', '연간 예산을 관리'],
];

describe('beginningsOf', () => {
  it.each(FORMS)('finds the beginning of %s', (form, script, text) => {
    const words = text
      .split(' ')
      .flatMap((word) => (word === '@' ? [{ text: '@', start: 0, end: 1, capital: false }] : wordsOf(word)));
    expect(` ${words.map((word) => word.text).join(' ')} `).toMatch(patternOf(form, script));
    const present = beginningsIn(words, script);
    expect(beginningsOf(form, script).some((beginning) => present.has(beginning))).toBe(true);
  });

  it('does not try a short word inside a longer one', () => {
    const present = beginningsIn(wordsOf('a union of states'), 'spaced');
    expect(beginningsOf('un', 'spaced').some((beginning) => present.has(beginning))).toBe(false);
  });

  it('grows with the letters of the text and not faster', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        for (const script of ['spaced', 'unspaced'] as const) {
          expect(beginningsIn(wordsOf(text), script).size).toBeLessThanOrEqual(1 + 8 * text.length);
        }
      }),
    );
  });
});

describe('candidatesIn', () => {
  it('tries few of the forms on a line that speaks of nothing of ours', () => {
    const tried = candidatesIn(wordsOf('Built wooden houses and barns'), 'latin');
    expect([...tried.values()].flat().length).toBeLessThan(150);
  });
});
