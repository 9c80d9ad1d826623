import { describe, expect, it } from 'vitest';
import { REASON_CODES } from '@/lib/recognise/reason';
import { PALETTE_IDS, VERDICTS } from '@/lib/theme';
import { english } from './english';

describe('the words of the interface', () => {
  it.each(REASON_CODES)('say the reason %s', (code) => {
    expect(english(`reason.${code}`)).toMatch(/ /);
  });

  it.each([
    ...VERDICTS.map((verdict) => `verdict.${verdict}`),
    ...PALETTE_IDS.map((id) => `palette.${id}`),
    ...['below', 'junior', 'mid', 'senior', 'not-stated'].map((level) => `level.${level}`),
    ...['dates', 'claim', 'requirement', 'none'].map((basis) => `basis.${basis}`),
    ...['diplomatic', 'other', 'not-counted'].map((counted) => `counted.${counted}`),
    ...['capped', 'stopped-busy'].map((limit) => `page.${limit}`),
    ...['reading', 'none', 'closed', 'failed', 'not-asked', 'not-granted'].map((state) => `page.${state}`),
  ])('have %s', (key) => {
    expect(english(key)).not.toBe(key);
  });

  it('show the key where words are missing', () => {
    expect(english('reason.never-heard-of')).toBe('reason.never-heard-of');
  });

  it('fill in what they are given', () => {
    expect(english('duration.years', '3')).toBe('3 years');
  });
});
