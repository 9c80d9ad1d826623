import { describe, expect, it } from 'vitest';
import { isMessage } from '@/lib/app/messages';

describe('isMessage', () => {
  it.each([
    [{ type: 'report' }],
    [{ type: 'changed' }],
    [{ type: 'show', id: 'm1' }],
    [{ type: 'showPosition', index: 0 }],
    [{ type: 'step', by: -1 }],
    [{ type: 'found', heads: 0, mentions: 2, first: true }],
  ])('knows %j', (message) => expect(isMessage(message)).toBe(true));

  it.each([
    [undefined],
    [null],
    ['report'],
    [{}],
    [{ type: 'settings' }],
    [{ type: 'show' }],
    [{ type: 'showPosition', index: 'first' }],
    [{ type: 'step', by: 2 }],
    [{ type: 'found', heads: 1 }],
  ])('refuses %j', (message) => expect(isMessage(message)).toBe(false));
});
