import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { BrowserName } from './browser.ts';
import { installed } from './installed.ts';

const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Sees to it that browsers are there: on Debian, as root, missing ones are installed.
 * @returns `null` when all are there; else one sentence with the command that installs them
 */
export function ensureInstalled(browsers: readonly BrowserName[]): string | null {
  const missing = browsers.filter((browser) => !installed(browser));
  if (missing.length === 0) return null;
  const packages = missing.map((browser) => PACKAGES[browser]);
  if (isDebian() && process.getuid?.() === 0) {
    console.log(`Installing ${packages.join(' and ')} …`);
    apt('update', '-q');
    // The fonts: without any, Chromium draws boxes in place of letters.
    apt('install', '-y', '-q', '--no-install-recommends', ...packages, 'fonts-liberation');
  }
  const still = missing.filter((browser) => !installed(browser));
  return still.length === 0
    ? null
    : `${still.join(' and ')} not found: install with \`${command(still)}\`, then run this again.`;
}

function apt(...args: readonly string[]): void {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // Not a Linux that says what it is.
  }
}

/** The command of the platform that installs browsers. */
function command(browsers: readonly BrowserName[]): string {
  const named = (names: Record<BrowserName, string>) => browsers.map((browser) => names[browser]).join(' ');
  if (process.platform === 'darwin')
    return `brew install --cask ${named({ chromium: 'google-chrome', firefox: 'firefox' })}`;
  if (process.platform === 'win32')
    return `winget install ${named({ chromium: 'Google.Chrome', firefox: 'Mozilla.Firefox' })}`;
  return `sudo apt-get install ${named(PACKAGES)}`;
}
