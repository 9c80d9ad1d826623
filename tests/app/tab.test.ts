import { describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { isBuiltIn, originPattern, readTab } from '@/lib/app/tab';
import type { Report } from '@/lib/report/report';

const report: Report = {
  version: 1,
  address: 'https://www.linkedin.com/in/amara',
  subject: 'person',
  name: 'Amara',
  standing: { id: 'nothing-found', quote: '' },
  mentions: [],
  service: { months: 0, headMonths: 0, positions: [] },
  level: { level: 'not-stated', months: null, atMost: null, basis: 'none', evidence: [], grade: null },
  profileText: '',
  limit: null,
};

/** A browser with one tab; `frames` null where nothing may be read, `answers` what each frame's script says. */
function browserWith(options: {
  url?: string;
  frames?: number[] | null;
  granted?: boolean;
  answers?: Record<number, unknown>;
  afterStart?: Record<number, unknown>;
  /** How many questions pass before the started script listens. */
  answersFrom?: number;
}) {
  let asked = 0;
  let answers = options.answers ?? {};
  const executeScript = vi.fn(async (injection: { files?: string[] }) => {
    if (options.frames == null) throw new Error('Cannot access contents of the page');
    if (injection.files) answers = options.afterStart ?? answers;
    return options.frames.map((frameId) => ({ frameId, result: 0 }));
  });
  const browser = {
    tabs: {
      get: async () => ({ id: 3, ...(options.url === undefined ? {} : { url: options.url }) }),
      sendMessage: async (_tab: number, _message: unknown, { frameId }: { frameId: number }) => {
        asked += 1;
        if (asked < (options.answersFrom ?? 0) || !(frameId in answers))
          throw new Error('Could not establish connection');
        return answers[frameId];
      },
    },
    scripting: { executeScript },
    permissions: { contains: async () => options.granted ?? false },
  } as unknown as Browser;
  return { browser, executeScript };
}

describe('readTab', () => {
  it('gives the top frame’s report with the mentions of the other frames appended', async () => {
    const mention = {
      id: 'a',
      frame: 0,
      title: 'Ambassador',
      kind: 'ambassador',
      verdict: 'unsure',
      rank: 'head',
      held: true,
      status: null,
      reasons: [{ code: 'no-cue', quote: '' }],
      line: 'Ambassador',
      lineStart: 0,
      card: '',
    };
    const { browser } = browserWith({
      frames: [0, 5, 6],
      answers: { 0: report, 5: { ...report, mentions: [mention], limit: 'capped' }, 6: { nonsense: true } },
    });
    expect(await readTab(browser, 3, [])).toEqual({
      state: 'read',
      report: { ...report, mentions: [{ ...mention, frame: 5 }], limit: 'capped' },
    });
  });

  it('starts the script on a granted page that was open before', async () => {
    const { browser } = browserWith({
      url: 'https://www.linkedin.com/in/amara',
      frames: [0],
      granted: true,
      afterStart: { 0: report },
    });
    expect((await readTab(browser, 3, [])).state).toBe('read');
  });

  it('does not start by itself on a page that it may read for this click only', async () => {
    const { browser, executeScript } = browserWith({ url: 'https://a.example/cv', frames: [0], granted: false });
    expect(await readTab(browser, 3, [])).toEqual({ state: 'not-asked', origin: 'https://a.example/*' });
    expect(executeScript).toHaveBeenCalledTimes(1);
  });

  it('reads an extension page, whose frames scripting does not list', async () => {
    const { browser } = browserWith({ frames: null, answers: { 0: report } });
    expect(await readTab(browser, 3, [])).toEqual({ state: 'read', report });
  });

  it('does not ask a paused site, and says that it is paused', async () => {
    const { browser, executeScript } = browserWith({
      url: 'https://www.linkedin.com/in/amara',
      frames: [0],
      granted: true,
      answers: { 0: report },
    });
    expect(await readTab(browser, 3, ['linkedin.com'])).toEqual({ state: 'paused', host: 'www.linkedin.com' });
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('waits for a script that was just started and reads the settings first', async () => {
    const { browser } = browserWith({
      url: 'https://www.linkedin.com/in/amara',
      frames: [0],
      granted: true,
      afterStart: { 0: report },
      answersFrom: 3,
    });
    expect((await readTab(browser, 3, [])).state).toBe('read');
  });

  it('names what keeps a page from being read', async () => {
    const state = async (url?: string) =>
      readTab(browserWith({ frames: null, ...(url === undefined ? {} : { url }) }).browser, 3, []);
    expect(await state('https://de.linkedin.com/in/x')).toEqual({
      state: 'not-granted',
      origin: 'https://de.linkedin.com/*',
    });
    expect(await state('chrome://extensions')).toEqual({ state: 'closed' });
    expect(await state()).toEqual({ state: 'not-asked', origin: null });
  });
});

describe('addresses', () => {
  it.each([
    ['https://www.linkedin.com/in/a', true],
    ['https://linkedin.com/in/a', true],
    ['http://www.linkedin.com/in/a', false],
    ['https://notlinkedin.com/', false],
    ['https://www.gov.uk/government/people/a', true],
    ['https://a.www.gov.uk/', false],
  ])('%s is built in: %s', (address, expected) => expect(isBuiltIn(address)).toBe(expected));

  it.each([
    ['https://a.example:8080/x?y', 'https://a.example/*'],
    ['http://localhost/', 'http://localhost/*'],
    ['file:///tmp/a.html', null],
    ['about:blank', null],
    ['not an address', null],
    [undefined, null],
  ])('the site of %s is %s', (address, expected) => expect(originPattern(address)).toBe(expected));
});
