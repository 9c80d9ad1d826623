import { expect, it } from 'vitest';
import { choiceFor } from '@/lib/app/page-choice';

it('marks titles where nothing was chosen, also with an unreadable item', () => {
  for (const stored of [undefined, null, 'x', {}, { pausedHosts: 'x' }])
    expect(choiceFor(stored, 'www.linkedin.com')).toBe('marks');
});

it('pauses on the hosts that were named, and on no other', () => {
  const stored = { pausedHosts: ['www.linkedin.com'], marks: false };
  expect(choiceFor(stored, 'www.linkedin.com')).toBe('paused');
  expect(choiceFor(stored, 'www.xing.com')).toBe('quiet');
});
