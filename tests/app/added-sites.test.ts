import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { addedSites, registerAddedSites } from '@/lib/app/added-sites';
import { SITE_PATTERNS } from '@/lib/app/sites';

let origins: string[] = [];
let registered: { id: string; matches: string[] }[] = [];
const browser = {
  permissions: { getAll: async () => ({ origins: [...SITE_PATTERNS, ...origins], permissions: [] }) },
  scripting: {
    getRegisteredContentScripts: async () => registered,
    unregisterContentScripts: vi.fn(async () => {
      registered = [];
    }),
    registerContentScripts: vi.fn(async (scripts: typeof registered) => {
      if (registered.length > 0) throw new Error('Duplicate script ID');
      registered = scripts;
    }),
  },
} as unknown as Browser;

describe('added sites', () => {
  beforeEach(() => {
    origins = [];
    registered = [];
  });

  it('are the grants that were not there from the start', async () => {
    origins = ['https://b.example/*', 'https://a.example/*'];
    expect(await addedSites(browser)).toEqual(['https://a.example/*', 'https://b.example/*']);
  });

  it('get the content script, and lose it with the grant', async () => {
    origins = ['https://a.example/*'];
    await registerAddedSites(browser);
    expect(registered).toMatchObject([
      { matches: ['https://a.example/*'], allFrames: true, matchOriginAsFallback: true },
    ]);
    origins = [];
    await registerAddedSites(browser);
    expect(registered).toEqual([]);
  });

  it('are registered one call after another', async () => {
    origins = ['https://a.example/*'];
    await Promise.all([registerAddedSites(browser), registerAddedSites(browser), registerAddedSites(browser)]);
    expect(registered).toHaveLength(1);
  });
});
