import type { BrowserName } from '../../scripts/browser/browser.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { folderOf } from '../../scripts/steps.ts';
import { profile } from './corpora';

/** Milliseconds from the load of the popup to the first content it paints, so many times, with a profile behind it. */
export async function popupTimes(name: BrowserName, times: number): Promise<number[]> {
  const browser = await launch(name, { extension: folderOf(name) });
  try {
    const { url, html } = profile();
    browser.serve({ [url]: html });
    const tab = await (await browser.open(url)).tabId();
    const taken: number[] = [];
    for (let time = 0; time < times; time++) {
      const popup = await browser.openExtension(`popup.html?tab=${tab}`, { viewport: { width: 400, height: 600 } });
      await popup.focus();
      taken.push(
        await popup
          .waitFor(() => {
            const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
            const paint = performance.getEntriesByName('first-contentful-paint')[0];
            return paint && load ? Math.max(1, paint.startTime - load.domContentLoadedEventEnd) : null;
          })
          .then(Number),
      );
      await popup.close();
    }
    return taken;
  } finally {
    await browser.close();
  }
}
