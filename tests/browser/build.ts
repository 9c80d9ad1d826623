import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import type { BrowserName } from '../../scripts/browser/browser.ts';
import { buildFor, folderOf } from '../../scripts/steps.ts';

/** Builds the extension for the project's browser, unless the caller has just done so and says so by MISSION_LENS_BUILT. */
export default async function setup({ name }: TestProject): Promise<void> {
  const browser = name as BrowserName;
  if (process.env.MISSION_LENS_BUILT && existsSync(folderOf(browser))) return;
  if ((await buildFor(browser)) !== 0) throw new Error(`The extension for ${browser} could not be built`);
}
