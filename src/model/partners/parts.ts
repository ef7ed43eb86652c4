/**
 * The parts of which a ranking of partners is made, in the order in which they are told. The ids stand in links: never
 * rename one.
 */
export const PART_IDS = [
  'field',
  'complement',
  'networks',
  'links',
  'papers',
  'growth',
  'near',
  'region',
  'capacity',
] as const;
export type PartId = (typeof PART_IDS)[number];

/** How much a part counts: 0 is not at all, 1 as usual, 2 and 3 as many times. The usual one stands first. */
export const WEIGHTS = ['1', '0', '2', '3'] as const;

/** How much each part counts. */
export type Weights = Readonly<Record<PartId, number>>;
