import { english } from '../tests/pages/careers.ts';
import { linkedinSdui } from '../tests/pages/linkedin-sdui.ts';
import type { BrowserName } from './browser/browser.ts';
import { ensureInstalled } from './browser/install.ts';
import { launch } from './browser/launch.ts';
import { readSheet } from './browser/sheet.ts';
import { save, showCard } from './show.ts';
import { buildFor, folderOf } from './steps.ts';

const PROFILE = 'https://www.linkedin.com/in/ines-falkenrath/';
const POPUP = { width: 400, height: 600 };

const missing = ensureInstalled(['chromium', 'firefox']);
if (missing) {
  console.error(missing);
  process.exit(1);
}

for (const name of ['chromium', 'firefox'] as const) {
  if ((await buildFor(name)) !== 0) process.exit(1);
  for (const dark of [false, true]) await take(name, dark);
}

/** Every view of the extension in one browser, in a light or a dark system. */
async function take(name: BrowserName, dark: boolean): Promise<void> {
  const browser = await launch(name, { extension: folderOf(name), dark });
  const keep = (what: string, png: Uint8Array) => console.log(save(`${name}-${dark ? 'dark' : 'light'}-${what}`, png));
  try {
    browser.serve({ [PROFILE]: linkedinSdui(english) });
    const page = await browser.open(PROFILE);
    if (await showCard(page)) keep('hover-card', await page.screenshot());
    await page.moveMouse(5, 5);
    const tab = await page.tabId();
    for (const [what, path, viewport] of [
      ['popup', `popup.html?tab=${tab}`, POPUP],
      ['popup-narrow', `popup.html?tab=${tab}`, { width: 320, height: 600 }],
      ['side-panel', `sidepanel.html?tab=${tab}`, { width: 360, height: 900 }],
    ] as const) {
      const view = await browser.openExtension(path, { viewport });
      await readSheet(view);
      await view.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = false;
        scrollTo(0, 0);
      });
      keep(what, await view.screenshot());
      await view.close();
    }
    keep('page', await page.screenshot());
    for (const path of ['options', 'welcome']) {
      const view = await browser.openExtension(`${path}.html`);
      await view.waitFor(() => document.body.innerText.trim() !== '');
      if (path === 'welcome') await showCard(view);
      keep(path, await view.screenshot());
    }
  } finally {
    await browser.close();
  }
}
