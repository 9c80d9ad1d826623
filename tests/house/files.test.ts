import { describe, expect, it } from 'vitest';
import { codeOf, filesBelow, textOf } from './sources';

const sources = ['lib', 'components', 'entrypoints', 'scripts', 'tests'].flatMap((folder) => filesBelow(folder));
const lines = (path: string) => textOf(path).trimEnd().split('\n').length;
const nameOf = (path: string) => path.split('/').at(-1) ?? '';

/** Rooms and files that are data: rows, not logic. */
const DATA = /^lib\/(?:entry|titles)\//;

describe('files', () => {
  it('have one subject: at most 300 lines', () => {
    const long = sources.filter((path) => !DATA.test(path) && lines(path) > 300);
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it('that the browser starts are wiring: at most 40 lines', () => {
    const long = filesBelow('entrypoints').filter((path) => lines(path) > 40);
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it('are named in kebab-case, views in PascalCase', () => {
    const ts = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d|\.bench)?\.(?:ts|mjs)$/;
    const tsx = /^(?:[A-Z][A-Za-z0-9]*|main)(?:\.test)?\.tsx$/;
    expect(sources.filter((path) => !ts.test(nameOf(path)) && !tsx.test(nameOf(path)))).toEqual([]);
  });

  it('are named after the field', () => {
    const vague = /(?:^|[/-])(?:utils?|helpers?|managers?|misc)(?:[-./]|$)|\/(?:common|data)\./;
    expect(sources.filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('code', () => {
  // Put together here, so that this file does not find itself.
  const word = (...parts: readonly string[]) => new RegExp(parts.join(''));

  it.each([
    [
      'switches no type check off',
      word('biome-', 'ignore[^\\n]*(?:Any|NonNull)|@ts-', 'ignore|@ts-', 'expect-error|@ts-', 'nocheck'),
    ],
    ['leaves nothing to do', word('\\bTO', 'DO\\b|\\bFIX', 'ME\\b')],
  ])('%s', (_, pattern) => {
    expect(sources.filter((path) => pattern.test(textOf(path)))).toEqual([]);
  });

  it('skips no test', () => {
    const skipped = word('\\b(?:it|test|describe)\\.(?:sk', 'ip|on', 'ly|to', 'do)\\b');
    expect(sources.filter((path) => skipped.test(codeOf(path)))).toEqual([]);
  });
});
