export { COLOURS, type ColourName, type Scheme } from './colours';
export {
  type MarkChoice,
  type MarkLook,
  markRules,
  PALETTE_IDS,
  PALETTES,
  type PaletteId,
  SIGNS,
  UNDERLINES,
  VERDICTS,
} from './marks';
export { themeSheet, type Unit } from './sheet';
