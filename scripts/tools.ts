import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const root = join(import.meta.dirname, '..');

const ENTRY = {
  'addons-linter': 'addons-linter/bin/addons-linter',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
  wxt: 'wxt/bin/wxt.mjs',
} as const;

/**
 * Runs a packaged tool under the Node that runs this, in the project's folder, showing its output.
 * @returns its exit code; 1 when a signal ended it
 */
export function tool(name: keyof typeof ENTRY, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, [join(root, 'node_modules', ENTRY[name]), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => process.stdout.write(plain(text)));
  child.stderr.setEncoding('utf8').on('data', (text: string) => process.stderr.write(plain(text)));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve(code ?? 1));
  });
}

const ESC = String.fromCharCode(27);
const ERASED = new RegExp(`^[^\\n]*${ESC}\\[K|\\r(?!\\n)`, 'gm');

/** WXT draws a spinner even into files: what it would erase from the screen is left out, and all colour codes. */
function plain(text: string): string {
  return stripVTControlCharacters(text.replaceAll(ERASED, ''));
}
