import { expect, it } from 'vitest';
import { type Stretch, stretchesOf, textsIn } from '@/lib/page/stretches';

/** Enough for a stretch of its own. */
const LONG = 'plain words about rivers and roads '.repeat(120);

const read = (root: Node): Stretch[] => [...stretchesOf(root)].flatMap((stretch) => stretch ?? []);

/** The text nodes that are found to hold a possible title, in page order. */
const found = (root: Node): string[] => read(root).flatMap((stretch) => textsIn(stretch).map(({ node }) => node.data));

it('passes over a page without a title', () => {
  document.body.innerHTML = `<p>one <b>two</b></p><p>${LONG}</p>`;
  expect(read(document.body)).toEqual([]);
});

it('finds the text nodes of titles, each once, over comments and empty elements', () => {
  document.body.innerHTML =
    '<main><p>one <b>ambassador and ambassador</b></p><!-- x --><hr><p>three<!-- y --></p> <p>the ambassador</p></main>';
  expect(found(document.body)).toEqual(['ambassador and ambassador', 'the ambassador']);
});

it('finds a title at the bottom of a deep chain', () => {
  document.body.innerHTML = `${'<div>'.repeat(300)}<i>a</i>the ambassador`;
  expect(found(document.body)).toEqual(['the ambassador']);
});

it('finds titles among many children, in a large one of them and in text between', () => {
  const rows = `<p>${LONG}</p>`.repeat(70);
  const large = `<section>${`<p>${LONG}</p>`.repeat(160)}<p>our ambassador</p></section>`;
  document.body.innerHTML = `<main>${rows}the ambassador${large}${rows}<p>an ambassador</p></main>`;
  expect(found(document.body)).toEqual(['the ambassador', 'our ambassador', 'an ambassador']);
});

it('takes up a title that begins in one stretch and ends in the next of the same line', () => {
  const words = `<i>${LONG}</i>`.repeat(200);
  document.body.innerHTML = `<p>${words}<i>${LONG}the head of </i><b>mission came</b>${words}</p>`;
  const [stretch] = read(document.body);
  expect(stretch?.isAcross).toBe(true);
  expect(found(document.body)).toEqual(['mission came']);
});

it('takes up none over the border of a line', () => {
  const rows = `<p>${LONG}</p>`.repeat(200);
  document.body.innerHTML = `<main>${rows}<p>${LONG}the head of </p><p>mission came</p>${rows}</main>`;
  expect(read(document.body)).toEqual([]);
});

it('passes over what the page has taken away since', () => {
  document.body.innerHTML = '<p>the ambassador</p><p>an ambassador</p>';
  const stretches = read(document.body);
  document.body.innerHTML = '';
  expect(stretches.flatMap((stretch) => textsIn(stretch).map(({ node }) => node.data))).toEqual([]);
});

it('may be interrupted also where many elements have no text', () => {
  document.body.innerHTML = `<main><p>the ambassador</p>${'<hr>'.repeat(20_000)}</main>`;
  expect([...stretchesOf(document.body)].filter((stretch) => !stretch).length).toBeGreaterThan(0);
});
