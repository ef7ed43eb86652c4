import { greatCircleKm } from '../../geodesy.ts';
import type { LngLat } from '../../site.ts';
import { at } from '../../typed.ts';
import { hasDistance, type PlacedRows } from './nearest-sites.ts';

/** Within so many kilometres of a site rows are counted. */
export const REACHES = [50, 100, 250, 500] as const;

/** A row of a list and how far it is, in kilometres. */
export interface NearRow {
  readonly row: number;
  readonly km: number;
}

/** The rows of a list around a place. */
export interface RowsNear {
  /** How many rows lie within each of the radii that were asked for. */
  readonly counts: readonly number[];
  /** The nearest rows within the widest of them, nearest first; those as near in the order of the list. */
  readonly nearest: readonly NearRow[];
}

/** A degree of latitude is longer than this everywhere, in kilometres: what differs by more degrees than these is farther. */
const LEAST_KM_A_DEGREE = 111;

/** Puts a row among the nearest, of which there are so many at most. */
function insert(nearest: NearRow[], row: number, km: number, most: number): void {
  if (nearest.length === most && km >= at(nearest, most - 1).km) return;
  let place = nearest.length;
  while (place > 0 && at(nearest, place - 1).km > km) place--;
  nearest.splice(place, 0, { row, km });
  if (nearest.length > most) nearest.pop();
}

/**
 * The rows around a place, of those that `isKept` lets pass. One pass: where most rows are too far to the north or the south, that
 * is seen by one subtraction. Rows that have no place but their country's are in no radius.
 */
export function rowsNear(
  rows: PlacedRows,
  isKept: (row: number) => boolean,
  place: LngLat,
  radii: readonly number[],
  most: number,
): RowsNear {
  const widest = Math.max(...radii);
  const degrees = widest / LEAST_KM_A_DEGREE;
  const counts = radii.map(() => 0);
  const nearest: NearRow[] = [];
  for (let row = 0; row < rows.lats.length; row++) {
    const lat = at(rows.lats, row);
    if (!(Math.abs(lat - place[1]) <= degrees) || !hasDistance(rows, row) || !isKept(row)) continue;
    const km = greatCircleKm([at(rows.lngs, row), lat], place);
    if (km > widest) continue;
    radii.forEach((radius, index) => {
      if (km <= radius) counts[index] = at(counts, index) + 1;
    });
    insert(nearest, row, km, most);
  }
  return { counts, nearest };
}
