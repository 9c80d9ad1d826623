// The one door to every command: `npm run X -- args` runs scripts/X.ts. Plain JavaScript without packages, because on a fresh
// clone nothing is installed yet and the Node at hand may be too old for the tools.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installPackages } from './bootstrap/install.mjs';
import { pinnedNode } from './bootstrap/node.mjs';
import { root } from './bootstrap/root.mjs';

const [command = '', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);
if (!/^[a-z]+$/.test(command) || !existsSync(script)) {
  console.error(`There is no command "${command}": package.json lists the commands under "scripts".`);
  process.exit(1);
}

installPackages();
const node = pinnedNode();
const tools = [dirname(node), join(root, 'node_modules', '.bin')];
const { status } = spawnSync(node, ['--import', './scripts/bootstrap/resolve.mjs', script, ...args], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: [...tools, process.env.PATH].join(delimiter) },
});
process.exit(status ?? 1);
