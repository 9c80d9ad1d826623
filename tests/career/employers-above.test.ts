import { describe, expect, it } from 'vitest';
import { assembled } from '../page/positions/assembled';

const read = (body: string) => {
  const page = new DOMParser().parseFromString(`<main><h1>Ana Ruiz</h1>${body}</main>`, 'text/html');
  const { positions, months } = assembled(page).service;
  return { months, posts: positions.map(({ title, organisation }) => [title, organisation]) };
};
const POSTS = [
  ['Policy Adviser', 'Ministry of Foreign Affairs of Chile'],
  ['Analyst', 'Ministry of Foreign Affairs of Chile'],
];

describe('an employer above several posts', () => {
  it('is that of each under its heading, and the next employer is one', () => {
    const body = `<h2>Experience</h2><h3>Ministry of Foreign Affairs of Chile</h3>
      <h4>Policy Adviser</h4><p>2015–2019</p><h4>Analyst</h4><p>2011–2015</p>
      <h3>Globex</h3><h4>Buyer</h4><p>2008–2011</p>`;
    expect(read(body)).toEqual({ months: 96, posts: [...POSTS, ['Buyer', 'Globex']] });
  });

  it('is that of each in a list below its own item', () => {
    const body = `<h2>Experience</h2><ul><li>Ministry of Foreign Affairs of Chile
      <ul><li>Policy Adviser, 2015–2019</li><li>Analyst, 2011–2015</li></ul></li></ul>`;
    expect(read(body)).toEqual({ months: 96, posts: POSTS });
  });

  it('is no title with what was done in it', () => {
    const body = `<h2>Experience</h2><ul><li>Ambassador to Cuba, 2015–2019
      <ul><li>Chaired the donor group, 2016–2017</li><li>Led the evacuation, 2018–2019</li></ul></li></ul>`;
    expect(read(body).months).toBe(48);
  });
});

describe('lines without marks between the entries', () => {
  it('are parted where dates with a place lead', () => {
    const body = `<p>WORK EXPERIENCE</p><p>01/03/2020 – CURRENT – Oslo, Norway</p><p>FIRST SECRETARY – EMBASSY OF CHILE</p>
      <p>Reports on energy.</p><p>01/03/2016 – 29/02/2020 – Santiago, Chile</p><p>ANALYST – MINISTRY OF FOREIGN AFFAIRS</p>`;
    expect(read(body)).toEqual({
      months: 129,
      posts: [
        ['FIRST SECRETARY', 'EMBASSY OF CHILE'],
        ['ANALYST', 'MINISTRY OF FOREIGN AFFAIRS'],
      ],
    });
  });

  it('keep the order of employer and title that the known ones have', () => {
    const body = `<h2>Experience</h2><p>Embassy of Chile</p><p>Press Attaché</p><p>2015–2019</p>
      <p>Globex</p><p>Buyer</p><p>2011–2015</p>`;
    expect(read(body)).toEqual({
      months: 48,
      posts: [
        ['Press Attaché', 'Embassy of Chile'],
        ['Buyer', 'Globex'],
      ],
    });
  });
});
