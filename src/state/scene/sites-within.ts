import { type Area, isInArea } from '../../model/area.ts';
import type { Columns } from './columns.ts';

let latest: { readonly columns: Columns; readonly area: Area; readonly within: Uint8Array } | null = null;

/** One number a site: 1 where it lies in the area. Kept for the latest area: the other filters change more often. */
export function sitesWithin(columns: Columns, area: Area): Uint8Array {
  if (latest?.columns !== columns || latest.area !== area) {
    const within = Uint8Array.from(columns.lngLats, (lngLat) => Number(isInArea(area, lngLat)));
    latest = { columns, area, within };
  }
  return latest.within;
}
