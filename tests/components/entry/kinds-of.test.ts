import { expect, it } from 'vitest';
import { kindsOf } from '@/components/entry/kinds-of';
import { KIND_EXPLANATIONS } from '@/lib/entry/kinds';
import { MENTIONS, mention, REPORT } from '../sample';

it('explains the kinds of the page once each, those held first', () => {
  const repeated = [...MENTIONS, mention('Ambassador again', 'Ambassador')];
  expect(kindsOf({ ...REPORT, mentions: repeated })).toEqual([
    KIND_EXPLANATIONS.ambassador,
    KIND_EXPLANATIONS['deputy-head'],
    KIND_EXPLANATIONS['ngo-head-of-mission'],
  ]);
});

it('explains none without a page', () => {
  expect(kindsOf(null)).toEqual([]);
});
