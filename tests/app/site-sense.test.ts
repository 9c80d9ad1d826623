import { expect, it } from 'vitest';
import { siteSense } from '@/lib/app/site-sense';

it('knows a site and those below it, and no other that ends alike', () => {
  expect(siteSense('careers.un.org')).toBe('civilian-mission');
  expect(siteSense('www.state.gov')).toBe('state');
  expect(siteSense('notstate.gov')).toBeUndefined();
  expect(siteSense('www.linkedin.com')).toBeUndefined();
});
