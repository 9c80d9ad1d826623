import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

describe('settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.resetModules();
  });

  const load = () => import('@/lib/app/settings');

  it('are the defaults before anything is chosen, and nothing is written', async () => {
    const { readSettings, DEFAULTS } = await load();
    expect(await readSettings()).toEqual(DEFAULTS);
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({ settings: undefined });
  });

  it('store only what the user chose', async () => {
    const { changeSettings, readSettings, DEFAULTS } = await load();
    await changeSettings({ palette: 'vivid' });
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({ palette: 'vivid' });
    expect(await readSettings()).toEqual({ ...DEFAULTS, palette: 'vivid' });
  });

  it('bring version 1 up to date: its list of hosts becomes the paused hosts', async () => {
    await fakeBrowser.storage.local.set({ settings: { marks: false, off: ['www.xing.com'] }, settings$: { v: 1 } });
    const { migrateSettings, readSettings } = await load();
    await migrateSettings();
    expect(await readSettings()).toMatchObject({ marks: false, pausedHosts: ['www.xing.com'], lookAlikes: true });
  });

  it.each([[null], ['text'], [[]], [{ marks: 'yes', palette: 'neon', lookAlikes: 1, pausedHosts: 'all' }]])(
    'read %j as the defaults',
    async (stored) => {
      const { settingsFrom, DEFAULTS } = await load();
      expect(settingsFrom(stored)).toEqual(DEFAULTS);
    },
  );

  it('keep the readable choices of a partly corrupt item', async () => {
    const { settingsFrom } = await load();
    expect(settingsFrom({ marks: false, pausedHosts: ['a.example', 7] })).toMatchObject({
      marks: false,
      pausedHosts: ['a.example'],
    });
  });

  it('tell listeners of a change until they stop', async () => {
    const { onSettings, changeSettings } = await load();
    const heard: boolean[] = [];
    const stop = new AbortController();
    onSettings((settings) => heard.push(settings.marks), stop.signal);
    await changeSettings({ marks: false });
    stop.abort();
    await changeSettings({ marks: true });
    expect(heard).toEqual([false]);
  });
});
