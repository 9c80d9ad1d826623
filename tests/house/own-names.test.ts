import { expect, it } from 'vitest';
import { codeOf } from './sources';

/** The names that the build makes short in the content script, and there only. */
const names = (/OWN_NAMES =\s*\/\^\(\?:([\w|]+)\)\$\//.exec(codeOf('wxt.config.ts'))?.[1] ?? '').split('|');

/** Where what goes between the content script and the rest of the extension is described. */
const MESSAGES = [
  'lib/app/messages.ts',
  'lib/page/card.ts',
  'lib/page/desk.ts',
  'lib/recognise/mention.ts',
  'lib/recognise/reason.ts',
  'lib/report/assemble.ts',
  'lib/report/found-mention.ts',
  'lib/report/report.ts',
  'lib/career/level.ts',
  'lib/career/page-lines.ts',
  'lib/career/period.ts',
  'lib/career/position.ts',
];

it('the names made short are names', () => {
  expect(names.length).toBeGreaterThan(10);
});

it.each(MESSAGES)('none of them is a field in %s', (path) => {
  const fields = [...codeOf(path).matchAll(/\breadonly (\w+)\??:/g)].map(([, field]) => field);
  expect(fields.length).toBeGreaterThan(0);
  expect(names.filter((name) => fields.includes(name))).toEqual([]);
});

it('none of them is a name of the language or of the page', () => {
  const prototypes = Object.getOwnPropertyNames(globalThis)
    .map((name) => (globalThis as Record<string, unknown>)[name])
    .flatMap((value) => (typeof value === 'function' && value.prototype ? [value.prototype as object] : []));
  expect(prototypes.length).toBeGreaterThan(100);
  expect(names.filter((name) => name in globalThis || prototypes.some((prototype) => name in prototype))).toEqual([]);
});
