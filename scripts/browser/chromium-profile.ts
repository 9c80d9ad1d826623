import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the preferences of a new profile: no connections ahead of a request (2 is "never"). */
export function writeProfile(folder: string): void {
  mkdirSync(join(folder, 'Default'));
  const preferences = { net: { network_prediction_options: 2 }, signin: { allowed: false } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
}
