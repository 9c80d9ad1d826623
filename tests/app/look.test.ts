import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeLook, noteFound } from '@/lib/app/look';
import { markedTab } from '@/lib/app/marked-tabs';
import { DEFAULTS } from '@/lib/app/settings';
import { markRules } from '@/lib/theme/marks';

const insertCSS = vi.fn(async () => {});
const removeCSS = vi.fn(async () => {});
let badge = '';
const setBadgeText = vi.fn(async ({ text }: { text: string }) => {
  badge = text;
});
const getBadgeText = async () => badge;
const browser = {
  ...fakeBrowser,
  scripting: { insertCSS, removeCSS },
  action: { setBadgeText, getBadgeText },
} as unknown as Browser;
const found = (more: object) => ({ tab: 7, frame: 0, heads: 1, mentions: 2, first: false, ...more });

describe('the look of a tab', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.clearAllMocks();
    badge = '';
  });

  it('is inserted into a frame once, at its first word', async () => {
    await noteFound(browser, found({ first: true }), DEFAULTS);
    await noteFound(browser, found({ heads: 2 }), DEFAULTS);
    expect(insertCSS).toHaveBeenCalledTimes(1);
    expect(insertCSS).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [0] }, css: markRules(DEFAULTS) }),
    );
  });

  it('is not inserted while marks are off, and comes when they are turned on', async () => {
    await noteFound(browser, found({ first: true }), { ...DEFAULTS, marks: false });
    expect(insertCSS).not.toHaveBeenCalled();
    await changeLook(browser, DEFAULTS);
    expect(insertCSS).toHaveBeenCalledTimes(1);
  });

  it('is replaced when the user chooses another palette', async () => {
    await noteFound(browser, found({ first: true }), DEFAULTS);
    await changeLook(browser, { ...DEFAULTS, lookAlikes: false, palette: 'vivid' });
    expect(removeCSS).toHaveBeenLastCalledWith(expect.objectContaining({ css: markRules(DEFAULTS) }));
    expect((await markedTab(browser, 7))?.css).toBe(markRules({ palette: 'vivid', lookAlikes: false }));
  });

  it('sums the heads of all frames on the badge, also when they report at once', async () => {
    await Promise.all([
      noteFound(browser, found({ first: true, heads: 2 }), DEFAULTS),
      noteFound(browser, found({ frame: 4, first: true, heads: 3 }), DEFAULTS),
    ]);
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '5' });
  });

  it('forgets the page before, whose badge the browser took away, also when a frame inside speaks first', async () => {
    await noteFound(browser, found({ first: true, heads: 3 }), DEFAULTS);
    badge = '';
    await noteFound(browser, found({ frame: 4, first: true, heads: 1 }), DEFAULTS);
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '1' });
  });

  it('keeps what a frame inside found when the top frame speaks after it', async () => {
    await noteFound(browser, found({ frame: 4, first: true, heads: 1 }), DEFAULTS);
    await noteFound(browser, found({ first: true, heads: 2 }), DEFAULTS);
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '3' });
  });

  it('changes the frames that are left when one has gone', async () => {
    await noteFound(browser, found({ first: true }), DEFAULTS);
    await noteFound(browser, found({ frame: 4, first: true }), DEFAULTS);
    const vivid = { ...DEFAULTS, palette: 'vivid' as const };
    removeCSS.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('No frame with id 4'));
    await changeLook(browser, vivid);
    expect(await markedTab(browser, 7)).toEqual({ css: markRules(vivid), heads: { 0: 1 } });
  });

  it('shows no badge without a head', async () => {
    await noteFound(browser, found({ first: true, heads: 0 }), DEFAULTS);
    expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  });

  it('drops a tab that is gone and goes on with the next', async () => {
    await noteFound(browser, found({ first: true }), DEFAULTS);
    await noteFound(browser, found({ tab: 8, first: true }), DEFAULTS);
    removeCSS.mockRejectedValueOnce(new Error('No tab with id: 7'));
    await changeLook(browser, { ...DEFAULTS, palette: 'vivid', lookAlikes: false });
    expect(await markedTab(browser, 7)).toBeNull();
    expect((await markedTab(browser, 8))?.css).toBe(markRules({ palette: 'vivid', lookAlikes: false }));
  });
});
