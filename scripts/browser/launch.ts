import type { Browser, BrowserName, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { installed } from './installed.ts';

/**
 * Starts a browser with the extension in a profile that is deleted afterwards.
 * @throws when the browser is not installed
 */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const program = installed(name);
  if (!program) throw new Error(`${name} is not installed`);
  return name === 'chromium' ? launchChromium(program, options) : launchFirefox(program, options);
}
