import { expect, it } from 'vitest';
import { stretchesOf, textsOf } from '@/lib/page/stretches';

const read = (root: Node) => [...stretchesOf(root, () => undefined)];

it('reads a small page in one stretch', () => {
  document.body.innerHTML = '<p>one <b>two</b></p><p>three</p>';
  expect(read(document.body).map(({ text }) => text)).toEqual(['one twothree']);
});

it('gives every text node of a stretch once, with where its text begins', () => {
  document.body.innerHTML = '<main><p>one <b>two</b></p><!-- x --><p>three</p></main>';
  const met = read(document.body).flatMap((stretch) => [...textsOf(stretch)]);
  expect(met.map(([node, at]) => [node.data, at])).toEqual([
    ['one ', 0],
    ['two', 4],
    ['three', 7],
  ]);
});
