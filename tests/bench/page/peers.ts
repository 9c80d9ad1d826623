import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';

/** Finds all terms in the page, each in its own way, and gives how many it found. */
export type Peer = (terms: readonly string[]) => number | Promise<number>;

const escaped = (term: string) => term.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const unionOf = (terms: readonly string[]) =>
  new RegExp(
    [...terms]
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|'),
    'gi',
  );

function markAll(start: (mark: Mark, options: { each: () => void; done: () => void }) => void): Promise<number> {
  return new Promise((resolve) => {
    let hits = 0;
    start(new Mark(document.body), { each: () => hits++, done: () => resolve(hits) });
  });
}

/** One walk over all text nodes that reads each: what no scanner in script can beat. */
export function floor(root: Node = document.body): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
}

/** What a marker does with one union expression for each text node. */
function unionHits(terms: readonly string[], hit: (node: Text, start: number, end: number) => void): number {
  const union = unionOf(terms);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('script,style,textarea,[contenteditable]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  let hits = 0;
  for (const node of nodes) {
    const found = [...node.data.matchAll(union)];
    hits += found.length;
    // From the end, so that what is split off does not move what comes.
    for (const match of found.reverse()) hit(node, match.index, match.index + match[0].length);
  }
  return hits;
}

export const PEERS = {
  'mark.js mark(terms)': async (terms) => {
    await markAll((mark, options) => mark.mark([...terms], { ...options, separateWordSearch: false }));
    // Term by term, it marks a title again that stands in another.
    return document.querySelectorAll('mark:not(mark mark)').length;
  },
  'mark.js markRegExp(union)': (terms) => markAll((mark, options) => mark.markRegExp(unionOf(terms), options)),
  findAndReplaceDOMText: (terms) => {
    let hits = 0;
    findAndReplaceDOMText(document.body, {
      find: unionOf(terms),
      replace: (part: { index: number; text: string }) => {
        if (part.index === 0) hits++;
        const mark = document.createElement('mark');
        mark.textContent = part.text;
        return mark;
      },
    });
    return hits;
  },
  'union, highlighted per node': (terms) => {
    const highlight = new Highlight();
    const hits = unionHits(terms, (node, start, end) =>
      highlight.add(new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end })),
    );
    CSS.highlights.set('peer', highlight);
    return hits;
  },
  'union, wrapped in <mark>': (terms) =>
    unionHits(terms, (node, start, end) => {
      const rest = node.splitText(start);
      rest.splitText(end - start);
      const mark = document.createElement('mark');
      rest.replaceWith(mark);
      mark.append(rest);
    }),
} satisfies Record<string, Peer>;

export type PeerName = keyof typeof PEERS;
