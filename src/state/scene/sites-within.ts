import { type Area, isInArea } from '../../model/area.ts';
import type { Columns } from './columns.ts';

const latest = new WeakMap<Columns, { readonly area: Area; readonly within: Uint8Array }>();

/** One number a site: 1 where it lies in the area. Kept for the latest area of the columns: other filters change more often. */
export function sitesWithin(columns: Columns, area: Area): Uint8Array {
  const known = latest.get(columns);
  if (known?.area === area) return known.within;
  const within = Uint8Array.from(columns.lngLats, (lngLat) => Number(isInArea(area, lngLat)));
  latest.set(columns, { area, within });
  return within;
}
