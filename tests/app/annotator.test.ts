import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Port, startAnnotator } from '@/lib/app/annotator';
import type { Message } from '@/lib/app/messages';
import { recognise } from '@/lib/recognise';
import type { Findings } from '@/lib/report/assemble';
import { assemble } from '@/lib/report/assemble';
import type { Report } from '@/lib/report/report';
import { type Career, english, years } from '../pages/careers';
import { linkedinEmber } from '../pages/linkedin-profiles';

// The document of unit tests has no layout, and does not know the selectors.
vi.mock('@/lib/page/unread', () => ({ isUnread: () => false }));
vi.mock('@/lib/page/visibility', () => ({
  Visibility: class {
    of = () => true;
  },
}));

const NOVEMBER_2026 = 2026 * 12 + 10;
const PLAIN: Career = { ...english, headline: 'Sales', about: 'Sells.', jobs: [] };

const sent: Message[] = [];
const asked: Findings[] = [];
let hear: (message: unknown) => unknown;
/** What happens on the page while the desk is at work. */
let meanwhile: () => void = () => undefined;

const browser: Port = {
  send: (message) => void sent.push(message),
  listen: (listener) => {
    hear = listener;
  },
  recognise: async (asks) => asks.map(({ text }) => ({ mentions: recognise(text), isOpen: false })),
  explain: async () => ({ text: {} as never, style: '' }),
  assemble: async (findings) => {
    asked.push(findings);
    meanwhile();
    return assemble(findings, NOVEMBER_2026);
  },
};

const report = () => hear({ type: 'report' }) as Promise<Report>;
const show = (career: Career, html = linkedinEmber(career)) => {
  document.body.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
};
/** A profile without a title, also of others. */
const showPlain = (career: Career) =>
  show(
    career,
    linkedinEmber(career)
      .replace(/<aside>.*<\/aside>/s, '')
      .replaceAll('Ambassador', 'Teacher'),
  );

/** What the document of unit tests lacks for a mark. */
class Marked {
  constructor(range: StaticRangeInit) {
    Object.assign(this, range);
  }
}

let end: AbortController;

beforeEach(() => {
  vi.stubGlobal('scheduler', { yield: async () => undefined });
  vi.stubGlobal('StaticRange', Marked);
  vi.stubGlobal('Highlight', class extends Set {});
  vi.stubGlobal('CSS', { highlights: new Map() });
  sent.splice(0);
  asked.splice(0);
  meanwhile = () => undefined;
  end = new AbortController();
  history.replaceState(null, '', '/in/ines/');
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
});

const begin = () => startAnnotator({ page: document, browser, signal: end.signal, marks: true });

it('makes a report anew when the page has turned to another person in the meantime', async () => {
  show(english);
  begin();
  meanwhile = () => {
    meanwhile = () => undefined;
    history.pushState(null, '', '/in/tomas/');
    show(years);
    window.dispatchEvent(new Event('popstate'));
  };
  expect(await report()).toMatchObject({ name: years.name });
  expect(asked.map(({ name }) => name)).toEqual([english.name, years.name]);
});

it('gives up making it anew on a page that never rests', async () => {
  show(english);
  begin();
  let turns = 0;
  meanwhile = () => {
    history.pushState(null, '', `/in/person-${turns++}/`);
    show(turns % 2 ? years : english);
    window.dispatchEvent(new Event('popstate'));
  };
  await report();
  expect(asked).toHaveLength(3);
});

it('reports nobody under the address of another where the browser does not tell that it has changed', async () => {
  show(english);
  begin();
  expect(await report()).toMatchObject({ name: english.name });
  history.pushState(null, '', '/in/tomas/');
  const { name, address, mentions } = await report();
  expect(address).toContain('/in/tomas/');
  expect([name, mentions]).toEqual(['', []]);
});

it('tells of a page without titles only whoever has asked, and keeps the look of the marks for the first title', async () => {
  showPlain(PLAIN);
  begin();
  await vi.waitFor(async () => expect(await report()).toMatchObject({ name: PLAIN.name }));
  sent.splice(0);
  showPlain({ ...PLAIN, name: 'Corin Abt' });
  await vi.waitFor(() => expect(sent).toContainEqual({ type: 'changed' }), { timeout: 8_000 });
  expect(sent.filter(({ type }) => type === 'found')).toEqual([]);
  show(english);
  await vi.waitFor(() => expect(sent).toContainEqual(expect.objectContaining({ type: 'found', first: true })), 8_000);
});
