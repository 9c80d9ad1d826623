import { describe, expect, it } from 'vitest';
import { assembled } from './assembled';
import { located } from './located';

const row = (label: string, words: string) =>
  `<tr><th class="infobox-label">${label}</th><td class="infobox-data">${words}</td></tr>`;
const heading = (words: string) => `<tr><th colspan="2" class="infobox-header">${words}</th></tr>`;
const term = (words: string) => `<tr><td colspan="2"><b>In office</b><br>${words}</td></tr>`;
const article = (name: string, rows: string, text = '') =>
  located(
    `<main><h1 id="firstHeading">${name}</h1><div id="mw-content-text"><table class="infobox"><tbody>${rows}</tbody></table><p>${name} was known.</p>${text}</div></main>`,
    'https://en.wikipedia.org/wiki/Article',
  );
const OFFICE = heading('Ambassador to Uruguay') + term('2008–2012');

describe('an encyclopedia article', () => {
  it.each([
    row('Spouse', 'Ana Quell (m. 1985–2001)'),
    row('Spouse', 'Ana Quell<br>(1985–2001)'),
    row('Ehepartner', 'Ana Quell, 1985–2001'),
    row('Conjoint', 'Ana Quell (de 1985 à 2001)'),
    row('Супруга', 'Анна Квель (1985—2001)'),
    row('Married', '1985–2001'),
    heading('Spouse') + '<tr><td colspan="2">Ana Quell (m. 1985–2001)</td></tr>',
    heading('配偶者') + '<tr><td colspan="2">クェル・アナ（1985年－2001年）</td></tr>',
    row('Children', 'Bo Quell (1988–2004)'),
  ])('tells nothing of a family: %s', (family) => {
    const { service } = assembled(article('Tim Quell', OFFICE + heading('Personal details') + family));
    expect(service.positions.map(({ title }) => title)).toEqual(['Ambassador to Uruguay']);
  });

  it.each([
    ['Periodo', 'dal 5 maggio 2008 al 6 maggio 2012'],
    ['Okres', 'od 5 maja 2008 do 6 maja 2012'],
    ['任期', '2008年5月5日－2012年5月6日'],
    ['Fonction', 'Depuis le 5 mai 2008 – 6 mai 2012'],
    ['Term', 'Sept. 5, 2008 – May 6, 2013'],
    ['Term', 'May 5, 2008 – May 6, 2012'],
  ])('knows an office whose dates stand beside a label: %s', (label, dates) => {
    const { service } = assembled(article('Tim Quell', heading('Ambassador to Uruguay 大使') + row(label, dates)));
    expect(service.positions).toHaveLength(1);
    expect(service.months).toBeGreaterThanOrEqual(48);
  });

  it('adds the posts that its lists tell to those of its box', () => {
    const list = '<h2>Career</h2><ul><li>1990–1996: Ambassador to Chad</li><li>1996–2000: Ambassador to Mali</li></ul>';
    expect(assembled(article('Tim Quell', OFFICE, list)).service.months).toBe(14 * 12);
  });

  it.each([
    ['Embassy of Uruguay, Oslo', heading('General information') + row('Built', '1930–1934')],
    ['The Envoys', heading('Release') + row('Original release', '2010 – 2014')],
    ['Ostrava Bridge', heading('Construction') + row('Construction', '1980 – 1984')],
  ])('of no person stays a text: %s', (name, rows) => {
    expect(assembled(article(name, rows))).toMatchObject({ subject: 'text', level: { level: 'not-stated' } });
  });
});
