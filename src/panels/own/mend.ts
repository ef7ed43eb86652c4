import {
  PLACED_BY,
  type PlacedBy,
  type Placement,
  type PlacingGround,
} from '../../model/own/meaning/place-rows.ts';
import { parsePair } from '../../model/own/values/coordinates.ts';
import type { LngLat } from '../../model/site.ts';

/** Where the reader has placed a row, and how exactly. */
export interface Mended {
  readonly lngLat: LngLat;
  readonly by: Exclude<PlacedBy, 'none'>;
}

/** Rows that the reader has placed, by their index. */
export type MendedRows = ReadonlyMap<number, Mended>;

/** The place that the reader has written: coordinates in either notation, “town, country”, a town, or a country; null where it is none. */
export function foundPlace(
  written: string,
  { findCountry, findTown, pointOf }: PlacingGround,
): Mended | null {
  const pair = parsePair(written, 'point') ?? parsePair(written, 'comma');
  if (pair) return { lngLat: pair, by: 'coordinates' };
  const last = written.lastIndexOf(',');
  const country = last < 0 ? null : findCountry(written.slice(last + 1));
  const town = country ? findTown(written.slice(0, last), country) : findTown(written, null);
  if (town) return { lngLat: town, by: 'city' };
  const whole = findCountry(written);
  const point = whole && pointOf(whole);
  return point ? { lngLat: point, by: 'country' } : null;
}

/** A placement with the rows that the reader has placed. */
export function withMended(placement: Placement, mended: MendedRows): Placement {
  if (mended.size === 0) return placement;
  const [lngs, lats, by] = [placement.lngs.slice(), placement.lats.slice(), placement.by.slice()];
  for (const [row, { lngLat, by: how }] of mended) {
    [lngs[row], lats[row]] = lngLat;
    by[row] = PLACED_BY.indexOf(how);
  }
  return { ...placement, lngs, lats, by };
}
