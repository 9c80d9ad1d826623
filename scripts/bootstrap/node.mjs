import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * The Node of package.json's optional platform packages; else the running one, where no package fits the platform and its
 * version is as new. Ends the process when there is none.
 * @returns {string} path of the executable
 */
export function pinnedNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const exe = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const name of Object.keys(optionalDependencies)) {
    const path = join(root, 'node_modules', name, 'bin', exe);
    if (existsSync(path)) return path;
  }
  const [wanted] = Object.values(optionalDependencies);
  if (Number.parseInt(process.versions.node, 10) >= Number.parseInt(wanted, 10)) return process.execPath;
  console.error(
    `There is no packaged Node for ${process.platform}-${process.arch}: install Node ${wanted} or newer (this is ${process.version}).`,
  );
  return process.exit(1);
}
