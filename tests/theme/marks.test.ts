import { describe, expect, it } from 'vitest';
import { contrast } from '@/lib/theme/contrast';
import { FLASH_LOOK, markRules, PALETTE_IDS, PALETTES, UNDERLINES, VERDICTS } from '@/lib/theme/marks';

describe.each(PALETTE_IDS)('palette %s', (id) => {
  it.each(VERDICTS)('%s reads at 4.5:1 and its line is seen at 3:1', (verdict) => {
    const look = PALETTES[id][verdict];
    expect(contrast(look.ink, look.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(look.line, look.ground)).toBeGreaterThanOrEqual(3);
  });

  it('gives every verdict a ground of its own', () => {
    expect(new Set(VERDICTS.map((verdict) => PALETTES[id][verdict].ground)).size).toBe(VERDICTS.length);
  });

  it('names the four marks and the flash, and no other', () => {
    const named = [...markRules({ palette: id, lookAlikes: true }).matchAll(/::highlight\(([^)]+)\)/g)].map(
      ([, name]) => name,
    );
    expect(new Set(named)).toEqual(new Set(['mark-head', 'mark-related', 'mark-other', 'mark-unsure', 'mark-flash']));
  });
});

describe('markRules', () => {
  it('lets verdicts differ without colour', () => {
    expect(new Set(Object.values(UNDERLINES)).size).toBe(VERDICTS.length);
    const rules = markRules({ palette: 'calm', lookAlikes: true });
    for (const verdict of VERDICTS) {
      expect(rules).toMatch(new RegExp(`mark-${verdict}\\)\\{[^}]*underline ${UNDERLINES[verdict]}`));
    }
  });

  it('flashes readably', () => {
    expect(contrast(FLASH_LOOK.ink, FLASH_LOOK.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('paints on screens only', () => {
    for (const block of markRules({ palette: 'vivid', lookAlikes: true }).split('\n}\n')) {
      expect(block).toMatch(/^@media screen/);
    }
  });

  it('leaves look-alikes alone when the reader does not want them', () => {
    const rules = markRules({ palette: 'calm', lookAlikes: false });
    expect(rules).not.toContain('mark-other');
    expect(rules).toContain('mark-head');
  });
});
