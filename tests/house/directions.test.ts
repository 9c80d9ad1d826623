import { describe, expect, it } from 'vitest';
import { filesBelow, importsOf, targetOf, valueImportsOf } from './sources';

const PURE_BELOW: Readonly<Record<string, readonly string[]>> = {
  entry: ['titles'],
  titles: [],
  words: [],
  prose: [],
  theme: ['titles'],
  recognise: ['titles', 'entry'],
  career: ['recognise', 'titles', 'entry'],
  evidence: ['recognise', 'career', 'titles', 'entry'],
  report: ['recognise', 'career', 'evidence', 'titles', 'entry'],
  brief: ['report', 'recognise', 'career', 'evidence', 'titles', 'entry'],
  search: ['report', 'recognise', 'career', 'evidence', 'titles', 'entry'],
  page: ['report', 'recognise', 'career', 'titles', 'entry'],
  app: ['page', 'report', 'recognise', 'career', 'evidence', 'titles', 'entry'],
};

/** Words, prose and theme serve every room. */
const FOR_ALL = ['words', 'prose', 'theme'];

/** Packages a room may name; none for a room that is not here. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  'lib/search': /^fuse\.js/,
  components: /^preact/,
  // The content script's side of lib/app is held to no package at all below.
  'lib/app': /^(?:wxt\/|webextension-polyfill$|#i18n$)/,
  entrypoints: /^(?:wxt\/|preact|webextension-polyfill$|#i18n$)/,
};

const roomOf = (path: string) => (path.startsWith('lib/') ? path.split('/', 2).join('/') : (path.split('/')[0] ?? ''));

function mayImport(from: string, to: string): boolean {
  if (from === to) return true;
  if (from === 'entrypoints') return to === 'components' || to.startsWith('lib/');
  if (from === 'components') return to.startsWith('lib/') && !['lib/app', 'lib/page'].includes(to);
  const [above, below] = [from.replace('lib/', ''), to.replace('lib/', '')];
  return FOR_ALL.includes(below) || (PURE_BELOW[above]?.includes(below) ?? false);
}

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesBelow(folder));

describe('imports go down only', () => {
  it('knows every room', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room.startsWith('lib/')));
    expect([...rooms].filter((room) => !(room.replace('lib/', '') in PURE_BELOW))).toEqual([]);
  });

  it.each(files)('%s', (path) => {
    const room = roomOf(path);
    const wrong = importsOf(path).filter((specifier) => {
      const target = targetOf(path, specifier);
      return target === null ? !PACKAGES[room]?.test(specifier) : !mayImport(room, roomOf(target));
    });
    expect(wrong).toEqual([]);
  });
});

it('carries no package in the content script', () => {
  const reached = new Set(['entrypoints/annotate.ts']);
  const packages: string[] = [];
  for (const path of reached) {
    for (const specifier of valueImportsOf(path)) {
      const target = targetOf(path, specifier);
      const file = files.find((each) => [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].includes(each));
      if (file) reached.add(file);
      else if (target === null) packages.push(`${path}: ${specifier}`);
    }
  }
  // A few bytes of WXT: the mark of an entrypoint.
  expect(packages).toEqual(['entrypoints/annotate.ts: wxt/utils/define-unlisted-script']);
});
