/**
 * The name of what joins two ends, whichever is named first: ids of centres, codes of countries, names. By it the arcs of the
 * map, the lines of the network, the cells of the matrix and the links of a card light each other.
 */
export function tieOf(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}
