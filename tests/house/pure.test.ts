import { expect, it } from 'vitest';
import { codeOf, filesBelow } from './sources';

const ROOMS = ['titles', 'prose', 'recognise', 'career', 'evidence', 'report', 'brief', 'search'];

// The lint rules of biome.json keep these rooms from the DOM and the browser; `Date.UTC` is arithmetic, the present is not.
it.each(ROOMS)('lib/%s reads no clock and rolls no dice', (room) => {
  const present = /\bDate\.now\b|\bnew Date\(\s*\)|(?<!new )\bDate\(|\bperformance\.now\b|\bMath\.random\b/;
  expect(filesBelow(`lib/${room}`).filter((path) => present.test(codeOf(path)))).toEqual([]);
});
