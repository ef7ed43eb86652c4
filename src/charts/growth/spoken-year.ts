/** While the years run, only each tenth is spoken. */
const SPOKEN = 10;

/**
 * The year that is told of a play that has come to `played`: while it moves the last full decade, or the first year before there is
 * one, and the year itself where it stands.
 */
export function spokenYear(played: number, first: number, moves: boolean): number {
  if (!moves) return played;
  return Math.max(first, Math.floor(played / SPOKEN) * SPOKEN);
}
