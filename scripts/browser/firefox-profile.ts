import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The extension's own host in the throw-away profile; a fixed one, so that its pages are known beforehand. */
export const EXTENSION_HOST = '5d1c7a52-2f0e-4d1b-9a6e-3c8a1f6b7e90';

const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.chrome.site_icons': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'browser.region.update.enabled': false,
  'browser.region.network.url': '',
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'data:application/xml,',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'privacy.trackingprotection.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': 'data:,',
} as const;

export interface ProfileOptions {
  readonly addOnId: string;
  readonly dark: boolean;
  /** Whether every optional permission that is asked for is given without a prompt. */
  readonly allowsAll: boolean;
  /** Port of the proxy that all connections go to; `undefined` for the open network. */
  readonly proxyPort: number | undefined;
}

/** Writes the preferences of a profile that asks nothing, fetches nothing and lets itself be driven. */
export function writeProfile(folder: string, { addOnId, dark, allowsAll, proxyPort }: ProfileOptions): void {
  const preferences: Record<string, string | number | boolean> = {
    ...QUIET,
    'marionette.port': 0, // Any free one; Firefox writes it into MarionetteActivePort.
    'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: EXTENSION_HOST }),
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'extensions.webextOptionalPermissionPrompts': !allowsAll,
    ...(proxyPort === undefined ? {} : proxied(proxyPort)),
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`);
  writeFileSync(join(folder, 'user.js'), lines.join(''));
}

function proxied(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}
