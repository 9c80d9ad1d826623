import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gateHits, mayHoldTitle, recognise } from '@/lib/recognise';

const TITLES = [
  'Ambassador of Norway',
  'Head of Mission, Embassy of Norway',
  'Deputy Head of Mission',
  'Botschafter in Norwegen',
  "chargé d'affaires a.i., ambassade de Norvège",
  'Чрезвычайный и Полномочный Посол Норвегии',
  'Έκτακτος και Πληρεξούσιος Πρέσβης',
  'Brand Ambassador',
  'Head of Mission, MSF Chad',
];
const title = fc.constantFrom(...TITLES);
const noise = fc.string({ unit: 'binary', maxLength: 60 });
const summary = (text: string) => recognise(text).map(({ verdict, rank, kind }) => ({ verdict, rank, kind }));

describe('the recogniser on any text', () => {
  it('gives mentions in order, whose offsets slice the text to the title', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(title, noise), { maxLength: 6 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const mention of recognise(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(text.slice(mention.start, mention.end)).toBe(mention.title);
          expect(mention.reasons.length).toBeGreaterThan(0);
          last = mention.end;
        }
      }),
    );
  });

  it('judges alike with zero-width characters, in another normal form and in capitals', () => {
    const invisible = fc.constantFrom('\u00ad', '\u200b', '\u2060');
    fc.assert(
      fc.property(title, invisible, fc.nat(), (text, sign, place) => {
        const letters = [...text.matchAll(/\p{L}(?=\p{L})/gu)];
        const at = (letters[place % letters.length]?.index ?? 0) + 1;
        expect(summary(text.slice(0, at) + sign + text.slice(at))).toEqual(summary(text));
        expect(summary(text.normalize('NFD'))).toEqual(summary(text));
        expect(summary(text.toUpperCase())).toEqual(summary(text));
      }),
    );
  });

  it('opens the gate wherever it finds a title', () => {
    fc.assert(
      fc.property(noise, title, noise, (before, text, after) => {
        const whole = before + text + after;
        if (recognise(whole).length === 0) return;
        expect(mayHoldTitle(whole)).toBe(true);
        const hits = gateHits(whole);
        expect(hits).toEqual([...hits].sort((a, b) => a - b));
        expect(hits.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('bad input', () => {
  it.each([
    ['empty text', ''],
    ['lone surrogates', '\ud800\udc00\ud800 \udfff'],
    ['an unknown script', 'ᚠᚢᚦᚨᚱᚲ '.repeat(100)],
    ['five megabytes', 'a career in trade. '.repeat(280_000)],
    ['a megabyte that never becomes a title', 'head of '.repeat(131_072)],
    ['a token of a megabyte', 'botschafter'.repeat(95_325)],
    ['a megabyte of spaces inside a title', `head of${' '.repeat(1_048_576)}`],
  ])('%s gives no mention and no error', (_name, text) => {
    expect(recognise(text)).toEqual([]);
  });

  it('grows with the text and no faster: eight times the titles, eight times the mentions', () => {
    const text = 'Ambassador of Norway. ';
    expect(recognise(text.repeat(400))).toHaveLength(8 * recognise(text.repeat(50)).length);
  });
});
