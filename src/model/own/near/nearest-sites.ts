import type { LngLat } from '../../site.ts';
import { at } from '../../typed.ts';
import { PLACED_BY, type Placement } from '../meaning/place-rows.ts';
import { SphereTree } from './sphere-tree.ts';

/** Where rows are, and how exactly. */
export type PlacedRows = Pick<Placement, 'lngs' | 'lats' | 'by'>;

/** The nearest of some sites to each row of a list. */
export interface NearestSites {
  /** For each row the place of its nearest site among those that were asked for, plus one; 0 where none is stated. */
  readonly sites: Uint32Array<ArrayBuffer>;
  /** Kilometres over the ground to it; NaN where none is stated. */
  readonly km: Float32Array<ArrayBuffer>;
}

const BY_COUNTRY = PLACED_BY.indexOf('country');

/**
 * Whether distances from a row mean anything: not where it is only known in which country it is, since the point that stands for a
 * country may be a thousand kilometres away.
 */
export const hasDistance = ({ lngs, by }: PlacedRows, row: number): boolean =>
  !Number.isNaN(at(lngs, row)) && at(by, row) !== BY_COUNTRY;

/** The nearest of some sites to each row that has a place of its own; from a row that has its town's, the distance is the town's. */
export function nearestSitesOfRows(rows: PlacedRows, sites: readonly LngLat[]): NearestSites {
  const tree = new SphereTree(
    sites.map(([lng]) => lng),
    sites.map(([, lat]) => lat),
  );
  const count = rows.lngs.length;
  const nearest = new Uint32Array(count);
  const km = new Float32Array(count).fill(Number.NaN);
  for (let row = 0; row < count; row++) {
    if (!hasDistance(rows, row)) continue;
    const found = tree.nearest(at(rows.lngs, row), at(rows.lats, row));
    if (!found) continue;
    nearest[row] = found.index + 1;
    km[row] = found.km;
  }
  return { sites: nearest, km };
}
