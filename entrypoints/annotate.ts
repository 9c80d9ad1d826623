import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { nativeBrowser } from '@/lib/app/native';
import { runOnPage } from '@/lib/app/page-script';

/** Set where the script already runs: it may be asked for again on a page that was open before the extension was. */
const RUNNING = '__missionLens';

export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: true };
  const browser = nativeBrowser();
  if (world[RUNNING] || !browser) return;
  world[RUNNING] = true;
  runOnPage(browser, document);
});
