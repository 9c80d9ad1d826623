import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/recognise/fold';
import { formsOf } from '@/lib/recognise/lexicon';
import { SCRIPT_OF } from '@/lib/recognise/script';
import { endOf, LITERAL, sourceOf, wordingsOf } from '@/lib/recognise/wording';
import { LANGUAGES, LANGUAGES_OF, type Lang } from '@/lib/titles';
import type { LanguageTitles } from '@/lib/titles/form';
import { spellings } from '@/lib/titles/spellings';

const ALPHABETS = Object.keys(LANGUAGES_OF) as (keyof typeof LANGUAGES_OF)[];
/** Another word after a form, more letters, an ending for the other gender in its midst. */
const WAYS: readonly ((form: string) => string)[] = [
  (form) => `${form} of`,
  (form) => `${form}s`,
  (form) => form.replace(' ', '(in) '),
];

const rowsOf = (lang: Lang): readonly string[] => {
  const { titles, cues = {}, before = {}, after = {} }: LanguageTitles = LANGUAGES[lang];
  return [...titles.map(([, , forms]) => forms), ...[cues, before, after].flatMap((words) => Object.values(words))];
};

describe('forms compared word by word', () => {
  it.each(ALPHABETS)('end in %s where their regular expressions end', (alphabet) => {
    const script = SCRIPT_OF[alphabet];
    const wrong: string[] = [];
    for (const form of (LANGUAGES_OF[alphabet] as readonly Lang[]).flatMap(rowsOf).flatMap(formsOf)) {
      if (!LITERAL.test(form)) continue;
      const pattern = new RegExp(`^${sourceOf(form, script)}`, 'u');
      const wordings = wordingsOf(form, script);
      for (const spelling of spellings(form)) {
        for (const way of WAYS) {
          const folded = fold(way(spelling)).text;
          const ends = wordings
            .filter(({ literal }) => folded.startsWith(literal))
            .map((wording) => endOf(wording, folded, 0));
          const end = ends.find((one) => one >= 0) ?? -1;
          if (end !== (pattern.exec(folded)?.[0].length ?? -1)) wrong.push(`${form}: ${folded}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
