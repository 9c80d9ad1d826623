import { describe, expect, it } from 'vitest';
import { serviceOf } from '../../lib/career';
import { positionsInText } from '../../lib/career/lines';

const TODAY = 2026 * 12 + 10;
const posts = (text: string) =>
  serviceOf(positionsInText(text), TODAY).positions.map(({ period, countedAs }) => [countedAs, period?.months]);

describe('dates in brackets belong to the words before them', () => {
  it.each([
    'After studying law (1990–1996) she joined the Foreign Office in 1997. From 2010 to 2014 she was Ambassador to Cuba.',
    'Après ses études (1990–1996) elle entre au ministère des Affaires étrangères en 1997. De 2010 à 2014, ambassadrice à Cuba.',
    'Tras la carrera militar (1990–1996) ingresó en el Servicio Exterior en 1997. De 2010 a 2014 fue embajador en Cuba.',
  ])('%s', (text) => {
    expect(posts(text).filter(([counted]) => counted === 'diplomatic')).toEqual([['diplomatic', 48]]);
  });

  it('but an employer may stand behind them', () => {
    expect(posts('Desk officer (2010–2014), Ministry of Foreign Affairs')).toEqual([['diplomatic', 48]]);
  });
});

describe('what came later has its own dates', () => {
  it.each([
    ['She taught at a school from 1995 to 2005 before becoming Consul General in Lyon (2006-2009)', 36],
    ['From 1985 to 2000 he served in the Army before joining the Foreign Service in 2001', 0],
    ['Von 1995 bis 2005 war sie bei Siemens, bevor sie Generalkonsulin in Lyon wurde (2006–2009)', 36],
    ['De 1995 à 2005 il a enseigné avant de devenir consul général à Lyon (2006–2009)', 36],
  ])('%s', (text, months) => {
    expect(serviceOf(positionsInText(text), TODAY).months).toBe(months);
  });
});

const DUTIES =
  ', with a staff of forty and a budget of five million, responsible for trade, culture and the consular network, for the negotiation of an agreement on visas, for the evacuation of citizens after the earthquake, for the chair of the group of donors, and for relations with two further states that have no embassy of their own in the capital';

it.each([`2010–2020 Ambassador to Cuba${DUTIES}`, `Ambassador to Cuba (2010–2020)${DUTIES}`])(
  'reads the head of an entry of any length: %s',
  (text) => {
    expect(text.length).toBeGreaterThan(300);
    expect(posts(text)).toEqual([['diplomatic', 120]]);
  },
);

it('reads a line full of dates in the time that its length takes', () => {
  const timeOf = (count: number) => {
    const begun = performance.now();
    positionsInText('2010–2012, '.repeat(count));
    return performance.now() - begun;
  };
  timeOf(50);
  expect(timeOf(1600)).toBeLessThan(timeOf(200) * 8 * 4 + 200);
});

it('takes a name behind a year for no month', () => {
  const [post] = positionsInText('Since 2012, May Smith has been Ambassador to Cuba\nConsul in Lyon, 2004–2008');
  expect([post?.title, post?.dates]).toEqual(['May Smith has been Ambassador to Cuba', 'Since 2012']);
});
