import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PATIENCE } from '@/lib/page/predecessor';
import { PageSubject } from '@/lib/page/subject';
import { type Career, english, years } from '../pages/careers';
import { linkedinEmber } from '../pages/linkedin-profiles';

const MEMBER_ID = 'ACoAABq3x9EB1kz0sQmP5dJ2w7LrTtYvNnU';

let address = '';
let title: Text;
let subject: PageSubject;

/** The page of the test at an address of its own. */
const page = new Proxy(document, {
  get: (of, key) => {
    if (key === 'location') return new URL(address);
    const value = Reflect.get(of, key, of);
    return typeof value === 'function' ? value.bind(of) : value;
  },
});

function show(career: Career): void {
  document.body.innerHTML = new DOMParser().parseFromString(linkedinEmber(career), 'text/html').body.innerHTML;
  title = document.createTextNode('Ambassador');
  document.body.append(title);
}

const at = (person: string) => `https://www.linkedin.com/in/${person}/`;

function turn(to: string, isFollowed = true): void {
  address = to;
  subject.turned([{ anchor: title }], isFollowed);
}

/** Who is known of the page when it is read. */
function shown(): readonly [name: string, positions: number] {
  subject.read();
  return [subject.reading.name, subject.reading.positions.length];
}

const NOBODY = ['', 0];
const INES = [english.name, english.jobs.length];
const TOMAS = [years.name, years.jobs.length];

beforeEach(() => {
  vi.useFakeTimers();
  address = at('ines');
  show(english);
  subject = new PageSubject(page);
});
afterEach(() => vi.useRealTimers());

it('is nobody while the page shows the person of the address before, however long', () => {
  subject.read();
  turn(at('tomas'));
  vi.advanceTimersByTime(10 * PATIENCE);
  expect(shown()).toEqual(NOBODY);
  expect(subject.isEarlier(title)).toBe(true);
  show(years);
  expect(shown()).toEqual(TOMAS);
});

it('is the person before again at once when the page turns back before it has shown another', () => {
  subject.read();
  turn(at('tomas'));
  const { version } = subject;
  turn(at('ines'));
  expect(shown()).toEqual(INES);
  expect(subject.isEarlier(title)).toBe(false);
  expect(subject.version).toBeGreaterThan(version);
});

it('is nobody when the page turns on, and not back, before it has shown another', () => {
  subject.read();
  turn(at('tomas'));
  turn(at('odalys'));
  expect(shown()).toEqual(NOBODY);
});

it('has in good time what two people have in common', () => {
  subject.read();
  turn(at('tomas'));
  vi.advanceTimersByTime(PATIENCE);
  const name = document.querySelector('h1');
  if (name) name.textContent = years.name;
  expect(shown()).toEqual([years.name, 0]);
  expect(subject.isEarlier(title)).toBe(true);
  vi.advanceTimersByTime(PATIENCE + 1);
  expect(subject.isOverdue).toBe(true);
  expect(shown()).toEqual([years.name, english.jobs.length]);
  expect(subject.isEarlier(title)).toBe(false);
});

it('of a page that nobody followed is read at the turn, and waited for in good time only', () => {
  turn(at('tomas'), false);
  expect(shown()).toEqual(NOBODY);
  vi.advanceTimersByTime(PATIENCE + 1);
  expect(shown()).toEqual(INES);
});

it('of a page that nobody followed over several turns is never that of an address before', () => {
  turn(at('tomas'), false);
  show(years);
  turn(at('odalys'), false);
  expect(shown()).toEqual(NOBODY);
  show(english);
  expect(shown()).toEqual(INES);
});

it("goes on under the name that a member chose, in place of the site's own id", () => {
  address = at(MEMBER_ID);
  subject = new PageSubject(page);
  subject.read();
  turn(at('ines'));
  expect(shown()).toEqual(INES);
  expect(subject.isEarlier(title)).toBe(false);
});

it("is another one's when the page turns from the site's own id to another person", () => {
  address = at(MEMBER_ID);
  subject = new PageSubject(page);
  subject.read();
  turn(at('tomas'));
  const name = document.querySelector('h1');
  if (name) name.textContent = years.name;
  expect(shown()).toEqual([years.name, 0]);
  expect(subject.isEarlier(title)).toBe(true);
  show(years);
  expect(shown()).toEqual(TOMAS);
});

it("is not taken along from the site's own id to a page about nobody", () => {
  address = at(MEMBER_ID);
  subject = new PageSubject(page);
  subject.read();
  turn('https://www.linkedin.com/feed/');
  expect(shown()).toEqual(NOBODY);
});
