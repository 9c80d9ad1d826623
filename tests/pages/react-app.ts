import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';

interface Row {
  readonly id: number;
  readonly title: string;
}

/** What the test tells the page to do, and what the page tells the test. */
interface World {
  reactRows: readonly Row[];
  reactProblems: string[];
  hydrate(): void;
  show(rows: readonly Row[]): void;
}

const world = globalThis as never as World;
let setRows: (rows: readonly Row[]) => void = () => undefined;

function List({ first }: { readonly first: readonly Row[] }) {
  const [rows, set] = useState(first);
  setRows = set;
  return createElement(
    'ul',
    null,
    rows.map(({ id, title }) => createElement('li', { key: id }, 'Row ', id, ': ', createElement('b', null, title))),
  );
}

world.reactProblems = [];
const report = (kind: string) => (error: unknown) => world.reactProblems.push(`${kind}: ${error}`);
const warn = console.error.bind(console);
console.error = (...told) => {
  world.reactProblems.push(told.map(String).join(' '));
  warn(...told);
};
addEventListener('error', ({ message }) => world.reactProblems.push(message));

world.hydrate = () => {
  const root = document.querySelector('#app');
  if (!root) throw new Error('no place for the app');
  hydrateRoot(root, createElement(List, { first: world.reactRows }), {
    onRecoverableError: report('recoverable'),
    onUncaughtError: report('uncaught'),
  });
};
world.show = (rows) => flushSync(() => setRows(rows));
