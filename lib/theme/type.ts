/** The reader's own interface font: nothing to load, and names in any script are drawn. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";

/** Letter sizes in CSS pixels at the browser's usual 16. */
export const SIZES = { small: 12, body: 13, lead: 15, title: 19 } as const;

/** Distances in CSS pixels at the browser's usual 16. */
export const SPACES = { hair: 2, tight: 4, near: 8, apart: 12, wide: 16, far: 24 } as const;

export const RADIUS = 6;
export const LINE_HEIGHT = 1.45;
