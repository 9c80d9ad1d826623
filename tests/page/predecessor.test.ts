import { expect, it } from 'vitest';
import type { PageReading } from '@/lib/page/positions';
import { NO_READING } from '@/lib/page/positions/reading';
import { PATIENCE, Predecessor } from '@/lib/page/predecessor';

const ABOUT = 'Has spent two decades between the ministry and missions abroad.';

const person = (name: string, about: string, titles: readonly string[] = []): PageReading => ({
  ...NO_READING,
  subject: 'person',
  name,
  headline: `${name} at work`,
  text: `${name}\nExperience\n${about}`,
  positions: titles.map((title) => ({
    title,
    organisation: 'Embassy of Ruritania',
    dates: '2010 – 2015',
    place: '',
    text: '',
    element: document.createElement('li'),
  })),
});

const vacancy = (name: string, body: string): PageReading => ({ ...NO_READING, subject: 'vacancy', name, text: body });

const before = (reading: PageReading, texts: readonly Text[] = [], { until = PATIENCE, mayBeSame = false } = {}) => {
  const passages = texts.map((anchor) => ({ anchor }));
  return new Predecessor(reading, passages, '/in/ines', until, mayBeSame);
};

it('takes nothing while the page shows the same person, also when more of that person is mounted', () => {
  const ines = person('Ines', ABOUT);
  expect(before(ines).taken(ines, 1)).toBe(NO_READING);
  expect(before(ines).taken({ ...ines, text: `${ines.text}\nEnvoy` }, 1)).toBe(NO_READING);
});

it('takes another person whole when nothing of the one before is left', () => {
  const next = person('Tomas', 'Teaches.', ['Teacher']);
  expect(before(person('Ines', ABOUT, ['Envoy'])).taken(next, 1)).toBe(next);
});

it('takes of a half-changed page what is new', () => {
  const ines = person('Ines', ABOUT, ['Envoy']);
  const half = {
    ...person('Tomas', ABOUT, ['Teacher']),
    positions: [...ines.positions, ...person('', '', ['Teacher']).positions],
  };
  const predecessor = before(ines);
  const taken = predecessor.taken(half, 1);
  expect(taken.positions.map(({ title }) => title)).toEqual(['Teacher']);
  expect(taken.text).toBe('Tomas');
});

it('keeps a line that both share once the rest of the page before has gone', () => {
  const predecessor = before(person('Ines', ABOUT, ['Envoy']));
  expect(predecessor.taken(person('Tomas', 'Teaches.'), 1).text).toContain('Experience');
});

it('keeps nothing that may be left over when the page shows it no longer', () => {
  const ines = person('Ines', ABOUT, ['Envoy']);
  const known = before(ines).stripped({ ...person('Tomas', ABOUT), positions: ines.positions });
  expect(known.positions).toEqual([]);
  expect(known.text).not.toContain(ABOUT);
});

it('waits for another body of an advertisement, not for another heading', () => {
  const body = 'Leads the office and its staff of twelve, reports to the minister.';
  const predecessor = before(vacancy('Envoy', body));
  expect(predecessor.taken(vacancy('Consul', body), 1)).toBe(NO_READING);
  const next = vacancy('Envoy', 'Teaches French to the children of the staff of the mission.');
  expect(predecessor.taken(next, 2)).toBe(next);
});

it('takes another kind of page, and a page of which nothing was known, at once', () => {
  const list: PageReading = { ...NO_READING, subject: 'list' };
  expect(before(person('Ines', ABOUT)).taken(list, 1)).toBe(list);
  expect(before(list).taken(list, 1)).toBe(list);
});

it('holds a text node for as long as it is unchanged', () => {
  const [same, other] = [document.createTextNode('Envoy'), document.createTextNode('Consul')];
  const predecessor = before(person('Ines', ABOUT), [same, other]);
  other.data = 'Teacher';
  expect([same, other, document.createTextNode('Envoy')].map((node) => predecessor.holds(node))).toEqual([
    true,
    false,
    false,
  ]);
});

it('waits without end for another name, and from then on in good time for the rest', () => {
  const ines = person('Ines', ABOUT, ['Envoy']);
  const predecessor = before(ines, [], { until: Number.POSITIVE_INFINITY });
  expect(predecessor.taken(ines, 100 * PATIENCE)).toBe(NO_READING);
  expect(predecessor.until).toBe(Number.POSITIVE_INFINITY);
  predecessor.taken(person('Tomas', ABOUT), 200 * PATIENCE);
  predecessor.taken(person('Tomas', ABOUT), 200 * PATIENCE + 500);
  expect(predecessor.until).toBe(201 * PATIENCE);
  expect(predecessor.isGone).toBe(false);
});

it('where the address may be another one of the same person, hides nothing until another name is shown', () => {
  const ines = person('Ines', ABOUT, ['Envoy']);
  const node = document.createTextNode('Envoy');
  const predecessor = before(ines, [node], { mayBeSame: true });
  expect(predecessor.taken(ines, 1)).toBe(ines);
  expect(predecessor.stripped(ines)).toBe(ines);
  expect(predecessor.holds(node)).toBe(false);
  expect(predecessor.taken({ ...person('Tomas', ABOUT), positions: ines.positions }, 2).positions).toEqual([]);
  expect(predecessor.holds(node)).toBe(true);
});
