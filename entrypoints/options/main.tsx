import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Options } from '@/components/options/Options';
import { removeSite } from '@/lib/app/added-sites';
import { addTypedSite, readingSites, withPaused } from '@/lib/app/reading-sites';
import { changeSettings, onSettings, readSettings } from '@/lib/app/settings';
import { wordsFrom } from '@/lib/words';

const words = wordsFrom(browser.i18n);

async function draw(): Promise<void> {
  const settings = await readSettings();
  const sites = await readingSites(browser, settings.pausedHosts);
  const siteActions = {
    add: (typed: string) => addTypedSite(browser, typed),
    remove: ({ id }: { readonly id: string }) => void removeSite(browser, id),
    pause: (site: (typeof sites)[number], paused: boolean) =>
      void changeSettings({ pausedHosts: withPaused(settings.pausedHosts, site, paused) }),
  };
  render(
    <Options
      settings={settings}
      sites={sites}
      words={words}
      change={(change) => void changeSettings(change)}
      siteActions={siteActions}
    />,
    document.body,
  );
}

onSettings(() => void draw(), new AbortController().signal);
browser.permissions.onAdded.addListener(() => void draw());
browser.permissions.onRemoved.addListener(() => void draw());
void draw();
