import { describe, expect, it } from 'vitest';
import { candidatesIn } from '@/lib/recognise/candidates';
import { gateHits, mayHoldTitle } from '@/lib/recognise/gate';
import { readPassage } from '@/lib/recognise/passage';
import { LANGUAGES, type Lang } from '@/lib/titles';
import type { LanguageTitles } from '@/lib/titles/form';
import { spellings } from '@/lib/titles/spellings';

const languages = Object.entries(LANGUAGES) as [Lang, LanguageTitles][];

const WAYS: readonly ((form: string) => string)[] = [
  (form) => form,
  (form) => form.toUpperCase(),
  (form) => form.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  (form) => form.normalize('NFD'),
  (form) => form.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  (form) => form.replaceAll(' ', '\n'),
  (form) => form.replaceAll(' ', '-'),
  (form) => form.replaceAll(' ', '\u00a0'),
  (form) => form.replaceAll("'", '’'),
];
/** Abbreviations are read in capitals only ("hom", "cda a.i."), chargés with their accent only, and ministers with their section. */
const SHORTENED = /^(?:[\p{L}.]{2,5}|cda .*|ae .*|chargee?s?|minister)$/iu;

const holdsForm = (text: string) => candidatesIn(readPassage(text).titles).length > 0;

describe('the gate', () => {
  it.each(languages)(
    'opens for each form of %s in every way of writing that the recogniser knows',
    (_lang, { titles }) => {
      const closed: string[] = [];
      for (const [, , forms] of titles) {
        for (const form of spellings(forms)) {
          if (SHORTENED.test(form)) continue;
          for (const way of WAYS) {
            const written = way(form);
            if (!holdsForm(written)) continue;
            if (!mayHoldTitle(written)) closed.push(written);
            // text of neighbouring blocks comes without signs between them
            if (!mayHoldTitle(`xy${written}ab`)) closed.push(`xy${written}ab`);
          }
        }
      }
      expect(closed).toEqual([]);
    },
  );

  it.each([
    'Chargé, Embassy of Chad',
    'the EU’s chargé told',
    'CHARGÉE A.I.',
    'Minister (Economic)',
    'Minister, Embassy of Japan',
    'AE and P',
  ])('opens for words that are other words too: %s', (text) => {
    expect(mayHoldTitle(text)).toBe(true);
  });

  it.each(['né A\u00admbassador', 'été à A\u200bmbassador', 'Hon är k\u200bansliråd', 'é Ambas\u00adsador, é 大使'])(
    'opens for a title broken by a character that cannot be seen, wherever it begins: %s',
    (text) => {
      for (const before of ['', 'x', 'xy', 'xyz']) expect(mayHoldTitle(before + text)).toBe(true);
      expect(gateHits(`é ${text}`).length).toBeGreaterThan(0);
    },
  );

  it('opens for a title in another script after one in Latin letters', () => {
    for (const before of ['', 'x', 'xy', 'xyz'])
      expect(gateHits(`${before}ambassadör 大使`).at(-1)).toBeGreaterThan(before.length + 10);
  });

  it('says where, also at both ends of a long text', () => {
    const filler = ' the words of a long report on trade'.repeat(40);
    const text = `Ambassador${filler} Head of Mission${filler} chargé d’affaires`;
    const hits = gateHits(text);
    const titles = ['Ambassador', 'Head of Mission', 'chargé d’affaires'].map((title) => text.indexOf(title));
    expect(hits).toHaveLength(titles.length);
    for (const [index, title] of titles.entries()) {
      expect(hits[index]).toBeGreaterThanOrEqual(title);
      expect(hits[index]).toBeLessThan(title + 16);
    }
  });

  it.each([
    'a number of people spent the whole day of the meeting at the ministry of transport',
    'head of marketing, chief of staff, secretary of the board, consultant, attached documents, consulting',
    'free of charge, in charge of sales; chargé de clientèle; the Minister of Transport; HD of the screen',
    'Permission to use, copy, modify and distribute this software under a permanent licence is granted',
  ])('stays shut for other words: %s', (text) => {
    expect(mayHoldTitle(text)).toBe(false);
  });
});
