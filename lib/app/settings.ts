import { storage } from 'wxt/utils/storage';
import { isRecord } from '@/lib/report/record';
import { PALETTE_IDS, type PaletteId } from '@/lib/theme';
import { SETTINGS_KEY } from './page-choice';

/** What the user can decide. Only values that the user set are stored; the rest is `DEFAULTS`. */
export interface Settings {
  /** Whether titles are marked on pages; off, the popup still reads the page when it is opened. */
  readonly marks: boolean;
  readonly palette: PaletteId;
  /** Whether look-alikes (verdict `other`) are marked too. */
  readonly lookAlikes: boolean;
  /** Hosts on which the extension does nothing until it is resumed there. */
  readonly pausedHosts: readonly string[];
}

export const DEFAULTS: Settings = { marks: true, palette: 'calm', lookAlikes: true, pausedHosts: [] };

/**
 * The settings that a stored value means. Anything unreadable in it (a corrupt item, a value of a later version) is
 * the default of that one setting; the others keep what the user chose.
 */
export function settingsFrom(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULTS;
  const { marks, palette, lookAlikes, pausedHosts } = stored;
  return {
    marks: typeof marks === 'boolean' ? marks : DEFAULTS.marks,
    palette: PALETTE_IDS.find((known) => known === palette) ?? DEFAULTS.palette,
    lookAlikes: typeof lookAlikes === 'boolean' ? lookAlikes : DEFAULTS.lookAlikes,
    pausedHosts: Array.isArray(pausedHosts)
      ? pausedHosts.filter((host): host is string => typeof host === 'string')
      : DEFAULTS.pausedHosts,
  };
}

/** Version 1 kept one list `off` of paused hosts and no choice for look-alikes. */
function fromVersion1(stored: unknown): Partial<Settings> {
  if (!isRecord(stored)) return {};
  const { off, ...rest } = stored;
  return { ...rest, ...(Array.isArray(off) ? { pausedHosts: off } : {}) };
}

const chosen = storage.defineItem<Partial<Settings>>(`local:${SETTINGS_KEY}`, {
  fallback: {},
  version: 2,
  migrations: { 2: fromVersion1 },
});

/** Brings a stored item of an earlier version up to date; called once at start of the background. */
export const migrateSettings = (): Promise<void> => chosen.migrate();

/** The settings as they are now. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await chosen.getValue());
}

/** Keeps a choice of the user beside the earlier ones. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await chosen.setValue({ ...(await chosen.getValue()), ...change });
}

/** Calls `listener` with the settings after each change, until the signal aborts. */
export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = chosen.watch((value) => listener(settingsFrom(value)));
  signal.addEventListener('abort', stop, { once: true });
}
