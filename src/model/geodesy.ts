import type { LngLat } from './site.ts';

/**
 * Mean radius R1 of the Earth in kilometres: (2a + b) / 3 of the WGS 84 ellipsoid, as defined in
 * H. Moritz, "Geodetic Reference System 1980", Journal of Geodesy 74 (2000), 128–133.
 */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** A place on the sphere of radius 1: x towards 90° E, y towards the North Pole, z towards 0° N 0° E. */
export type UnitVector = readonly [x: number, y: number, z: number];

/** The place as a unit vector, in the axes of MapLibre's globe. */
export function toUnitVector([lng, lat]: LngLat): UnitVector {
  const across = Math.cos(lat * RADIANS);
  return [Math.sin(lng * RADIANS) * across, Math.sin(lat * RADIANS), Math.cos(lng * RADIANS) * across];
}

/** Longitude and latitude, in degrees, of a vector of any length but zero; the inverse of `toUnitVector`. */
export function fromUnitVector([x, y, z]: UnitVector): LngLat {
  return [Math.atan2(x, z) / RADIANS, Math.atan2(y, Math.hypot(x, z)) / RADIANS];
}

/**
 * Distance over the ground in kilometres, by the haversine formula (R. W. Sinnott, "Virtues of the Haversine",
 * Sky & Telescope 68 (1984), 159) on a sphere of the mean radius: right to about 0.5 %, also for near points.
 */
export function greatCircleKm(a: LngLat, b: LngLat): number {
  const halfLat = ((b[1] - a[1]) * RADIANS) / 2;
  const halfLng = ((b[0] - a[0]) * RADIANS) / 2;
  const haversine =
    Math.sin(halfLat) ** 2 + Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * Math.sin(halfLng) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

/** A site and how far it is, in kilometres. */
export interface NearSite<T> {
  readonly site: T;
  readonly km: number;
}

/** The `count` sites nearest to a place and no farther than `withinKm`, nearest first; equal distances keep their order. */
export function nearestSites<T extends { readonly lngLat: LngLat }>(
  sites: Iterable<T>,
  from: LngLat,
  count: number,
  withinKm = Number.POSITIVE_INFINITY,
): readonly NearSite<T>[] {
  const near: NearSite<T>[] = [];
  for (const site of sites) {
    const km = greatCircleKm(from, site.lngLat);
    if (km <= withinKm) near.push({ site, km });
  }
  return near.sort((a, b) => a.km - b.km).slice(0, count);
}

/**
 * The place at a distance in kilometres along the great circle that leaves `from` at a bearing, in degrees clockwise from
 * the north (R. W. Sinnott's formulas solved forwards; E. Williams, "Aviation Formulary", "Lat/lon given radial and
 * distance").
 */
export function destination(from: LngLat, bearing: number, km: number): LngLat {
  const angle = km / EARTH_RADIUS_KM;
  const [lng, lat] = [from[0] * RADIANS, from[1] * RADIANS];
  const course = bearing * RADIANS;
  const sinLat = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(course);
  const turned = Math.atan2(
    Math.sin(course) * Math.sin(angle) * Math.cos(lat),
    Math.cos(angle) - Math.sin(lat) * sinLat,
  );
  const degrees = (lng + turned) / RADIANS;
  return [degrees - 360 * Math.round(degrees / 360), Math.asin(Math.min(1, Math.max(-1, sinLat))) / RADIANS];
}
