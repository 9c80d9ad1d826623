export type { ColourName, Scheme } from './colours';
export {
  type MarkChoice,
  type MarkLook,
  PALETTE_IDS,
  PALETTES,
  type PaletteId,
  SIGNS,
  UNDERLINES,
  VERDICTS,
} from './marks';
export type { Unit } from './sheet';
