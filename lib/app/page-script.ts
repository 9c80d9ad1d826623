import type { Explained, Judged } from '@/lib/page/desk';
import type { Report } from '@/lib/report/report';
import { type Port, startAnnotator } from './annotator';
import { lifetime } from './lifetime';
import type { Message } from './messages';
import type { MessageListener, NativeBrowser } from './native';
import { choiceFor, type PageChoice, SETTINGS_KEY } from './page-choice';

/** Runs the annotator on a document as its user chose, and again when the choice changes. */
export async function runOnPage(browser: NativeBrowser, page: Document): Promise<void> {
  const end = lifetime(() => browser.runtime?.id !== undefined);
  let choice: PageChoice | null = null;
  let run = new AbortController();
  const host = hostOf(page);
  const port = portOf(browser, host);
  const follow = (stored: unknown) => {
    const next = choiceFor(stored, host);
    if (end.aborted || next === choice) return;
    // The badge counts what is marked: nothing, until the next run has found something.
    if (choice !== null) port.send({ type: 'found', heads: 0, mentions: 0, first: false });
    choice = next;
    run.abort();
    if (next === 'paused') return;
    run = new AbortController();
    startAnnotator({
      page,
      browser: port,
      signal: AbortSignal.any([run.signal, end]),
      marks: next === 'marks',
    });
  };
  browser.storage.local.onChanged.addListener((changes) => {
    const change = changes[SETTINGS_KEY];
    if (change) follow(change.newValue);
  });
  try {
    follow((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch (error) {
    // An extension that has gone answers nothing, and has nothing to run.
    if (browser.runtime?.id) throw error;
  }
}

/** The host of a document, for one without an address (`srcdoc`, `about:blank`) that of the page it belongs to. */
function hostOf(page: Document): string {
  return page.location?.hostname || URL.parse(page.defaultView?.origin ?? '')?.hostname || '';
}

/** The browser's messages as the annotator of a page of this host takes them. Answers go by `sendResponse`, which every browser has. */
function portOf(browser: NativeBrowser, host: string): Port {
  // Rejects, rather than throws, where the extension has gone.
  const ask = async (message: Message): Promise<unknown> => browser.runtime.sendMessage(message);
  return {
    send: (message) => {
      // Nobody may listen, or the extension may have gone: neither is news to the page, and the lifetime ends the rest.
      ask(message).catch(() => undefined);
    },
    recognise: (asks) => ask({ type: 'recognise', asks, host }) as Promise<Judged[]>,
    explain: (mention, level) => ask({ type: 'explain', mention, level }) as Promise<Explained>,
    assemble: (findings) => ask({ type: 'assemble', findings }) as Promise<Report>,
    listen: (hear, signal) => {
      const listener: MessageListener = (message, sender, respond) => {
        const answer = sender.id === browser.runtime.id ? hear(message) : undefined;
        if (answer === undefined) return undefined;
        // Without an answer the asker would wait for ever.
        Promise.resolve(answer).then(respond, () => respond(undefined));
        return true;
      };
      browser.runtime.onMessage.addListener(listener);
      signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
    },
  };
}
