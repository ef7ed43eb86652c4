/** From one line of a name to its next, in CSS pixels. */
export const LINE_HEIGHT = 15;

/** How many lines of a name have room in so much height: at least one, at most `most`. */
export function linesThatFit(height: number, most: number): number {
  return Math.max(1, Math.min(most, Math.floor(height / LINE_HEIGHT)));
}
