import { beforeEach, expect, it, vi } from 'vitest';
import { Borders } from '@/lib/page/borders';
import { flowAround } from '@/lib/page/flow';

beforeEach(() => {
  // There is no style sheet of the browser here; elements that are not known by name are inline.
  vi.stubGlobal('getComputedStyle', () => ({ display: 'inline', visibility: 'visible' }));
  document.body.replaceChildren();
});

/** The flow of the first text node with these words. */
function flowOf(html: string, words: string) {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.includes(words)) return flowAround(node as Text, new Borders());
  throw new Error(`no text node has "${words}"`);
}

it('joins the text of inline elements, whichever node it starts from', () => {
  const html = '<p>Head <b>of</b> <i>Mission</i> in Oslo</p>';
  for (const words of ['Head', 'of', 'Mission', 'in Oslo'])
    expect(flowOf(html, words).text).toBe('Head of Mission in Oslo');
});

it('passes over comments and code', () => {
  expect(flowOf('<p>Head<!-- x --> of<script>1</script> Mission</p>', 'Head').text).toBe('Head of Mission');
});

it.each([
  ['a line break', '<p>Head of<br>Mission</p>'],
  ['a block', '<div>Head of<div>Mission</div></div>'],
  ['a cell', '<table><tr><td>Head of</td><td>Mission</td></tr></table>'],
  ['an item', '<ul><li>Head of</li><li>Mission</li></ul>'],
  ['a button', '<p>Head of<button>Mission</button></p>'],
])('ends at %s', (_, html) => {
  expect(flowOf(html, 'Head of').text).toBe('Head of');
});

it('says where each part of its text stands on the page', () => {
  const { pieces } = flowOf('<p>Head <b>of</b> Mission</p>', 'Head');
  expect(pieces.map(({ node, at, length }) => [node.data, at, length])).toEqual([
    ['Head ', 0, 5],
    ['of', 5, 2],
    [' Mission', 7, 8],
  ]);
});
