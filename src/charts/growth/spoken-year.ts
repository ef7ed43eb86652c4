/** While the years run, only each tenth is spoken. */
const SPOKEN = 10;

/** The year that is told while a play has come to `played`: the last full decade, or the first year before there is one. */
export function spokenYear(played: number, first: number): number {
  return Math.max(first, Math.floor(played / SPOKEN) * SPOKEN);
}
