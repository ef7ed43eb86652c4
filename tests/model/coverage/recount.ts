import type { Ground } from '../../../src/model/coverage/ground-file.ts';
import type { Site } from '../../../src/model/site.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';

/*
 * Distances counted a second time, in plain loops that share no code with what is tested: by the haversine formula, place by place and
 * centre by centre.
 */

type Point = readonly [lng: number, lat: number];

export function kilometres([lngA, latA]: Point, [lngB, latB]: Point): number {
  const r = Math.PI / 180;
  const s =
    Math.sin(((latB - latA) * r) / 2) ** 2 +
    Math.cos(latA * r) * Math.cos(latB * r) * Math.sin(((lngB - lngA) * r) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(s));
}

/** The centres of a field that are at work, by their points. */
export function activeCentres(field: string): Site[] {
  const centres: Site[] = [];
  for (const site of realCatalog().sites) {
    if (site.kind !== 'centre' || site.field !== field) continue;
    if (site.status === 'active' || site.status === 'renewal-under-review') centres.push(site);
  }
  return centres;
}

export interface Recount {
  classes: number[];
  farthest: string;
  farthestKm: number;
  /** People within 1,000 km. */
  within1000: number;
}

/** People of a region by distance, and its farthest city; with more points as if they were centres. */
export function recount(ground: Ground, field: string, region: string, more: readonly Point[] = []): Recount {
  const points: Point[] = [...more];
  for (const { lngLat } of activeCentres(field)) points.push(lngLat);
  const result: Recount = { classes: [0, 0, 0, 0, 0], farthest: '', farthestKm: -1, within1000: 0 };
  for (const place of ground.places) {
    if (realCatalog().countries.get(place.country)?.region !== region) continue;
    let km = Number.POSITIVE_INFINITY;
    for (const point of points) km = Math.min(km, kilometres(place.lngLat, point));
    let own = 4;
    if (km <= 250) own = 0;
    else if (km <= 500) own = 1;
    else if (km <= 1000) own = 2;
    else if (km <= 2000) own = 3;
    result.classes[own] = (result.classes[own] ?? 0) + place.people;
    if (km <= 1000) result.within1000 += place.people;
    if (place.residents >= 100_000 && km > result.farthestKm) {
      result.farthestKm = km;
      result.farthest = place.name.en;
    }
  }
  return result;
}
