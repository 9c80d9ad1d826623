import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTab, type ShownTab, tabNamed } from '@/lib/app/shown-tab';

describe('the tab that an address names', () => {
  it.each([
    ['?tab=7', 7],
    ['?a=b&tab=12', 12],
    ['', null],
    ['?tab=', null],
    ['?tab=-1', null],
    ['?tab=7x', null],
  ])('%s is %s', (search, tab) => {
    expect(tabNamed(search)).toBe(tab);
  });
});

describe('followTab', () => {
  let shown: ShownTab[];
  let end: AbortController;

  beforeEach(() => {
    fakeBrowser.reset();
    shown = [];
    end = new AbortController();
    vi.spyOn(browser.permissions, 'onAdded', 'get').mockReturnValue({
      addListener: vi.fn(),
      removeListener: vi.fn(),
    } as never);
    vi.spyOn(browser.permissions, 'onRemoved', 'get').mockReturnValue({
      addListener: vi.fn(),
      removeListener: vi.fn(),
    } as never);
    return () => end.abort();
  });

  it('says that a tab which has gone could not be read', async () => {
    vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 99'));
    const read = followTab(browser, 99, (next) => shown.push(next), end.signal);
    await read();
    expect(shown).toEqual([{ tab: 99, state: { state: 'failed' } }]);
  });

  it('says that there is no tab', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
    await followTab(browser, null, (next) => shown.push(next), end.signal)();
    expect(shown).toEqual([{ tab: null, state: { state: 'none' } }]);
  });

  it('follows the active tab, but stays with a named one', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
    vi.spyOn(browser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 99'));
    followTab(browser, null, (next) => shown.push(next), end.signal);
    followTab(browser, 99, (next) => shown.push(next), end.signal);
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: 1 });
    await vi.waitFor(() => expect(shown).toEqual([{ tab: null, state: { state: 'none' } }]));
  });

  it('shows nothing after its end', async () => {
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
    const read = followTab(browser, null, (next) => shown.push(next), end.signal);
    end.abort();
    await read();
    expect(shown).toEqual([]);
  });

  it('shows only the newest of two readings', async () => {
    const tabs = [[{ id: 1 }], []];
    let slow = () => {};
    vi.spyOn(browser.tabs, 'query').mockImplementation(async () => {
      const found = tabs.shift() ?? [];
      if (found.length > 0) await new Promise<void>((resolve) => (slow = resolve));
      return found as never;
    });
    const read = followTab(browser, null, (next) => shown.push(next), end.signal);
    const first = read();
    await read();
    slow();
    await first;
    expect(shown).toEqual([{ tab: null, state: { state: 'none' } }]);
  });
});
