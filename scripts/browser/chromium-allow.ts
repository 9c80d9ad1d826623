import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Hosts {
  readonly explicit_host?: string[];
}

interface Preferences {
  extensions: { settings: Record<string, Record<string, unknown>> };
}

/**
 * Writes host permissions into a closed profile that has run the extension once, as granted before and given back since: Chromium
 * then grants them again without its prompt, which cannot be clicked in headless mode.
 */
export function allowHosts(profile: string, extensionId: string, hosts: readonly string[]): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[extensionId];
  if (!settings) throw new Error(`The profile ${profile} does not know the extension ${extensionId}`);
  for (const name of ['granted_permissions', 'runtime_granted_permissions']) {
    const held = (settings[name] ?? {}) as Hosts;
    settings[name] = { ...held, explicit_host: [...(held.explicit_host ?? []), ...hosts] };
  }
  writeFileSync(file, JSON.stringify(preferences));
}
