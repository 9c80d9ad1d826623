import { ensureInstalled } from './browser/install.ts';
import { withinBudget } from './sizes.ts';
import { BROWSER, BUILD, check, DEAD_CODE, FORMAT, folderOf, LINT, runSteps, TYPES, UNIT } from './steps.ts';
import { tool } from './tools.ts';

const missing = ensureInstalled(['chromium', 'firefox']);
if (missing) {
  console.error(missing);
  process.exit(1);
}

const SIZES = check('Sizes', async () => (['chromium', 'firefox'] as const).map(withinBudget).every(Boolean));
const ADD_ON = check(
  'Rules of addons.mozilla.org',
  async () => (await tool('addons-linter', [folderOf('firefox')])) === 0,
);

const steps = [FORMAT, LINT, TYPES, DEAD_CODE, UNIT, BUILD, SIZES, ADD_ON, BROWSER];
const { passed, failed } = await runSteps(steps);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
