import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startBackground } from '@/lib/app/background';
import { keepMarkedTab, markedTab } from '@/lib/app/marked-tabs';
import { keepNotes, readNotes } from '@/lib/app/notes';

type Listener = (...args: unknown[]) => unknown;

/** An event that keeps its listeners, to be fired by the test. */
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => listeners.push(listener),
    fire: (...args: unknown[]) => Promise.all(listeners.map((listener) => listener(...args))),
  };
}

function backgroundBrowser() {
  const events = {
    installed: event(),
    message: event(),
    command: event(),
    menu: event(),
    granted: event(),
    takenBack: event(),
    closed: event(),
  };
  const calls = {
    badge: vi.fn(async () => {}),
    create: vi.fn(async () => {}),
    item: vi.fn(),
    register: vi.fn(async () => {}),
    insertCSS: vi.fn(async () => {}),
    run: vi.fn(async () => []),
    openPanel: vi.fn(async () => {}),
    send: vi.fn(async () => undefined),
  };
  const browser = {
    runtime: {
      id: 'our-id',
      onInstalled: events.installed,
      onMessage: events.message,
      getURL: (path: string) => `ext:/${path}`,
    },
    commands: { onCommand: events.command },
    contextMenus: { onClicked: events.menu, removeAll: async () => {}, create: calls.item },
    permissions: {
      onAdded: events.granted,
      onRemoved: events.takenBack,
      getAll: async () => ({ origins: ['https://a.example/*'] }),
    },
    tabs: { onRemoved: events.closed, create: calls.create, query: async () => [{ id: 3 }], sendMessage: calls.send },
    action: { setBadgeText: calls.badge },
    scripting: {
      insertCSS: calls.insertCSS,
      removeCSS: async () => {},
      executeScript: calls.run,
      getRegisteredContentScripts: async () => [],
      registerContentScripts: calls.register,
    },
    sidePanel: { open: calls.openPanel },
    storage: fakeBrowser.storage,
  } as unknown as Browser;
  return { browser, events, calls };
}

describe('the background', () => {
  let fake: ReturnType<typeof backgroundBrowser>;

  beforeEach(() => {
    fakeBrowser.reset();
    fake = backgroundBrowser();
    startBackground(fake.browser, (key) => key, new AbortController().signal);
  });

  const found = { type: 'found', heads: 2, mentions: 3, first: true };

  it('sets the badge and the look for a frame of ours', async () => {
    await fake.events.message.fire(found, { id: 'our-id', tab: { id: 9 }, frameId: 0 });
    expect(fake.calls.badge).toHaveBeenCalledWith({ tabId: 9, text: '2' });
    expect(fake.calls.insertCSS).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['another extension', found, { id: 'other', tab: { id: 9 }, frameId: 0 }],
    ['a page without a tab', found, { id: 'our-id' }],
    ['a message of another shape', { type: 'found', heads: 'many' }, { id: 'our-id', tab: { id: 9 }, frameId: 0 }],
  ])('does not listen to %s', async (_who, message, sender) => {
    await fake.events.message.fire(message, sender);
    expect(fake.calls.badge).not.toHaveBeenCalled();
  });

  it('shows the welcome page at installation, not at an update', async () => {
    await fake.events.installed.fire({ reason: 'update' });
    expect(fake.calls.create).not.toHaveBeenCalled();
    await fake.events.installed.fire({ reason: 'install' });
    expect(fake.calls.create).toHaveBeenCalledWith({ url: 'ext://welcome.html' });
  });

  it('registers added sites when a grant comes or goes', async () => {
    await fake.events.granted.fire();
    await fake.events.takenBack.fire();
    expect(fake.calls.register).toHaveBeenCalledTimes(2);
  });

  it('forgets a closed tab', async () => {
    await keepNotes(fake.browser, 9, 'Amara Example', 'ask about Nairobi');
    expect(await readNotes(fake.browser, 9, 'Amara Example')).toBe('ask about Nairobi');
    expect(await readNotes(fake.browser, 9, 'Somebody else')).toBe('');
    await keepMarkedTab(fake.browser, 9, { css: '', heads: { 0: 1 } });
    await fake.events.closed.fire(9);
    expect(await readNotes(fake.browser, 9, 'Amara Example')).toBe('');
    expect(await markedTab(fake.browser, 9)).toBeNull();
  });

  it('reads a page from the menu, with the cheat-sheet beside it', async () => {
    await fake.events.menu.fire({ menuItemId: 'read-page' }, { id: 5 });
    expect(fake.calls.openPanel).toHaveBeenCalledWith({ tabId: 5 });
    expect(fake.calls.run).toHaveBeenCalledWith(expect.objectContaining({ files: ['/annotate.js'] }));
  });

  it('opens only the cheat-sheet from its own menu item', async () => {
    await fake.events.menu.fire({ menuItemId: 'open-panel' }, { id: 5 });
    expect(fake.calls.openPanel).toHaveBeenCalledTimes(1);
    expect(fake.calls.run).not.toHaveBeenCalled();
  });

  it('steps through the active tab by command', async () => {
    await fake.events.command.fire('previous-title');
    expect(fake.calls.send).toHaveBeenCalledWith(3, { type: 'step', by: -1 }, { frameId: 0 });
  });
});
