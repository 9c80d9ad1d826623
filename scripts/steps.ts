import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browser/browser.ts';
import { root, tool } from './tools.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

const one = (ok: boolean): Tally => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
/** A step that counts as one. */
export const check = (name: string, run: () => Promise<boolean>): Step => ({ name, run: async () => one(await run()) });

export const FORMAT = check('Format', async () => (await tool('biome', ['format', '.'])) === 0);
export const LINT = check('Lint', async () => (await tool('biome', ['lint', '.', '--error-on-warnings'])) === 0);
export const TYPES = check(
  'Types',
  async () => (await tool('wxt', ['prepare'])) === 0 && (await tool('tsc', ['--noEmit'])) === 0,
);
export const DEAD_CODE = check('Dead code', async () => (await tool('knip', [])) === 0);
export const BUILD = check('Build', async () => (await build()) === 0);
export const UNIT: Step = { name: 'Unit tests', run: () => tests(['unit'], []) };
export const BROWSER: Step = {
  name: 'Tests in Chromium and Firefox',
  run: () => browserTests([], { MISSION_LENS_BUILT: '1' }),
};

/** Builds both extensions into `.output/chrome-mv3` and `.output/firefox-mv3`; gives the exit code. */
export async function build(): Promise<number> {
  return (await buildFor('chromium')) || buildFor('firefox');
}

const TARGET: Record<BrowserName, 'chrome' | 'firefox'> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds the extension for one browser; gives the exit code. */
export function buildFor(browser: BrowserName): Promise<number> {
  return tool('wxt', ['build', '-b', TARGET[browser], '--mv3']);
}

/** Where the extension for a browser is built to. */
export function folderOf(browser: BrowserName): string {
  return resolve(root, process.env.MISSION_LENS_OUT ?? '.output', `${TARGET[browser]}-mv3`);
}

/**
 * Runs the tests of vitest projects.
 * @param filters file names and vitest options, as typed after `--`
 * @returns the tests counted; a file that does not load and a run that ends badly count as failed
 */
export async function tests(
  projects: readonly string[],
  filters: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'mission-lens-'));
  const file = join(folder, 'result.json');
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const code = await tool(
      'vitest',
      ['run', ...projects.map((name) => `--project=${name}`), ...reports, ...filters],
      env,
    );
    const tally = read(file);
    return { passed: tally.passed, failed: Math.max(tally.failed, code === 0 ? 0 : 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the browser tests, both browsers at a time. */
export function browserTests(filters: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Tally> {
  return tests(['chromium', 'firefox'], ['--maxWorkers=2', ...filters], env);
}

function read(file: string): Tally {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return one(false); // The run ended before it could report.
  }
  const result = JSON.parse(text) as VitestResult;
  const unloaded = result.testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0);
  return { passed: result.numPassedTests, failed: result.numFailedTests + unloaded.length };
}

interface VitestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/**
 * Runs steps one after the other, all of them also when one fails, under a heading each.
 * @returns the sum
 */
export async function runSteps(steps: readonly Step[]): Promise<Tally> {
  let sum: Tally = { passed: 0, failed: 0 };
  const broken: string[] = [];
  for (const { name, run } of steps) {
    console.log(`\n=== ${name} ===`);
    const started = performance.now();
    const { passed, failed } = await run();
    console.log(`${name}: ${failed === 0 ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    if (failed > 0) broken.push(name);
    sum = { passed: sum.passed + passed, failed: sum.failed + failed };
  }
  if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
  return sum;
}
