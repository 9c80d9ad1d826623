/** What the user has chosen for a page: marks and cards, reading on demand only, or nothing at all. */
export type PageChoice = 'marks' | 'quiet' | 'paused';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * The choice that the stored settings mean for a host. Written by hand, because the content script carries no package.
 * @param stored the settings item of `storage.local`, as it is stored
 */
export function choiceFor(stored: unknown, host: string): PageChoice {
  if (!isRecord(stored)) return 'marks';
  const { marks, pausedHosts } = stored;
  if (Array.isArray(pausedHosts) && pausedHosts.includes(host)) return 'paused';
  return marks === false ? 'quiet' : 'marks';
}
