import { askedPage } from './asked-page.ts';
import type { Browser, LaunchOptions } from './browser/browser.ts';
import { ensureInstalled } from './browser/install.ts';
import { installed } from './browser/installed.ts';
import { launch } from './browser/launch.ts';
import type { Page } from './browser/page.ts';
import { showHeadless } from './show.ts';
import { buildFor, folderOf } from './steps.ts';

const args = process.argv.slice(2);
const [asked] = args.filter((arg) => !arg.startsWith('--'));
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headed = hasDisplay && !args.includes('--headless');

try {
  const page = asked === undefined ? null : askedPage(asked);
  const name = installed('chromium') || !installed('firefox') ? 'chromium' : 'firefox';
  const missing = ensureInstalled([name]);
  if (missing) throw new Error(missing);
  if ((await buildFor(name)) !== 0) throw new Error('The extension could not be built: see above.');
  const options: LaunchOptions = {
    extension: folderOf(name),
    headed,
    keepWelcome: headed && page === null,
    online: headed || page?.html === null,
    ...(page?.permission ? { willAllow: [page.permission] } : {}),
  };
  const browser = await launch(name, options);
  try {
    if (page === null) {
      if (!headed) await showHeadless(browser, await browser.openExtension('welcome.html'));
    } else {
      if (page.html !== null) browser.serve({ [page.address]: page.html });
      if (page.permission) await browser.allow(page.permission);
      const tab = await opened(browser, page.address);
      if (!headed) await showHeadless(browser, tab);
    }
    if (headed) {
      console.log('Mission Lens runs in the browser that has opened. Close it to end.');
      await browser.closed;
    }
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function opened(browser: Browser, address: string): Promise<Page> {
  try {
    return await browser.open(address);
  } catch (error) {
    throw new Error(`${address} could not be loaded (${String(error).split('\n')[0]}).`);
  }
}
