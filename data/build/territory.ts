import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { wrapDegrees } from '../../src/model/camera/camera.ts';
import { EARTH_RADIUS_KM } from '../../src/model/geodesy.ts';
import type { Iso3, LngLat } from '../../src/model/site.ts';

/**
 * How far from the land of its countries a site may lie at sea, in kilometres. The farthest of the 1,219 points as of
 * 2026 is Taka Bonerate, an atoll reserve of Indonesia 80 km off the islands that Natural Earth draws.
 */
export const FARTHEST_AT_SEA = 120;

/**
 * How far a site may lie on another country's land, in kilometres: room for a town at a border drawn at 1:10 million
 * and for points that name a town beside the site. No point as of 2026 needs it.
 */
export const FARTHEST_ACROSS_BORDER = 10;

/**
 * Territories that have a code of their own in ISO 3166 and whose sites UNESCO lists under a state. Those in dispute are
 * left out on purpose, so that a person looks at the first site there.
 */
const TERRITORIES: Readonly<Record<Iso3, readonly Iso3[]>> = {
  AUS: ['HMD', 'NFK'],
  CHN: ['HKG', 'MAC'],
  DNK: ['FRO', 'GRL'],
  FIN: ['ALA'],
  FRA: ['ATF', 'BLM', 'MAF', 'NCL', 'PYF', 'SPM', 'WLF'],
  GBR: ['AIA', 'BMU', 'CYM', 'GGY', 'IMN', 'JEY', 'MSR', 'PCN', 'SHN', 'TCA', 'VGB'],
  NLD: ['ABW', 'CUW', 'SXM'],
  NZL: ['TKL'],
  USA: ['ASM', 'GUM', 'MNP', 'PRI', 'UMI', 'VIR'],
};

/** Attribution of land whose status is not determined. */
const UNDETERMINED = '';

/** The land of the countries, for asking where a point lies. */
export interface Territory {
  /**
   * Why a point cannot be a site of the countries: `812 km from ITA, on the land of DZA`. Null where it can: on their
   * land, near it, on land of undetermined status or near that, or where none of the countries has any land here.
   */
  objection(lngLat: LngLat, countries: readonly Iso3[]): string | null;
}

interface Land {
  readonly country: Iso3;
  readonly rings: readonly (readonly Position[])[];
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Reads the political units of the basemap, by the attribution that leans on United Nations practice. */
export function readTerritory(path: string): Territory {
  const topology = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Topology<{
    units: GeometryCollection<{ un: Iso3 }>;
  }>;
  const lands = feature(topology, topology.objects.units).features.flatMap(({ geometry, properties }) =>
    polygonsOf(geometry as Polygon | MultiPolygon).map((rings) => toLand(properties.un, rings)),
  );
  return { objection: (lngLat, countries) => findObjection(lands, lngLat, countries) };
}

function findObjection(lands: readonly Land[], lngLat: LngLat, countries: readonly Iso3[]): string | null {
  const isOwn = ({ country }: Land) =>
    countries.some((state) => state === country || TERRITORIES[state]?.includes(country));
  const under = lands.filter((land) => contains(land, lngLat));
  if (under.some((land) => isOwn(land) || land.country === UNDETERMINED)) return null;

  const own = lands.filter(isOwn);
  if (own.length === 0) return null;
  const distance = nearest(own, lngLat);
  const names = countries.join(' and ');
  const [other] = under;
  if (other) {
    if (distance <= FARTHEST_ACROSS_BORDER) return null;
    return `${Math.round(distance)} km from ${names}, on the land of ${other.country}`;
  }
  const undetermined = lands.filter((land) => land.country === UNDETERMINED);
  if (Math.min(distance, nearest(undetermined, lngLat)) <= FARTHEST_AT_SEA) return null;
  return `${Math.round(distance)} km from ${names}, at sea`;
}

function polygonsOf(geometry: Polygon | MultiPolygon): readonly Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function toLand(country: Iso3, rings: readonly Position[][]): Land {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lng = 0, lat = 0] of rings[0] ?? []) {
    west = Math.min(west, lng);
    south = Math.min(south, lat);
    east = Math.max(east, lng);
    north = Math.max(north, lat);
  }
  return { country, rings, west, south, east, north };
}

/** Even-odd rule in the plane, over the outline and its holes: enough, as outlines are dense and cut at 180°. */
function contains({ rings, west, south, east, north }: Land, [lng, lat]: LngLat): boolean {
  if (lng < west || lng > east || lat < south || lat > north) return false;
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Kilometres to the nearest outline, on a plane that touches the globe at the point: exact where it matters, nearby. */
function nearest(lands: readonly Land[], [lng, lat]: LngLat): number {
  const squeeze = Math.cos((lat * Math.PI) / 180);
  let least = Number.POSITIVE_INFINITY;
  for (const { rings } of lands) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const [alng = 0, alat = 0] = ring[i - 1] ?? [];
        const [blng = 0, blat = 0] = ring[i] ?? [];
        const ax = wrapDegrees(alng - lng) * squeeze;
        const ay = alat - lat;
        const dx = wrapDegrees(blng - lng) * squeeze - ax;
        const dy = blat - lat - ay;
        const length = dx * dx + dy * dy;
        const share = length === 0 ? 0 : Math.min(Math.max(-(ax * dx + ay * dy) / length, 0), 1);
        least = Math.min(least, Math.hypot(ax + share * dx, ay + share * dy));
      }
    }
  }
  return (least * EARTH_RADIUS_KM * Math.PI) / 180;
}
