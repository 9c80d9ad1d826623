import type { Report } from '../../lib/report/report.ts';
import type { Browser, ExtensionApi } from './harness';

declare const chrome: ExtensionApi;

/** What the content script says of each frame of a tab, by the frame's path, once it has read all that has changed. */
export function reportsOfFrames(browser: Browser, tab: number): Promise<Readonly<Record<string, Report>>> {
  return browser.inExtension(async (id) => {
    const target = { tabId: id, allFrames: true };
    const frames = await chrome.scripting.executeScript({ target, func: () => location.pathname });
    const ask = async ({ frameId, result }: (typeof frames)[number]): Promise<[string, Report]> => {
      for (;;) {
        // Nobody listens until the script has read the settings.
        const report: Report | null = await chrome.tabs
          .sendMessage(id, { type: 'report' }, { frameId })
          .then((said) => said as Report)
          .catch(() => null);
        if (report) return [String(result), report];
      }
    };
    return Object.fromEntries(await Promise.all(frames.map(ask)));
  }, tab);
}

/** Ends the script's run in every frame of a tab and begins another, which knows nothing of the one before. */
export function beginAnew(browser: Browser, tab: number, host: string): Promise<void> {
  return browser.inExtension(
    async (id, paused) => {
      const target = { tabId: id, allFrames: true };
      const frames = await chrome.scripting.executeScript({ target, func: () => 0 });
      await chrome.storage.local.set({ settings: { marks: true, pausedHosts: [paused] } });
      for (const { frameId } of frames) {
        const hears = () =>
          chrome.tabs.sendMessage(id, { type: 'nothing' }, { frameId }).then(
            () => true,
            () => false,
          );
        while (await hears());
      }
      await chrome.storage.local.set({ settings: { marks: true, pausedHosts: [] } });
    },
    tab,
    host,
  );
}
