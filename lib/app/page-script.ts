import type { Browser } from 'webextension-polyfill';
import { monthOf } from '@/lib/career/position';
import type { Words } from '@/lib/words';
import { type Port, startAnnotator } from './annotator';
import { lifetime } from './lifetime';
import { choiceFor, type PageChoice } from './page-choice';

/** The key of the settings in `storage.local`; `lib/app/settings.ts` writes it. */
const SETTINGS_KEY = 'settings';

/** Runs the annotator on a document as its user chose, and again when the choice changes. */
export async function runOnPage(browser: Browser, page: Document, words: Words): Promise<void> {
  const end = lifetime(() => browser.runtime?.id !== undefined);
  let choice: PageChoice | null = null;
  let run = new AbortController();
  const follow = (stored: unknown) => {
    const next = choiceFor(stored, page.location?.hostname ?? '');
    if (end.aborted || next === choice) return;
    choice = next;
    run.abort();
    if (next === 'paused') return;
    run = new AbortController();
    const now = new Date();
    startAnnotator({
      page,
      browser: portOf(browser),
      words,
      signal: AbortSignal.any([run.signal, end]),
      today: monthOf(now),
      marks: next === 'marks',
    });
  };
  const changed: Parameters<Browser['storage']['local']['onChanged']['addListener']>[0] = (changes) => {
    const change = changes[SETTINGS_KEY];
    if (change) follow(change.newValue);
  };
  browser.storage.local.onChanged.addListener(changed);
  follow((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
}

/** The browser's messages as the annotator takes them. Answers go by `sendResponse`, which every browser has. */
function portOf(browser: Browser): Port {
  return {
    send: (message) => {
      // Rejects when nobody listens, and throws when the extension has gone: neither is news to the page.
      try {
        browser.runtime.sendMessage(message).catch(() => undefined);
      } catch {
        // Gone: the lifetime ends the rest.
      }
    },
    listen: (hear, signal) => {
      const listener = (message: unknown, sender: { id?: string }, respond: (answer: unknown) => void) => {
        const answer = sender.id === browser.runtime.id ? hear(message) : undefined;
        if (answer === undefined) return undefined;
        Promise.resolve(answer).then(respond);
        return true as const;
      };
      browser.runtime.onMessage.addListener(listener as never);
      signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener as never));
    },
  };
}
