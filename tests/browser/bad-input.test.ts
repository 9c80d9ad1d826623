import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, awaitedMarks, type Browser, settledMarks, start } from './harness';

const LINE = 'Ambassador of France to Ghana';
const site = 'https://www.linkedin.com/in/';

/** Pages on which the titles must be marked all the same. */
const MARKED: Record<string, Answer> = {
  'forbids everything by CSP': {
    body: `<!doctype html><p>${LINE}`,
    headers: { 'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'none'" },
  },
  'demands Trusted Types': {
    body: `<!doctype html><p>${LINE}`,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  'has no head, no body and no doctype of its own': { body: LINE },
  'is plain text': { body: LINE, type: 'text/plain; charset=utf-8' },
  'is XHTML': {
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>a</title></head><body><p>${LINE}</p></body></html>`,
    type: 'application/xhtml+xml',
  },
  'is 5 MB long in one text node': {
    body: `<!doctype html><p>${LINE}</p><p>${'an ordinary word of prose '.repeat(210_000)}</p>`,
  },
};

/** Pages on which nothing may happen. */
const QUIET: Record<string, Answer> = {
  'is XML': { body: `<?xml version="1.0"?><people><person>${LINE}</person></people>`, type: 'application/xml' },
  'is an SVG picture': {
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
    type: 'image/svg+xml',
  },
  'is JSON': { body: '{"title":"teacher"}', type: 'application/json' },
  'is empty': { body: '' },
  'is a frameset': { body: '<!doctype html><frameset cols="*"><frame src="about:blank"></frameset>' },
};

let browser: Browser;
const address = (name: string) => site + encodeURIComponent(name.replaceAll(' ', '-').toLowerCase());

beforeAll(async () => {
  browser = await start();
  for (const [name, answer] of Object.entries({ ...MARKED, ...QUIET })) browser.serve({ [address(name)]: answer });
});
afterAll(() => browser.close());

describe('a page that', () => {
  it.each(Object.keys(MARKED))('%s is marked, without an error', async (name) => {
    const page = await browser.open(address(name));
    expect((await awaitedMarks(page))['mark-head']).toEqual(['Ambassador']);
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it.each(Object.keys(QUIET))('%s is left in peace', async (name) => {
    const page = await browser.open(address(name));
    await settledMarks(page);
    expect(page.problems).toEqual([]);
    await page.close();
  });

  it('throws in its own scripts is marked; the errors are its own', async () => {
    const own = `${site}throws`;
    browser.serve({
      [own]: `<!doctype html><p>${LINE}</p><script>
        throw new Error('the page broke');
      </script><script>
        Node.prototype.contains = () => { throw new Error('patched') };
        Document.prototype.createElement = () => { throw new Error('patched') };
        window.MutationObserver = class { observe() { throw new Error('patched') } };
      </script>`,
    });
    const page = await browser.open(own);
    expect((await awaitedMarks(page))['mark-head']).toEqual(['Ambassador']);
    expect(page.problems.filter((problem) => !problem.includes('the page broke'))).toEqual([]);
  });

  it('has markup in its titles shows it as text in the popup', async () => {
    const own = `${site}markup`;
    browser.serve({
      [own]: `<!doctype html><title>x</title><h1>&lt;img src=x onerror=alert(1)&gt;</h1><p>Ambassador of &lt;b id=planted&gt;France&lt;/b&gt;, Embassy of France</p>`,
    });
    const page = await browser.open(own);
    await settledMarks(page);
    const popup = await browser.openExtension(`popup.html?tab=${await page.tabId()}`);
    await popup.waitFor(() => document.body.textContent?.includes('<b id=planted>'));
    expect(await popup.evaluate(() => document.querySelectorAll('#planted, img').length)).toBe(0);
    expect(popup.problems).toEqual([]);
  });

  it('leaves no error in the extension', async () => {
    expect(await browser.extensionErrors()).toEqual([]);
    // Browsers ask a site for its icon by themselves, at the site's own address.
    expect(browser.escapes.filter((address) => address !== 'www.linkedin.com:443')).toEqual([]);
  });
});
