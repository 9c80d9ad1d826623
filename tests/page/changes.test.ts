import { beforeEach, describe, expect, it } from 'vitest';
import { Changes, outermost } from '@/lib/page/changes';

const part = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

/** What is noted of changes to the page, each heard by itself and all noted together. */
function noted(...steps: (() => void)[]): Changes {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  const changes = new Changes();
  for (const step of steps) {
    step();
    changes.hear(observer.takeRecords());
  }
  changes.note();
  observer.disconnect();
  return changes;
}

const touched = (changes: Changes) => [...changes.touched].map(({ data }) => data).sort();

beforeEach(() => {
  document.head.innerHTML = '';
  document.body.innerHTML =
    '<p id="line">Head of <i id="one">Mission</i><!-- x --> in Accra</p><div id="box"><b>x</b></div>';
});

describe('changes', () => {
  it('are none where nothing has changed', () => {
    expect(noted(() => undefined).any).toBe(false);
  });

  it('of a text touch its line', () => {
    const changes = noted(() => {
      (part('#one').firstChild as Text).data = 'Mission X';
    });
    expect(touched(changes)).toEqual(['Mission X']);
    expect([changes.all, changes.removed, changes.added.size]).toEqual([false, false, 0]);
  });

  it('by a part that came are that part', () => {
    const block = document.createElement('div');
    const changes = noted(() => part('#one').after(block));
    expect([...changes.added]).toEqual([block]);
    expect(changes.removed).toBe(false);
  });

  it('by a part that left touch the lines that may have become one', () => {
    const changes = noted(() => part('#one').remove());
    expect(changes.removed).toBe(true);
    expect(touched(changes)).toEqual([' in Accra', 'Head of ']);
  });

  it('of a class or style are of that element', () => {
    const changes = noted(() => {
      part('#box').className = 'shown';
    });
    expect([...changes.restyled]).toEqual([part('#box')]);
  });

  it.each([
    ['a style sheet that comes', () => document.head.append(document.createElement('style'))],
    [
      'one in a part that comes',
      () => {
        part('#box').innerHTML = '<div><style>p{}</style></div>';
      },
    ],
  ])('by %s concern the whole page', (_, change) => {
    expect([...noted(change).restyled]).toContain(document.documentElement);
  });

  describe('by a style sheet that leaves', () => {
    beforeEach(() => {
      part('#box').innerHTML = '<style>p{}</style>';
    });

    it.each([
      ['before the part that it was in', ['replaceChildren', 'remove']],
      ['with a part that is emptied afterwards', ['remove', 'replaceChildren']],
    ] as const)('%s concern the whole page', (_, steps) => {
      const box = part('#box');
      const changes = noted(...steps.map((step) => () => box[step]()));
      expect([...changes.restyled]).toEqual([document.documentElement]);
    });
  });

  it('of many batches are not held without end', () => {
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true });
    const changes = new Changes();
    for (let batch = 0; batch < 30; batch++) {
      for (let at = 0; at < 100; at++) document.body.append(document.createElement('p'));
      changes.hear(observer.takeRecords());
    }
    observer.disconnect();
    expect(changes.all).toBe(true);
  });

  it('without number are not told one by one', () => {
    const few = noted(() => part('#box').append(...Array.from({ length: 20 }, () => document.createElement('i'))));
    expect(few.all).toBe(false);
    const many = noted(() => {
      for (let at = 0; at < 3_000; at++) {
        const line = document.createElement('p');
        part('#box').append(line);
        line.append('x');
      }
    });
    expect(many.all).toBe(true);
  });

  it('without number in one place are that place', () => {
    const changes = noted(() => {
      for (let at = 0; at < 3_000; at++) part('#box').append('x');
    });
    expect(changes.all || changes.added.has(part('#box'))).toBe(true);
    expect(changes.any).toBe(true);
  });
});

it('the outermost of some nodes are those in no other, and on the page', () => {
  const gone = document.createElement('p');
  expect(outermost(new Set<Node>([part('#one'), part('#line'), part('#box'), gone]))).toEqual([
    part('#line'),
    part('#box'),
  ]);
});
