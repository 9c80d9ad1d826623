import type { Report } from '../../lib/report/report.ts';
import type { Browser, ExtensionApi } from './harness';

declare const chrome: ExtensionApi;

/** What the content script of a tab answers the popup with; waits until it runs. */
export async function reportOf(browser: Browser, tab: number): Promise<Report> {
  const [report] = await reportsUntil(browser, tab, () => true);
  if (!report) throw new Error('no report');
  return report;
}

/** Asks again and again, until a report is as wanted; gives every report on the way, the wanted one last. */
export async function reportsUntil(
  browser: Browser,
  tab: number,
  isWanted: (report: Report) => boolean,
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  const end = performance.now() + 20_000;
  while (performance.now() < end) {
    const report = await browser.inExtension(async (id) => {
      const answer = chrome.tabs.sendMessage(id, { type: 'report' }, { frameId: 0 });
      return answer.then(
        (said) => said as Report,
        // The content script starts when the page is idle.
        () => null,
      );
    }, tab);
    if (report) reports.push(report);
    if (report && isWanted(report)) return reports;
  }
  throw new Error(`No such report; the last was ${JSON.stringify(reports.at(-1), null, 1)}`);
}

/** The text on the extension's button for a tab. */
export function badgeOf(browser: Browser, tab: number): Promise<string> {
  return browser.inExtension((id) => chrome.action.getBadgeText({ tabId: id }), tab);
}
