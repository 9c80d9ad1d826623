import { expect, it } from 'vitest';
import { codeOf, filesBelow } from './sources';

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesBelow(folder));

it('has no code that could make a request', () => {
  const calls =
    /\b(?:fetch|importScripts)\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection)\b/;
  expect(sources.filter((path) => calls.test(codeOf(path)))).toEqual([]);
});

it('loads nothing from elsewhere into its own pages', () => {
  const pages = filesBelow('entrypoints', /\.html$/);
  const foreign = pages.filter((path) => /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//.test(codeOf(path)));
  expect(foreign).toEqual([]);
});
