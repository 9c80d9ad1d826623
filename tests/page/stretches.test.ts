import { expect, it } from 'vitest';
import { stretchesOf, textsAt } from '@/lib/page/stretches';

const read = (root: Node) => [...stretchesOf(root, () => undefined)];

it('reads a small page in one stretch', () => {
  document.body.innerHTML = '<p>one <b>two</b></p><p>three</p>';
  expect(read(document.body).map(({ text }) => text)).toEqual(['one twothree']);
});

/** The text nodes at some places of the only stretch of a page. */
function nodesAt(places: readonly number[]): string[] {
  const [stretch] = read(document.body);
  return stretch ? textsAt(stretch, places).map(({ data }) => data) : [];
}

it('finds the text nodes of places in a stretch, each once, over comments and empty elements', () => {
  document.body.innerHTML = '<main><p>one <b>two</b></p><!-- x --><hr><p>three<!-- y --></p> <p>four</p></main>';
  expect(nodesAt([0, 1, 4, 7, 11, 13])).toEqual(['one ', 'two', 'three', 'four']);
  expect(nodesAt([3])).toEqual(['one ']);
  expect(nodesAt([12])).toEqual([' ']);
  expect(nodesAt([16])).toEqual(['four']);
  expect(nodesAt([17])).toEqual([]);
});

it('finds a place at the bottom of a deep chain', () => {
  document.body.innerHTML = `${'<div>'.repeat(300)}<i>a</i>deep`;
  expect(nodesAt([1])).toEqual(['deep']);
});
