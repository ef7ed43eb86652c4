import type { MultiPolygon, Polygon, Position } from 'geojson';
import { destination } from '../../model/geodesy.ts';
import type { Iso3, LngLat } from '../../model/site.ts';
import type { Worldview } from '../../state/view/map-choices.ts';
import type { CountriesFile } from './countries-file.ts';

/** How far the edges of the finest areas may lie from where they are, in kilometres: see `data/build/basemap/countries.ts`. */
const DETAIL_KM = 4;
/** In so many directions the owner must be the same. */
const DIRECTIONS = 8;

/** The box of an area in degrees: west, south, east, north. */
type Box = readonly [number, number, number, number];

interface BoxedArea {
  readonly owner: Iso3;
  readonly box: Box;
  readonly rings: readonly (readonly Position[])[];
}

function boxOf(ring: readonly Position[]): Box {
  const [lngs, lats] = [ring.map(([lng = 0]) => lng), ring.map(([, lat = 0]) => lat)];
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}

/** Whether a ray to the east crosses the rings an odd number of times; areas are cut at the antimeridian. */
function isInside([lng, lat]: LngLat, { box: [west, south, east, north], rings }: BoxedArea): boolean {
  if (lng < west || lng > east || lat < south || lat > north) return false;
  let inside = false;
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index++) {
      const [fromLng = 0, fromLat = 0] = ring[index - 1] ?? [];
      const [toLng = 0, toLat = 0] = ring[index] ?? [];
      if (fromLat > lat === toLat > lat) continue;
      if (lng < fromLng + ((toLng - fromLng) * (lat - fromLat)) / (toLat - fromLat)) inside = !inside;
    }
  }
  return inside;
}

const polygonsOf = (geometry: Polygon | MultiPolygon): readonly Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/**
 * Makes what tells whose land a place is in a worldview; null at sea, on land whose status is undetermined, and wherever the
 * areas are not fine enough to tell: land is given to a country only where all around it, as far as an edge may be off, is its
 * own.
 */
export function createCountryAt(
  { areas }: Pick<CountriesFile, 'areas'>,
  worldview: Worldview,
): (lngLat: LngLat) => Iso3 | null {
  const boxed = areas.features.flatMap(({ properties, geometry }) =>
    properties[worldview] === ''
      ? []
      : polygonsOf(geometry).map(
          (rings): BoxedArea => ({ owner: properties[worldview], box: boxOf(rings[0] ?? []), rings }),
        ),
  );
  const ownerOf = (lngLat: LngLat) => boxed.find((area) => isInside(lngLat, area))?.owner ?? null;
  return (lngLat) => {
    const owner = ownerOf(lngLat);
    if (owner === null) return null;
    const around = Array.from({ length: DIRECTIONS }, (_, at) =>
      destination(lngLat, (at * 360) / DIRECTIONS, DETAIL_KM),
    );
    return around.every((place) => ownerOf(place) === owner) ? owner : null;
  };
}
