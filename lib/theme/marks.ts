import type { Verdict } from '@/lib/titles/kinds';
import type { Hex } from './contrast';

/** How one verdict is painted: the text, what it stands on, and the line under it. */
export interface MarkLook {
  readonly ink: Hex;
  readonly ground: Hex;
  readonly line: Hex;
}

export type Palette = Readonly<Record<Verdict, MarkLook>>;

export const PALETTE_IDS = ['calm', 'vivid', 'colour-blind', 'night'] as const;
export type PaletteId = (typeof PALETTE_IDS)[number];

/**
 * A mark brings its own text colour and ground, so it reads on a light and on a dark page alike.
 * `colour-blind` takes the hues of Okabe and Ito (2008), which stay apart in every common kind of colour blindness.
 */
export const PALETTES: Readonly<Record<PaletteId, Palette>> = {
  calm: {
    head: { ink: '#3d2800', ground: '#ffe39a', line: '#8a5a00' },
    related: { ink: '#0b2a55', ground: '#d3e5ff', line: '#1f5fbf' },
    other: { ink: '#2f3240', ground: '#e4e5ea', line: '#5f6472' },
    unsure: { ink: '#3d1a66', ground: '#ecdcff', line: '#7d3fc0' },
  },
  vivid: {
    head: { ink: '#1a1400', ground: '#ffd21f', line: '#7a3d00' },
    related: { ink: '#00202e', ground: '#63d0ff', line: '#00507a' },
    other: { ink: '#1c1c1c', ground: '#cfcfcf', line: '#555555' },
    unsure: { ink: '#330026', ground: '#ff9de6', line: '#8a0063' },
  },
  'colour-blind': {
    head: { ink: '#201500', ground: '#e69f00', line: '#4a2c00' },
    related: { ink: '#00182a', ground: '#56b4e9', line: '#003f66' },
    other: { ink: '#1f1f1f', ground: '#d2d2d2', line: '#555555' },
    unsure: { ink: '#262200', ground: '#f0e442', line: '#6b6300' },
  },
  night: {
    head: { ink: '#ffeab0', ground: '#5a4300', line: '#ffc93d' },
    related: { ink: '#dbeaff', ground: '#123a6b', line: '#8dbdff' },
    other: { ink: '#e8e8ee', ground: '#3c3d47', line: '#b3b5c0' },
    unsure: { ink: '#f1e4ff', ground: '#4b2375', line: '#cf9dff' },
  },
};

/** The line under each verdict, so that marks differ without colour. */
export const UNDERLINES: Readonly<Record<Verdict, 'solid' | 'double' | 'dotted' | 'wavy'>> = {
  head: 'solid',
  related: 'double',
  other: 'dotted',
  unsure: 'wavy',
};

/** A sign beside each verdict's name in the card and the popup, so that badges differ without colour. */
export const SIGNS: Readonly<Record<Verdict, string>> = { head: '◆', related: '◇', other: '○', unsure: '?' };

export const VERDICTS = ['head', 'related', 'other', 'unsure'] as const satisfies readonly Verdict[];

/** What the reader chose for the marks. */
export interface MarkChoice {
  readonly palette: PaletteId;
  /** Whether look-alikes are marked too; without, they keep the page's own look. */
  readonly lookAlikes: boolean;
}

/** The mark that was just asked for, the same in every palette. */
export const FLASH_LOOK: MarkLook = { ink: '#ffffff', ground: '#a3004f', line: '#ffffff' };

const rule = (name: string, declarations: string) => `::highlight(${name}){${declarations}}`;
const painted = (look: MarkLook, shape: string) =>
  `color:${look.ink};background-color:${look.ground};text-decoration:underline ${shape} ${look.line}`;

/**
 * The stylesheet of the marks, for a page that has some. For screens only, so nothing is printed; in forced colours the
 * reader's own `Mark` colours are taken and the line's shape stays.
 */
export function markRules({ palette, lookAlikes }: MarkChoice): string {
  const verdicts = VERDICTS.filter((verdict) => lookAlikes || verdict !== 'other');
  const looks = PALETTES[palette];
  return [
    '@media screen{',
    ...verdicts.map((verdict) => rule(`mark-${verdict}`, painted(looks[verdict], UNDERLINES[verdict]))),
    rule('mark-flash', painted(FLASH_LOOK, 'solid')),
    '}',
    '@media screen and (forced-colors:active){',
    ...verdicts.map((verdict) => rule(`mark-${verdict}`, 'color:MarkText;background-color:Mark')),
    rule('mark-flash', 'color:HighlightText;background-color:Highlight'),
    '}',
  ].join('\n');
}
