import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTRY } from '@/lib/entry/entry';
import { allPlaces, searchIndex } from '@/lib/search';
import { placesOf } from '@/lib/search/places';
import { firstSpelling, formsOf, titleNames } from '@/lib/titles/names';

const search = searchIndex(allPlaces(titleNames()));
const found = (query: string) => search(query).flatMap(({ places }) => places);

describe('searchIndex', () => {
  it('finds each question by a word of it, and goes to the question itself', () => {
    const words: Record<string, string> = {
      'q-crisis': 'diplomatic crisis',
      'q-agreements': 'negotiating',
      'q-stakeholders': 'stakeholders',
      'q-operations': 'embassy operations',
      'q-immunity': 'immunity',
      'q-visit': 'organize visit',
    };
    for (const { id } of ENTRY.questions) {
      expect(found(words[id] ?? '').map(({ anchor }) => anchor)).toContain(id);
    }
  });

  it('finds a question by its expected answer', () => {
    expect(found('vienna convention').map(({ id }) => id)).toContain('q-immunity');
    expect(found('media management').map(({ id }) => id)).toContain('q-crisis');
  });

  it('finds red flags, skills, synonyms and titles', () => {
    expect(found('cross-cultural').map(({ id }) => id)).toContain('rf_crosscultural');
    expect(found('budget').map(({ id }) => id)).toContain('sk_budget');
    expect(found('high commissioner').map(({ region }) => region)).toContain('search-strings');
    expect(found('nuncio').map(({ region }) => region)).toContain('explanation');
  });

  it('forgives an unfinished or misspelt word, case and accents', () => {
    for (const query of ['immun', 'imunity', 'IMMUNITY', 'ímmunity']) {
      expect(found(query).map(({ id }) => id)).toContain('q-immunity');
    }
  });

  it('narrows with every word', () => {
    expect(found('budget staff').map(({ id }) => id)).toContain('q-operations');
    expect(found('budget zebra')).toEqual([]);
  });

  it('finds nothing for nothing, and for words that are nowhere', () => {
    for (const query of ['', '   ', 'xylophone', '…']) expect(search(query)).toEqual([]);
  });

  it('never throws, and gives no place twice', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (query) => {
        const ids = found(query).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('placesOf', () => {
  it('has a place for every fact of the entry', () => {
    const { explanation, examples, questions, redFlags, skills, synonyms } = ENTRY;
    const lists = [explanation, examples, questions, redFlags, skills, synonyms];
    const facts = lists.reduce((sum, list) => sum + list.length, 0);
    // And the term, its comparison and the job title.
    expect(placesOf(ENTRY)).toHaveLength(facts + 3);
    expect(new Set(placesOf(ENTRY).map(({ id }) => id)).size).toBe(facts + 3);
  });
});

describe('the names of titles', () => {
  it('are the first spelling of each form', () => {
    expect(formsOf('nuncio|head(s|) of (the )?mission(s)?|a(b|c)d')).toEqual([
      'nuncio',
      'head(s|) of (the )?mission(s)?',
      'a(b|c)d',
    ]);
    expect(firstSpelling('head of (the )?mission(s)?')).toBe('head of mission');
    expect(firstSpelling("charg(e|ee|es) d'affaires")).toBe("charge d'affaires");
    expect(firstSpelling('((apostolic|papal) )?(nuncio|internuncio)(s)?')).toBe('nuncio');
    expect(firstSpelling('~botschafter(in)?')).toBe('botschafter');
  });
});
