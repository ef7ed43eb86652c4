const LEAST = 3;
const MORE = 10;

/** Radius of a node in units of the layout, from its measure as a share of the greatest: its area grows with the measure. */
export function nodeRadius(share: number): number {
  return LEAST + MORE * Math.sqrt(Math.min(Math.max(share, 0), 1));
}
