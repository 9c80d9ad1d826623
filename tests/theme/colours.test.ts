import { describe, expect, it } from 'vitest';
import { COLOURS, SHAPE_PAIRS, TEXT_PAIRS } from '@/lib/theme/colours';
import { contrast } from '@/lib/theme/contrast';

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#1f4e8c', '#1f4e8c')).toBe(1);
  });

  it('gives the published 4.48 for #777777 on white', () => {
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(['light', 'dark'] as const)('the %s colours', (scheme) => {
  it.each(TEXT_PAIRS)('%s reads on %s', (ink, ground) => {
    expect(contrast(COLOURS[scheme][ink], COLOURS[scheme][ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPE_PAIRS)('%s is seen on %s', (shape, ground) => {
    expect(contrast(COLOURS[scheme][shape], COLOURS[scheme][ground])).toBeGreaterThanOrEqual(3);
  });
});
