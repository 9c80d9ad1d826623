import { describe, expect, it } from 'vitest';
import { assembled } from '../page/positions/assembled';

const page = (body: string) => new DOMParser().parseFromString(`<main>${body}</main>`, 'text/html');
const read = (body: string) => {
  const { subject, level, service } = assembled(page(body));
  return { subject, months: level.months, posts: service.positions.length };
};
const POSTS = '<p>Ambassador to Cuba (2008–2012)</p><p>Consul General in Lyon (2001–2006)</p>';

describe('a page about several people or none', () => {
  it.each([
    'Past ambassadors',
    'Our team',
    'Keynote speakers',
    'Histoire de l’ambassade',
    'Ehemalige Botschafter',
    'Referenzen',
    'Historia de la embajada',
    'Antigos embaixadores e membros',
    'I nostri relatori',
    'Onze sprekers',
    'Tidigare ambassadörer',
    'Tidligere ambassadører',
    'Suurlähettiläät',
    'Ambasadorzy',
    'История посольства',
    'Історія посольства',
    'Büyükelçiler',
    'Η ομάδα',
    'תולדות השגרירות',
    'السفراء السابقون',
    'दूतावास का इतिहास',
    'Para Duta Besar',
    '历任大使',
    '歷任大使',
    '歴代大使',
    '역대 대사',
  ])('has no level: %s', (heading) => {
    expect(read(`<h1>${heading}</h1>${POSTS}`)).toEqual({ subject: 'text', months: null, posts: 0 });
  });

  it('has none where one post stands beside several names', () => {
    const list = ['Carl Ek – 1990–1995', 'Ida Moe – 1995–2001'].map(
      (one) => `<li>${one.replace(' –', ' – Ambassador to Cuba –')}</li>`,
    );
    expect(read(`<h1>Embassy of Norway</h1><ul>${list.join('')}</ul>`).subject).toBe('text');
  });

  it('has none where houses stand beside dates, and no post', () => {
    const list = '<p>Embassy of Cuba (2010–2020)</p><p>Embassy of Mali (2005–2010)</p>';
    expect(read(`<h1>Sworn translations</h1>${list}`).subject).toBe('text');
  });

  it.each(['Ana Ruiz', 'Staff Officer Ana Ruiz', 'Ambassador', 'Curriculum vitae', 'Biography of the Ambassador', ''])(
    'but a person’s page has: %s',
    (heading) => {
      expect(read(`${heading && `<h1>${heading}</h1>`}${POSTS}`)).toEqual({ subject: 'person', months: 108, posts: 2 });
    },
  );
});

describe('a sentence with a subject of its own', () => {
  it.each([
    'Carlos Vega was Ambassador to Mali from 1991 to 2003.',
    'The Embassy of Finland was located in Park Street from 1950 to 1975.',
    'Die Botschaft war von 1950 bis 1975 in der Parkstraße.',
    'Married to Carlos Vega, Ambassador to Mali, 1991–2003',
    'She is married to Carlos Vega, who was Ambassador to Mali from 1991 to 2003.',
  ])('is none of the career: %s', (sentence) => {
    expect(read(`<h1>Ana Ruiz</h1>${POSTS}<p>${sentence}</p>`).months).toBe(108);
  });

  it.each([
    ['Ana Ruiz', 'Ana Ruiz was Ambassador to Mali from 1991 to 1995.'],
    ['Ana Ruiz', 'She was Ambassador to Mali from 1991 to 1995.'],
    ['Biography', 'Carlos Vega was Ambassador to Mali from 1991 to 1995.'],
    ['Our Ambassador', 'Carlos Vega was Ambassador to Mali from 1991 to 1995.'],
  ])('but under “%s” this is: %s', (heading, sentence) => {
    expect(read(`<h1>${heading}</h1>${POSTS}<p>${sentence}</p>`).months).toBe(156);
  });
});

describe('sections of other things than work', () => {
  it.each(['References', 'Memberships', 'Awards and honours', 'Selected publications', 'Clients', 'Hobby horses'])(
    'add nothing to the career: %s',
    (heading) => {
      const other = `<h2>${heading}</h2><p>Friends of the Embassy of Spain, 1980–1999</p>`;
      expect(read(`<h1>Ana Ruiz</h1><h2>Experience</h2>${POSTS}${other}`).months).toBe(108);
    },
  );

  it.each(['Postings abroad', 'Destinos', 'Affectations', 'Auslandsposten'])(
    'but another of the career does: %s',
    (heading) => {
      const more = `<h2>${heading}</h2><p>Consul in Lima, 1990–1995</p>`;
      expect(read(`<h1>Ana Ruiz</h1><h2>Experience</h2>${POSTS}${more}`).months).toBe(168);
    },
  );

  it('but a heading that is a post does', () => {
    const posts = '<h2>Ambassador to Cuba</h2><p>2008–2012</p><h2>Consul in Lyon</h2><p>2001–2006</p>';
    expect(read(`<h1>Ana Ruiz</h1><h2>Career</h2>${posts}`).months).toBe(108);
  });
});
