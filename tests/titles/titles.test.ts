import { describe, expect, it } from 'vitest';
import { type Context, mayHoldTitle, recognise } from '@/lib/recognise';
import { LANGUAGES, type Lang } from '@/lib/titles';
import type { LanguageTitles } from '@/lib/titles/form';
import { KINDS } from '@/lib/titles/kinds';
import { spellings } from '@/lib/titles/spellings';

const languages = Object.entries(LANGUAGES) as [Lang, LanguageTitles][];
/** Employers that between them tell every kind of title what it is. */
const EMPLOYERS: readonly Context[] = [
  'Embassy of Norway',
  'Médecins Sans Frontières',
  'OSCE election observation mission',
  'ICRC',
  'International Monetary Fund',
].map((organisation) => ({ organisation }));

/** Look-alikes that must be no mention, a line in each language. */
const LOOK_ALIKES: Readonly<Record<Lang, string>> = {
  en: 'campus ambassador',
  fr: 'ambassadrice de la marque',
  es: 'embajador de marca',
  pt: 'embaixadora da marca',
  de: 'Markenbotschafterin',
  it: 'ambasciatore del gusto',
  nl: 'merkambassadeur',
  sv: 'varumärkesambassadör',
  da: 'brandambassadør',
  no: 'merkevareambassadør',
  fi: 'brändilähettiläs',
  pl: 'ambasador marki',
  tr: 'marka elçisi',
  id: 'duta wisata',
  ru: 'посол бренда',
  uk: 'посол доброї волі',
  el: 'πρεσβευτής καλής θέλησης',
  he: 'שגריר המותג',
  ar: 'سفير النوايا الحسنة',
  hi: 'ब्रांड राजदूत',
  zh: '品牌大使',
  'zh-Hant': '親善大使',
  ja: '観光大使',
  ko: '홍보대사',
};

/** Forms that are other words too, as they are written where they are titles. */
const TELLING: Readonly<Record<string, string>> = {
  minister: 'Minister (Economic)',
  'ae and p': 'AE and P',
  'ae & p': 'AE & P',
  charge: 'Chargé',
  chargee: 'Chargée',
  charges: 'Chargés',
  chargees: 'Chargées',
};

describe.each(languages)('%s', (lang, { titles }) => {
  it('has heads, stand-ins or deputies, and other diplomats', () => {
    const ranks = new Set(titles.map(([kind]) => KINDS[kind].rank));
    const verdicts = new Set(titles.map(([kind]) => KINDS[kind].verdict));
    expect([...ranks]).toEqual(expect.arrayContaining(['head', 'other']));
    expect(ranks.has('deputy') || ranks.has('acting')).toBe(true);
    expect([...verdicts]).toEqual(expect.arrayContaining(['head', 'related', 'other']));
  });

  it('knows a look-alike', () => {
    expect(recognise(LOOK_ALIKES[lang])).toEqual([]);
  });

  it('has every form let through by the gate and found', () => {
    for (const [, , forms] of titles) {
      for (const form of spellings(forms)) {
        // abbreviations are read in capitals only
        const written = [form, form.toUpperCase(), TELLING[form] ?? form];
        expect(written.some(mayHoldTitle), form).toBe(true);
        expect(
          written.some((text) => EMPLOYERS.some((context) => recognise(text, context).length > 0)),
          form,
        ).toBe(true);
      }
    }
  });

  it('has no form that says by itself two different things', () => {
    const own = new Map<string, string>();
    for (const [kind, alone, forms] of titles) {
      if (alone !== 'own') continue;
      for (const form of spellings(forms)) {
        expect(own.get(form) ?? kind, form).toBe(kind);
        own.set(form, kind);
      }
    }
  });
});
