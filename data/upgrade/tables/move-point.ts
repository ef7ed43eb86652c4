import { greatCircleKm } from '../../../src/model/geodesy.ts';
import type { LngLat } from '../../../src/model/site.ts';
import type { RowDraft } from './row-draft.ts';
import type { Cells } from './table-text.ts';

/** Points nearer than this are one point, in kilometres. */
const SAME_PLACE = 0.05;

/** Parts of a note that speak of the point which goes. */
const OLD_POINT =
  /^(point( of|:)|coarse source point|source value .* looks like degrees\.minutes|converted$|the Wikidata point )/;

/** The point of a row. */
export function pointOf(row: Cells): LngLat {
  return [Number(row.lon), Number(row.lat)];
}

/** Gives a row another point, with its precision and the draft's source; says how far it moves. Does nothing where it stays. */
export function movePoint(
  draft: RowDraft,
  row: Cells,
  point: LngLat,
  precision: 'site' | 'campus' | 'approximate',
): void {
  const km = greatCircleKm(pointOf(row), point);
  if (km < SAME_PLACE) return;
  const [lng, lat] = point;
  draft.set('lat', lat.toFixed(5));
  draft.set('lon', lng.toFixed(5));
  draft.set('coord_precision', precision);
  draft.set('coord_source', draft.source);
  draft.dropNotes(OLD_POINT);
  draft.remark(`the point moves ${km < 10 ? km.toFixed(1) : Math.round(km)} km`);
}
