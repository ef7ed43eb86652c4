import type { LngLat } from '../../model/site.ts';

/** Measures of the selected site's ring and name, in CSS pixels, the same on both globes. */
export interface FlagStyle {
  readonly font: string;
  readonly fontSize: number;
  readonly lineHeight: number;
  /** Radius and width of the ring. */
  readonly ring: number;
  readonly ringWidth: number;
  /** Width of the seam that parts the letters from the map. */
  readonly halo: number;
  /** From the ring to the name. */
  readonly gap: number;
}

/** The ring and the name of the selected site. */
export const FLAG: FlagStyle = {
  font: '600 13px "Be Vietnam Pro", system-ui, sans-serif',
  fontSize: 13,
  lineHeight: 17,
  ring: 11,
  ringWidth: 2,
  halo: 2.5,
  gap: 3,
};

/** How much larger a hovered mark is. */
export const HOVER_SCALE = 1.2;

/** The coasts from which a name to the right would cover those of the archipelagos Hoàng Sa and Trường Sa. */
const WEST_OF_EAST_SEA = { west: 98, east: 114, south: 3, north: 25 };

/** On which side of its site the name stands: to the right, but never over the East Sea's archipelagos. */
export function flagSide([lng, lat]: LngLat): 'left' | 'right' {
  const { west, east, south, north } = WEST_OF_EAST_SEA;
  return lng > west && lng < east && lat > south && lat < north ? 'left' : 'right';
}

/** The longest line of a name, in letters, and the shortest that is still read as one. */
const LETTERS = { most: 34, least: 12 } as const;

/** Width of a letter as a share of the font size, on average and for bold ones. */
const LETTER = 0.6;

/** How many letters a line of the name may have that has so much room beside its site, in CSS pixels. */
export function flagLetters(room: number): number {
  const { ring, ringWidth, halo, gap, fontSize } = FLAG;
  const letters = Math.floor((room - ring - ringWidth - halo - gap) / (fontSize * LETTER));
  return Math.min(LETTERS.most, Math.max(LETTERS.least, letters));
}
