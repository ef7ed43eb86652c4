import type { Catalog } from '../../model/catalog/catalog.ts';
import type { LngLat, Site } from '../../model/site.ts';

/** As many points as a ruler has at most. */
export const MOST_RULER_POINTS = 12;

/** A point of the ruler: where it is, and the site that stands there if it was set on one. */
export interface RulerPoint {
  /** As a link names it: the id of a site, or longitude and latitude, `105.85,21.03`. */
  readonly code: string;
  readonly lngLat: LngLat;
  readonly site: Site | null;
}

/** Decimals of a degree that a link keeps of a point: about a hundred metres. */
const short = (degrees: number) => String(Number(degrees.toFixed(3)));

/** How a link names a place. */
export function rulerCode([lng, lat]: LngLat): string {
  return `${short(lng - 360 * Math.round(lng / 360))},${short(lat)}`;
}

const PLACE = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/;

/** The point that a link names; null where there is none. */
export function rulerPoint(code: string, { siteById }: Catalog): RulerPoint | null {
  const site = siteById.get(code);
  if (site) return { code, lngLat: site.lngLat, site };
  const [, lng, lat] = PLACE.exec(code) ?? [];
  const lngLat: LngLat = [Number(lng ?? Number.NaN), Number(lat ?? Number.NaN)];
  const isPlace = Math.abs(lngLat[0]) <= 180 && Math.abs(lngLat[1]) <= 90;
  return isPlace ? { code: rulerCode(lngLat), lngLat, site: null } : null;
}

/** The points of a ruler, in their order. */
export function rulerPoints(codes: readonly string[], catalog: Catalog): readonly RulerPoint[] {
  return codes.flatMap((code) => rulerPoint(code, catalog) ?? []);
}
