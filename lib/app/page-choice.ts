import { isRecord } from '@/lib/report/record';

/** The key in `storage.local` under which the chosen values lie; here, because the content script carries no package. */
export const SETTINGS_KEY = 'settings';

/** What the user has chosen for a page: marks and cards, reading on demand only, or nothing at all. */
export type PageChoice = 'marks' | 'quiet' | 'paused';

/** Whether a page's host is one that the user paused, or lies under one. */
export const isPaused = (host: string, pausedHosts: readonly unknown[]): boolean =>
  pausedHosts.some((paused) => typeof paused === 'string' && `.${host}`.endsWith(`.${paused}`));

/**
 * The choice that the stored settings mean for a host. Written by hand, because the content script carries no package.
 * @param stored the settings item of `storage.local`, as it is stored
 */
export function choiceFor(stored: unknown, host: string): PageChoice {
  if (!isRecord(stored)) return 'marks';
  const { marks, pausedHosts } = stored;
  if (Array.isArray(pausedHosts) && isPaused(host, pausedHosts)) return 'paused';
  return marks === false ? 'quiet' : 'marks';
}
