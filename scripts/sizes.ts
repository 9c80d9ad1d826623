import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserName } from './browser/browser.ts';
import { folderOf } from './steps.ts';

/** As file sizes are counted; what gzip leaves of the content script is 24.3 KB when a thousand bytes are one. */
const KB = 1024;

/** Budgets in bytes after gzip. */
const BUDGETS = { 'content script': 24 * KB, 'popup to its first paint': 30 * KB, 'search after it': 25 * KB } as const;

/**
 * Weighs what is built and prints it.
 * @returns whether all is within budget
 */
export function withinBudget(browser: BrowserName): boolean {
  const folder = folderOf(browser);
  const first = reachable(folder, scriptsOf(join(folder, 'popup.html')), STATIC);
  const searching = [...first]
    .flatMap((file) => imports(folder, file, DYNAMIC))
    .filter((file) => file.includes('search'));
  const later = reachable(folder, searching, STATIC);
  const sizes = {
    'content script': weigh(folder, ['annotate.js']),
    'popup to its first paint': weigh(folder, first),
    'search after it': weigh(
      folder,
      [...later].filter((file) => !first.has(file)),
    ),
  } satisfies Record<keyof typeof BUDGETS, number>;
  const within = Object.entries(sizes).map(([what, size]) => {
    const budget = BUDGETS[what as keyof typeof BUDGETS];
    console.log(`${browser}: ${what}: ${(size / KB).toFixed(1)} KB gzip, at most ${budget / KB}`);
    return size <= budget;
  });
  return within.every(Boolean);
}

const STATIC = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g;
const DYNAMIC = /\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]/g;

function weigh(folder: string, files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}

function scriptsOf(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, src = '']) => src);
}

/** The files that a file of the folder imports, named from the folder. */
function imports(folder: string, file: string, kind: RegExp): string[] {
  const found = readFileSync(join(folder, file), 'utf8').matchAll(kind);
  return [...found].map(([, path = '']) => join(dirname(file), path));
}

function reachable(folder: string, from: readonly string[], kind: RegExp): Set<string> {
  const seen = new Set<string>(from);
  for (const file of seen) for (const next of imports(folder, file, kind)) seen.add(next);
  return seen;
}
