import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, awaitedMarks, type Browser, type ExtensionApi, type Page, start } from './harness';

declare const chrome: ExtensionApi;

let browser: Browser;
let welcome: Page;
let tab: number;

const POPUP = { viewport: { width: 400, height: 600 } };
const openSheet = async (path = 'popup.html', viewport = POPUP.viewport) => {
  const sheet = await browser.openExtension(`${path}?tab=${tab}`, { viewport });
  await sheet.waitFor(() => document.querySelector('[data-standing]'));
  return sheet;
};

beforeAll(async () => {
  browser = await start();
  welcome = await browser.openExtension('welcome.html');
  await awaitedMarks(welcome);
  tab = await welcome.tabId();
});

afterAll(() => browser.close());

describe('the welcome page', () => {
  it('marks its sample, and nothing beside it', async () => {
    const marks = await awaitedMarks(welcome);
    expect(marks['mark-head']).toContain('Ambassador');
    expect(marks['mark-related']).toContain('Deputy Head of Mission');
    expect(marks['mark-other']).toContain('Head of Mission');
    const all = Object.values(marks).flat();
    expect(all).not.toContain('Brand Ambassador');
    expect(await welcome.evaluate(() => document.querySelectorAll('main').length)).toBe(1);
  });

  it('answers the popup for its tab', async () => {
    const sheet = await openSheet();
    expect(await sheet.evaluate(() => document.querySelector('[data-standing]')?.getAttribute('data-standing'))).toBe(
      'head-now',
    );
    const level = () => {
      const element = document.querySelector<HTMLElement>('[data-level]');
      return { level: element?.dataset.level, months: Number(element?.dataset.months) };
    };
    const since = new Date(2009, 1);
    const now = new Date();
    const whole = (now.getFullYear() - since.getFullYear()) * 12 + now.getMonth() - since.getMonth() + 1;
    // All months since February 2009 but those with the aid organisation.
    expect(await sheet.evaluate(level)).toEqual({ level: 'senior', months: whole - 31 });
    expect(sheet.problems).toEqual([]);
  });
});

describe.each(['popup.html', 'sidepanel.html'])('%s', (path) => {
  it('has every part by its name', async () => {
    const sheet = await openSheet(path);
    const names = await sheet.evaluate(() =>
      [...document.querySelectorAll('section[aria-label]')].map((part) => part.getAttribute('aria-label')),
    );
    for (const name of ['Explanation', 'On this page', 'Level', 'Questions', 'Red flags', 'Search strings']) {
      expect(names).toContain(name);
    }
  });

  it('shows a title on its page and makes it flash', async () => {
    const sheet = await openSheet(path);
    await sheet.click('.mention-line');
    await welcome.waitFor(() => CSS.highlights.has('mark-flash'));
    expect(await sheet.evaluate(() => document.querySelector('.gone')?.textContent)).toBe('');
  });

  it.each([
    ['in 320 pixels', { width: 320, height: 480 }],
    ['in 200 pixels, as at 200 % in a popup', { width: 200, height: 300 }],
    ['in 1000 pixels', { width: 1000, height: 700 }],
  ])('needs no scrolling to the side %s', async (_, viewport) => {
    const sheet = await openSheet(path, viewport);
    await sheet.evaluate(() => {
      for (const closed of document.querySelectorAll('details')) closed.open = true;
    });
    expect(await sheet.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('the cheat-sheet', () => {
  it('finds a question, opens it and puts the focus there', async () => {
    const sheet = await openSheet();
    await sheet.click('input[type=search]');
    await sheet.type('immunity');
    await sheet.waitFor(() => document.querySelector('.found button'));
    await sheet.click('.found button');
    await sheet.waitFor(() => document.activeElement?.closest('details')?.open);
    expect(await sheet.evaluate(() => document.activeElement?.textContent)).toContain('diplomatic immunity');
  });

  it('finds titles in other languages, with what they mean', async () => {
    const sheet = await openSheet();
    await sheet.click('input[type=search]');
    await sheet.type('Botschafterin');
    const found = await sheet.waitFor(() => document.querySelector('.found button')?.textContent);
    expect(found).toContain('Ambassador: ');
  });

  it('empties the search on Escape', async () => {
    const sheet = await openSheet();
    await sheet.click('input[type=search]');
    await sheet.type('visit');
    await sheet.waitFor(() => document.querySelector('.found'));
    await sheet.press('Escape');
    await sheet.waitFor(() => document.querySelector('.found') === null);
  });

  it('is reached by keyboard: the first title shows itself on Enter', async () => {
    const sheet = await openSheet();
    await sheet.evaluate(() => document.querySelector<HTMLElement>('#on-this-page')?.focus());
    await sheet.press('Tab');
    expect(await sheet.evaluate(() => document.activeElement?.className)).toBe('mention-line');
    await sheet.press('Enter');
    await welcome.waitFor(() => CSS.highlights.has('mark-flash'));
  });

  it('keeps notes with the tab, in memory only', async () => {
    const sheet = await openSheet();
    await sheet.waitFor(() => document.querySelector('#notes-text:enabled'));
    await sheet.click('#notes-text');
    await sheet.type('Ask about Tunis');
    await sheet.waitUntil(async () =>
      browser.inExtension(
        async (prefix) =>
          Object.entries(await chrome.storage.session.get(null)).some(
            ([key, notes]) => key.startsWith(prefix) && notes === 'Ask about Tunis',
          ),
        `notes:${tab}:`,
      ),
    );
    const again = await openSheet();
    await again.waitFor(() => document.querySelector<HTMLTextAreaElement>('#notes-text')?.value === 'Ask about Tunis');
    expect(JSON.stringify(await browser.inExtension(() => chrome.storage.local.get()))).not.toContain('Tunis');
  });

  it('is whole where no page may be read, and says so', async () => {
    const closed = await browser.openExtension('options.html');
    const sheet = await browser.openExtension(`popup.html?tab=${await closed.tabId()}`, POPUP);
    await sheet.waitFor(() => document.querySelector('[data-page=closed],[data-page=not-asked]'));
    expect(await sheet.evaluate(() => document.querySelectorAll('.question').length)).toBe(6);
    expect(await sheet.evaluate(() => document.querySelector('[data-level]')?.getAttribute('data-months'))).toBe('');
  });
});

describe('accessibility', () => {
  it.each(['popup.html', 'sidepanel.html'])('%s has no problem', async (path) => {
    const sheet = await openSheet(path);
    await sheet.evaluate(() => {
      for (const closed of document.querySelectorAll('details')) closed.open = true;
    });
    expect(await accessibilityProblems(sheet)).toEqual([]);
  });

  it('welcome and options have no problem', async () => {
    expect(await accessibilityProblems(welcome)).toEqual([]);
    const options = await browser.openExtension('options.html');
    await options.waitFor(() => document.querySelector('.sites'));
    expect(await accessibilityProblems(options)).toEqual([]);
    expect(options.problems).toEqual([]);
  });
});

describe('the options', () => {
  it('keep a palette, and pause a site with its subdomains', async () => {
    const options = await browser.openExtension('options.html');
    await options.waitFor(() => document.querySelector('.sites'));
    await options.click('input[value=night]');
    await options.waitFor(() => document.querySelector<HTMLInputElement>('input[value=night]')?.checked);
    await options.click('[data-site=LinkedIn] input');
    const stored = () => browser.inExtension(async () => (await chrome.storage.local.get('settings')).settings);
    await options.waitUntil(async () => JSON.stringify((await stored()) ?? '').includes('linkedin.com'));
    expect(await stored()).toMatchObject({ palette: 'night', pausedHosts: ['linkedin.com'] });
  });
});

it('caused no error of the extension', async () => {
  expect(await browser.extensionErrors()).toEqual([]);
});
