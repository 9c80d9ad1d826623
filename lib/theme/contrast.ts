/** A colour of sRGB as `#rrggbb`. */
export type Hex = `#${string}`;

const channel = (colour: Hex, at: number): number => {
  const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};

/**
 * Relative luminance of a colour, 0 (black) to 1 (white).
 * Source: WCAG 2.2, "relative luminance".
 */
export const luminance = (colour: Hex): number =>
  0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);

/**
 * Contrast ratio of two colours, 1 to 21; 4.5 is the least for text, 3 for lines and symbols.
 * Source: WCAG 2.2, "contrast ratio", success criteria 1.4.3 and 1.4.11.
 */
export const contrast = (one: Hex, other: Hex): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
