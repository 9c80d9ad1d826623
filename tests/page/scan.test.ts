import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Ask, Desk } from '@/lib/page/desk';
import { Passages } from '@/lib/page/passages';
import { Scanner } from '@/lib/page/scan';

const NEVER = new AbortController().signal;

// happy-dom does not know the selectors of what is left alone.
vi.mock('@/lib/page/unread', () => ({ isUnread: () => false, isEditor: () => false, isForeign: () => false }));

const LONG = 'Head of Mission, who spoke of rivers and roads. '.repeat(60);
let asked: string[] = [];
let answer = Promise.withResolvers<void>();

/** A desk to which surroundings matter, on a page where they are known. */
const desk = {
  recognise: async (asks: readonly Ask[]) => {
    asked.push(...asks.map(({ text }) => text));
    await answer.promise;
    return asks.map(() => ({ mentions: [], isOpen: true }));
  },
} as Partial<Desk> as Desk;

beforeEach(() => {
  asked = [];
  answer = Promise.withResolvers<void>();
});
afterEach(() => document.body.replaceChildren());

it.each(['Head of Mission', LONG])(
  'a passage that goes while it is judged is not asked for again: %.20s',
  async (text) => {
    const passages = new Passages({ add: () => undefined, remove: () => undefined });
    const scanner = new Scanner(passages, desk, () => ({ headline: 'Diplomat' }), NEVER);
    document.body.innerHTML = `<p>${text}</p>`;
    scanner.begin();
    for (const _ of scanner.read(document.body));
    const answered = scanner.answered();
    passages.clear();
    answer.resolve();
    await answered;
    expect(asked).toHaveLength(1);
  },
);

it('a passage that stands is asked for again with what surrounds it, once', async () => {
  const passages = new Passages({ add: () => undefined, remove: () => undefined });
  const scanner = new Scanner(passages, desk, () => ({ headline: 'Diplomat' }), NEVER);
  document.body.innerHTML = '<p>Head of Mission</p>';
  scanner.begin();
  for (const _ of scanner.read(document.body));
  answer.resolve();
  await scanner.answered();
  expect(asked).toHaveLength(2);
});

it.each([
  ['a short text', 'words <b>more words</b>'],
  ['a long text', 'words of rivers and roads '.repeat(2_000)],
])('finds a title behind %s although the page puts text before it while it has its turn', async (_, words) => {
  const passages = new Passages({ add: () => undefined, remove: () => undefined });
  const scanner = new Scanner(passages, desk, () => ({}), NEVER);
  document.body.innerHTML = `<p>${words}</p><p>Head of Mission</p>`;
  scanner.begin();
  const reading = scanner.read(document.body);
  reading.next();
  document.body.prepend('The page says this now. ');
  for (const _ of reading);
  expect([...passages].map(({ flow }) => flow.text)).toEqual(['Head of Mission']);
});

it('finds a title in a part to which the page adds text at each of its turns', async () => {
  const passages = new Passages({ add: () => undefined, remove: () => undefined });
  const scanner = new Scanner(passages, desk, () => ({}), NEVER);
  const words = 'words of rivers and roads ';
  document.body.innerHTML = `<p>The ambassador. ${words.repeat(100)}</p><div id="late"><p>${words.repeat(60)}</p><p>Head of Mission</p></div>${'<hr>'.repeat(200)}`;
  scanner.begin();
  for (const _ of scanner.read(document.body)) document.querySelector('#late')?.prepend(words);
  expect([...passages].map(({ flow }) => flow.text)).toContain('Head of Mission');
});
