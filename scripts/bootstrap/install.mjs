import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const lockfile = join(root, 'package-lock.json');
// Inside node_modules, so that it vanishes with what it vouches for, also when `npm ci` is interrupted.
const receipt = join(root, 'node_modules', '.installed-lockfile');

/** Runs `npm ci` unless the last one installed this very lockfile. Ends the process when it fails. */
export function installPackages() {
  const lock = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (existsSync(receipt) && readFileSync(receipt, 'utf8') === lock) return;
  console.log('Installing the packages of package-lock.json …');
  const { status, error } = npm('ci', '--loglevel=error');
  if (status !== 0) {
    console.error(`The packages could not be installed${error ? ` (${error.message})` : ''}: see npm's message above.`);
    process.exit(1);
  }
  writeFileSync(receipt, lock);
}

// Under npm's own Node: the one first in PATH may be the pinned one, which `npm ci` deletes.
function npm(...args) {
  const { npm_execpath: cli, npm_node_execpath: node } = process.env;
  const options = { cwd: root, stdio: 'inherit' };
  if (cli && node) return spawnSync(node, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
