import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BARS, keeps, median } from '../tests/bench/bars';
import { benchBrowser } from '../tests/bench/bench-page';
import { bundles } from '../tests/bench/bundles';
import { type Corpus, SEED } from '../tests/bench/corpora';
import { Measure, type Samples } from '../tests/bench/measure';
import { popupTimes } from '../tests/bench/popup';
import { passes, printPasses } from '../tests/bench/recognise';
import type { BrowserName } from './browser/browser.ts';
import { ensureInstalled } from './browser/install.ts';
import { build } from './steps.ts';
import { root } from './tools.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '9' },
    browser: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    recognise: { type: 'boolean', default: false },
  },
});
const runs = values.quick ? 1 : Number(values.runs);
const names = (['chromium', 'firefox'] as const).filter((name) => !values.browser || values.browser.includes(name));
if (values.recognise) process.exit(printPasses(passes(runs)) ? 0 : 1);
const missing = ensureInstalled(names);
if (missing || !(runs >= 1)) {
  console.error(
    missing ?? 'npm run bench -- [--runs=9 | --quick] [--recognise] [--browser=chromium] [address of a public page …]',
  );
  process.exit(1);
}

/** A public page without its scripts, so that it stands still. */
async function publicPage(url: string): Promise<Corpus> {
  const html = (await (await fetch(url)).text()).replace(/<script\b[\s\S]*?<\/script>/gi, '');
  return { name: new URL(url).host + new URL(url).pathname, url, html, hits: -1 };
}

async function measured(name: BrowserName, scripts: Awaited<ReturnType<typeof bundles>>, more: readonly Corpus[]) {
  const browser = await benchBrowser(name, scripts);
  const measure = new Measure(browser, more, !values.quick);
  const version = await versionOf(browser);
  try {
    for (let run = 0; run < runs; run++) {
      await measure.run(run);
      console.log(`${name}: run ${run + 1} of ${runs}`);
    }
    await measure.point(Math.max(9, runs));
  } finally {
    await browser.close();
  }
  measure.samples.set('popup: ms to its first content', await popupTimes(name, runs));
  return { version, samples: measure.samples };
}

async function versionOf(browser: Awaited<ReturnType<typeof benchBrowser>>): Promise<string> {
  const page = await browser.browser.open('about:blank');
  const agent = await page.evaluate(() => navigator.userAgent);
  await page.close();
  return /(?:Chrome|Firefox)\/\S+/.exec(agent)?.[0] ?? agent;
}

function print(name: BrowserName, version: string, samples: Samples): boolean {
  console.log(`\n${version}, medians of ${runs} runs`);
  const bars = new Map(BARS.map((bar) => [bar.what, bar]));
  let all = true;
  for (const [what, taken] of [...samples].sort(([a], [b]) => Number(bars.has(b)) - Number(bars.has(a)))) {
    const bar = bars.get(what);
    const value = median(taken);
    const kept = !bar || keeps(bar, name, value);
    all &&= kept;
    const wanted = bar ? `${bar.least ? '≥' : '≤'} ${bar[name]}`.padStart(8) : '        ';
    console.log(`${what.padEnd(58)} ${value.toFixed(2).padStart(9)} ${wanted} ${bar ? (kept ? 'ok' : 'MISSED') : ''}`);
  }
  return all;
}

if ((await build()) !== 0) process.exit(1);
const scripts = await bundles();
const more = await Promise.all(positionals.map(publicPage));
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`;
console.log(`${machine}, seed ${SEED}`);
const results: Record<string, unknown> = { machine, seed: SEED, runs };
// First: what the pages leave in memory would make it several times slower.
const taken = passes(runs);
let ok = printPasses(taken);
results.node = Object.fromEntries(taken);
for (const name of names) {
  const { version, samples } = await measured(name, scripts, more);
  ok = print(name, version, samples) && ok;
  const medians = Object.fromEntries([...samples].map(([what, taken]) => [what, median(taken)]));
  results[name] = { version, medians, samples: Object.fromEntries(samples) };
}
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(join(root, '.cache/bench.json'), JSON.stringify(results, null, 1));
process.exitCode = ok ? 0 : 1;
