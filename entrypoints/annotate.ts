import type { Browser } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runOnPage } from '@/lib/app/page-script';
import { wordsFrom } from '@/lib/words';

/** Set where the script already runs: it may be asked for again on a page that was open before the extension was. */
const RUNNING = '__missionLens';

export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: true };
  if (world[RUNNING]) return;
  world[RUNNING] = true;
  // The native API: the polyfill is for the extension's own pages.
  const native = browser as unknown as Browser;
  return runOnPage(native, document, wordsFrom(native.i18n));
});
