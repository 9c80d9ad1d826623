import { describe, expect, it } from 'vitest';
import { assemble } from '@/lib/report/assemble';

const TODAY = 2026 * 12 + 10;

describe('a vacancy that states its experience for machines alone', () => {
  const levelOf = (experienceRequirements: unknown) =>
    assemble(
      {
        address: '',
        subject: 'vacancy',
        name: 'Consul',
        headline: '',
        positions: [],
        text: 'Consul',
        stated: [JSON.stringify({ '@type': 'JobPosting', title: 'Consul', experienceRequirements })],
        mentions: [],
        limit: null,
      },
      TODAY,
    ).level.months;

  it.each([
    [{ monthsOfExperience: 96 }, 96],
    [{ monthsOfExperience: '18' }, 18],
    [{ monthsOfExperience: 0 }, 0],
    [{ monthsOfExperience: null }, null],
    ['At least seven years of experience', 84],
    ['no experience required', 0],
    ['no requirements', null],
  ])('%j: %s months', (stated, months) => {
    expect(levelOf(stated)).toBe(months);
  });
});
