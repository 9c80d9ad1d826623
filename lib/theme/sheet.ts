import { COLOUR_NAMES, COLOURS, type Scheme } from './colours';
import { FONT, LINE_HEIGHT, RADIUS, SIZES, SPACES } from './type';

/** `rem` follows the reader's letter size (our own pages); `px` is for the card, where `rem` is the foreign page's. */
export type Unit = 'rem' | 'px';

const length = (pixels: number, unit: Unit) => (unit === 'px' ? `${pixels}px` : `${pixels / 16}rem`);

const colours = (scheme: Scheme) => COLOUR_NAMES.map((name) => `--lens-${name}:${COLOURS[scheme][name]};`).join('');

const measures = (unit: Unit) =>
  [
    ...Object.entries(SIZES).map(([name, size]) => `--lens-size-${name}:${length(size, unit)};`),
    ...Object.entries(SPACES).map(([name, space]) => `--lens-space-${name}:${length(space, unit)};`),
    `--lens-radius:${RADIUS}px;--lens-leading:${LINE_HEIGHT};--lens-font:${FONT};`,
  ].join('');

/**
 * The tokens as custom properties (`--lens-ink`, `--lens-size-body`, `--lens-space-near` …), light and dark by the reader's choice.
 * @param selector what carries them. In the card take an element inside the shadow root: a page's own rule on the host
 * would win over `:host`.
 */
export function themeSheet(selector: string, unit: Unit): string {
  return [
    `${selector}{color-scheme:light dark;${measures(unit)}${colours('light')}}`,
    `@media (prefers-color-scheme:dark){${selector}{${colours('dark')}}}`,
  ].join('\n');
}
