import { REGIONS, type Region } from '../../model/vocabulary.ts';
import type { ChartSize } from '../frame/table.ts';
import { classifyStrengths, type TintClass, tintOf } from './classes.ts';
import { scaleHeight } from './layout.ts';
import type { Ties } from './ties/ties.ts';

/** What the countries of two regions, or of one among themselves, have in common. */
export interface RegionTie {
  /** In the order of `REGIONS`; the same twice for what lies within one. */
  readonly regions: readonly [Region, Region];
  /** Sums over the pairs of countries: a network counts once for each pair that shares it. */
  readonly networks: number;
  readonly links: number;
  readonly weight: number;
  /** Pairs of countries that share something, and all pairs of countries of the graph. */
  readonly pairs: number;
  readonly possible: number;
}

/** Sums the ties of countries by region: each pair of regions once, the strongest first. */
export function sumByRegion({ partners, ties }: Ties): readonly RegionTie[] {
  const size = REGIONS.length;
  const networks = new Uint32Array(size * size);
  const links = new Uint32Array(size * size);
  const pairs = new Uint32Array(size * size);
  const placeOf = partners.map(({ region }) => (region === null ? -1 : REGIONS.indexOf(region)));
  const members = REGIONS.map((_, place) => placeOf.filter((own) => own === place).length);
  for (const tie of ties) {
    const [a, b] = [placeOf[tie.first] ?? -1, placeOf[tie.second] ?? -1];
    if (a < 0 || b < 0) continue;
    const at = Math.min(a, b) * size + Math.max(a, b);
    networks[at] = (networks[at] ?? 0) + tie.networks.length;
    links[at] = (links[at] ?? 0) + tie.links;
    pairs[at] = (pairs[at] ?? 0) + 1;
  }
  return REGIONS.flatMap((first, a) =>
    REGIONS.slice(a).map((second, further): RegionTie => {
      const b = a + further;
      const at = a * size + b;
      const [own, other] = [members[a] ?? 0, members[b] ?? 0];
      return {
        regions: [first, second],
        networks: networks[at] ?? 0,
        links: links[at] ?? 0,
        weight: (networks[at] ?? 0) + (links[at] ?? 0),
        pairs: pairs[at] ?? 0,
        possible: a === b ? (own * (own - 1)) / 2 : own * other,
      };
    }),
  ).sort((a, b) => b.weight - a.weight);
}

/** The cell of two regions, in CSS pixels; each pair of different ones has two. */
export interface PlacedRegionTie {
  readonly key: string;
  readonly tie: RegionTie;
  readonly x: number;
  readonly y: number;
  /** Place in `TINTS`; null where nothing is shared. */
  readonly tint: number | null;
}

/** The matrix of regions in a box, in CSS pixels. */
export interface RegionsLayout {
  readonly left: number;
  readonly top: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  readonly cells: readonly PlacedRegionTie[];
  readonly classes: readonly TintClass[];
}

const HEAD = 50;
const WIDEST_CELL = 150;
const HIGHEST_CELL = 72;

/** Lays out what the regions share: five rows and columns, the diagonal for what lies within a region. */
export function layoutRegions(ties: readonly RegionTie[], size: ChartSize): RegionsLayout {
  const left = Math.min(200, size.width * 0.36);
  const high = Math.max(0, size.height - HEAD - scaleHeight(size.height));
  const cellWidth = Math.min(WIDEST_CELL, Math.max(0, size.width - left) / REGIONS.length);
  const cellHeight = Math.min(HIGHEST_CELL, high / REGIONS.length);
  const shared = ties.filter(({ weight }) => weight > 0);
  const classes = classifyStrengths(shared.map(({ weight }) => weight));
  const cells = ties.flatMap((tie): PlacedRegionTie[] => {
    const [a, b] = [REGIONS.indexOf(tie.regions[0]), REGIONS.indexOf(tie.regions[1])];
    const tint = tie.weight > 0 ? tintOf(tie.weight, classes) : null;
    const cellAt = (row: number, column: number): PlacedRegionTie => ({
      key: `${REGIONS[row]} ${REGIONS[column]}`,
      tie,
      x: left + column * cellWidth,
      y: HEAD + row * cellHeight,
      tint,
    });
    return a === b ? [cellAt(a, a)] : [cellAt(a, b), cellAt(b, a)];
  });
  // Row by row, as they are read.
  cells.sort((one, other) => one.y - other.y || one.x - other.x);
  return { left, top: HEAD, cellWidth, cellHeight, cells, classes };
}
