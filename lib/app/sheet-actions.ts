import type { Browser } from 'webextension-polyfill';
import type { PageMention } from '@/lib/report/report';
import { addSite } from './added-sites';
import { keepNotes, readNotes } from './notes';
import { isPaused } from './page-choice';
import { changeSettings, readSettings } from './settings';
import { ask, startIn } from './tab';

/**
 * What a reader does in the popup or side panel, carried out on a tab.
 * @param tab the tab shown, `null` when there is none: then nothing happens and nothing is kept
 * @param readAgain shows the tab anew
 */
export function sheetActions(browser: Browser, tab: () => number | null, readAgain: () => Promise<void>) {
  const askFrame = async (frame: number, message: Parameters<typeof ask>[3]): Promise<boolean> => {
    const shown = tab();
    return shown !== null && (await ask(browser, shown, frame, message)) === true;
  };
  return {
    show: ({ frame, id }: PageMention) => askFrame(frame, { type: 'show', id }),
    showPosition: (index: number) => askFrame(0, { type: 'showPosition', index }),
    readOnce: async (): Promise<boolean> => {
      const shown = tab();
      if (shown === null) return false;
      try {
        await startIn(browser, shown);
      } catch {
        // The browser gives a page for one reading only after a click on the toolbar icon or in the menu.
        return false;
      }
      await readAgain();
      return true;
    },
    allow: (origin: string) => addSite(browser, origin),
    resume: async (host: string): Promise<void> => {
      const { pausedHosts } = await readSettings();
      await changeSettings({ pausedHosts: pausedHosts.filter((paused) => !isPaused(host, [paused])) });
    },
    copy: async (text: string): Promise<boolean> => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        // The browser refuses the clipboard to a window without focus; the view says that nothing was copied.
        return false;
      }
    },
    readNotes: async (subject: string): Promise<string> => {
      const shown = tab();
      return shown === null ? '' : readNotes(browser, shown, subject);
    },
    keepNotes: (subject: string, notes: string): void => {
      const shown = tab();
      if (shown !== null) void keepNotes(browser, shown, subject, notes);
    },
  };
}
