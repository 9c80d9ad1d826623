import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '@/components/welcome/Welcome';
import type { NativeBrowser } from '@/lib/app/native';
import { lookOfOwnPage, ownTab } from '@/lib/app/own-page';
import { runOnPage } from '@/lib/app/page-script';
import { openSidePanel } from '@/lib/app/side-panel';
import { wordsFrom } from '@/lib/words';

const words = wordsFrom(browser.i18n);

async function start(): Promise<void> {
  // Known before the first click: the panel opens only in the click itself.
  const tab = await ownTab(browser);
  render(
    <Welcome
      words={words}
      openPanel={() => {
        if (tab !== null) void openSidePanel(browser, tab);
      }}
      openOptions={() => void browser.runtime.openOptionsPage()}
    />,
    document.body,
  );
  const look = new CSSStyleSheet();
  document.adoptedStyleSheets.push(look);
  await lookOfOwnPage((css) => void look.replaceSync(css), new AbortController().signal);
  await runOnPage(browser as unknown as NativeBrowser, document);
}

void start();
