import { expect, it } from 'vitest';
import { elementsIn } from '@/lib/page/elements';
import { codeOf, filesBelow } from '../house/sources';

const PAGE = '<p id="a" class="x">a</p><div id="b"><p id="c" class="y">c</p></div><p id="d" class="x y">d</p>';

const found = (selectors: string) => {
  document.body.innerHTML = PAGE;
  return elementsIn(document.body, selectors).map(({ id }) => id);
};

it.each([
  ['nothing where there is no selector', '', []],
  ['nothing where none finds anything', '.z,#z', []],
  ['what the only one finds that finds anything', '.z,.y,#z', ['c', 'd']],
  ['what several find, in page order whatever theirs, each once', '.y,.x,#d', ['a', 'c', 'd']],
])('finds %s', (_, selectors, ids) => {
  expect(found(selectors)).toEqual(ids);
});

it('finds only what is inside', () => {
  document.body.innerHTML = PAGE;
  expect(elementsIn(document.querySelector('#b') as Element, 'p,#b').map(({ id }) => id)).toEqual(['c']);
});

/** The commas that stand inside brackets of a string. */
function inner(text: string): number {
  let depth = 0;
  let commas = 0;
  for (const character of text) {
    if ('(['.includes(character)) depth++;
    else if (')]'.includes(character)) depth--;
    else if (character === ',' && depth > 0) commas++;
  }
  return commas;
}

it.each(filesBelow('lib/page/positions'))('no selector in %s has a comma of its own', (path) => {
  const strings = codeOf(path).match(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g) ?? [];
  // A selector that needs one, and no expression or sentence.
  const selectors = strings.filter((text) => /:(?:is|not|where|has|nth-\w+)\(|\[[\w-]+[\]=^$*~|]/.test(text));
  expect(selectors.filter((text) => inner(text) > 0)).toEqual([]);
});
