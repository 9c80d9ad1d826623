import { expect, it } from 'vitest';
import { elementsIn } from '@/lib/page/elements';

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
