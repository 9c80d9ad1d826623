import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tool } from './tools.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Tally>;
}

const one = (ok: boolean): Tally => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const check = (name: string, run: () => Promise<number>): Step => ({ name, run: async () => one((await run()) === 0) });

export const FORMAT = check('Format', () => tool('biome', ['format', '.']));
export const LINT = check('Lint', () => tool('biome', ['lint', '.', '--error-on-warnings']));
export const TYPES = check('Types', async () => (await tool('wxt', ['prepare'])) || tool('tsc', ['--noEmit']));
export const DEAD_CODE = check('Dead code', () => tool('knip', []));
export const BUILD = check('Build', build);
export const UNIT: Step = { name: 'Unit tests', run: () => tests('unit', []) };

/** Builds both extensions into `.output/chrome-mv3` and `.output/firefox-mv3`; gives the exit code. */
export async function build(): Promise<number> {
  return (await tool('wxt', ['build', '-b', 'chrome', '--mv3'])) || tool('wxt', ['build', '-b', 'firefox', '--mv3']);
}

/**
 * Runs the tests of a vitest project.
 * @param filters file names and vitest options, as typed after `--`
 * @returns the tests counted; a file that does not load and a run that ends badly count as failed
 */
export async function tests(project: string, filters: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'mission-lens-'));
  const file = join(folder, 'result.json');
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const code = await tool('vitest', ['run', '--project', project, ...reports, ...filters], env);
    const tally = read(file);
    return { passed: tally.passed, failed: Math.max(tally.failed, code === 0 ? 0 : 1) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
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
