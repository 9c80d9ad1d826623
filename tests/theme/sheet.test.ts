import { describe, expect, it } from 'vitest';
import { COLOUR_NAMES, COLOURS } from '@/lib/theme/colours';
import { themeSheet } from '@/lib/theme/sheet';

describe('themeSheet', () => {
  it('gives every colour in both schemes', () => {
    const [light = '', dark = ''] = themeSheet(':root', 'rem').split('@media');
    for (const name of COLOUR_NAMES) {
      expect(light).toContain(`--lens-${name}:${COLOURS.light[name]};`);
      expect(dark).toContain(`--lens-${name}:${COLOURS.dark[name]};`);
    }
  });

  it('measures in the letter size of the reader or in pixels', () => {
    expect(themeSheet(':root', 'rem')).toContain('--lens-size-body:0.8125rem;');
    expect(themeSheet('.card', 'px')).toContain('--lens-size-body:13px;');
    expect(themeSheet('.card', 'px')).not.toContain('rem');
  });
});
