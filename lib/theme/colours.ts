import type { Hex } from './contrast';

/** Every colour of the card, the popup and the pages, named by what it does; each scheme gives all of them. */
export const COLOUR_NAMES = [
  'ground',
  'raised',
  'sunken',
  'ink',
  'ink-soft',
  'line',
  'edge',
  'accent',
  'on-accent',
  'head-ink',
  'head-ground',
  'related-ink',
  'related-ground',
  'other-ink',
  'other-ground',
  'unsure-ink',
  'unsure-ground',
  'bar-diplomatic',
  'bar-other',
  'bar-uncounted',
] as const;

export type ColourName = (typeof COLOUR_NAMES)[number];
export type Scheme = 'light' | 'dark';

/** `ink` is for text, `ground` for what it stands on; `line` divides (no meaning), `edge` outlines controls (3:1). */
export const COLOURS: Readonly<Record<Scheme, Readonly<Record<ColourName, Hex>>>> = {
  light: {
    ground: '#ffffff',
    raised: '#f6f7f9',
    sunken: '#eceef2',
    ink: '#1a1f2b',
    'ink-soft': '#525a6b',
    line: '#dde0e7',
    edge: '#7b8496',
    accent: '#1f4e8c',
    'on-accent': '#ffffff',
    'head-ink': '#5e3a00',
    'head-ground': '#ffecb8',
    'related-ink': '#123f7a',
    'related-ground': '#dcebff',
    'other-ink': '#454a56',
    'other-ground': '#e7e8ec',
    'unsure-ink': '#56248a',
    'unsure-ground': '#f0e3ff',
    'bar-diplomatic': '#2f6db5',
    'bar-other': '#7f8796',
    'bar-uncounted': '#7f8796',
  },
  dark: {
    ground: '#171a21',
    raised: '#1f232c',
    sunken: '#272c37',
    ink: '#e9ecf2',
    'ink-soft': '#aab2c2',
    line: '#343a47',
    edge: '#7f899c',
    accent: '#9cc2f5',
    'on-accent': '#0e1a2b',
    'head-ink': '#ffd98a',
    'head-ground': '#453208',
    'related-ink': '#b9d6ff',
    'related-ground': '#16345c',
    'other-ink': '#cfd3dc',
    'other-ground': '#363b47',
    'unsure-ink': '#e2c8ff',
    'unsure-ground': '#40245f',
    'bar-diplomatic': '#6ea6e8',
    'bar-other': '#8b93a3',
    'bar-uncounted': '#8b93a3',
  },
};

/** Text on its ground: each pair reads at 4.5:1 or better in both schemes. */
export const TEXT_PAIRS: readonly (readonly [ColourName, ColourName])[] = [
  ['ink', 'ground'],
  ['ink', 'raised'],
  ['ink', 'sunken'],
  ['ink-soft', 'ground'],
  ['ink-soft', 'raised'],
  ['ink-soft', 'sunken'],
  ['accent', 'ground'],
  ['accent', 'raised'],
  ['accent', 'sunken'],
  ['on-accent', 'accent'],
  ['head-ink', 'head-ground'],
  ['related-ink', 'related-ground'],
  ['other-ink', 'other-ground'],
  ['unsure-ink', 'unsure-ground'],
];

/** Lines and shapes that carry meaning: 3:1 or better in both schemes. */
export const SHAPE_PAIRS: readonly (readonly [ColourName, ColourName])[] = [
  ['edge', 'ground'],
  ['edge', 'raised'],
  ['bar-diplomatic', 'ground'],
  ['bar-diplomatic', 'raised'],
  ['bar-other', 'ground'],
  ['bar-other', 'raised'],
  ['bar-uncounted', 'ground'],
  ['bar-uncounted', 'raised'],
  ['head-ink', 'ground'],
  ['head-ink', 'raised'],
];
