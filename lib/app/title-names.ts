import type { Browser } from 'webextension-polyfill';
import type { TitleName } from '@/lib/titles/names';
import type { Message } from './messages';

const isTitleName = (value: unknown): value is TitleName =>
  typeof value === 'object' && value !== null && 'name' in value && 'kind' in value && typeof value.name === 'string';

/** Every title of every language, from the desk, which has them already; empty when the background does not answer. */
export async function askTitleNames(browser: Browser): Promise<readonly TitleName[]> {
  const message: Message = { type: 'titleNames' };
  // Without the background the search still goes over the entry.
  const answer: unknown = await browser.runtime.sendMessage(message).catch(() => []);
  return Array.isArray(answer) ? answer.filter(isTitleName) : [];
}
