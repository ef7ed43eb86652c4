import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** An outline of a political unit with its holes, and the country that it belongs to; '' where that is undetermined. */
export interface UnitArea {
  /** Natural Earth's own id, e.g. `TWN`, and the country that the United Nations' practice gives it to. */
  readonly unit: string;
  readonly country: string;
  readonly rings: readonly (readonly Position[])[];
  readonly south: number;
  readonly north: number;
}

/** The political units of the basemap, outline by outline, cut at the antimeridian. */
export function readUnits(path: string): readonly UnitArea[] {
  const topology = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as Topology<{
    units: GeometryCollection<{ unit: string; un: string }>;
  }>;
  return feature(topology, topology.objects.units).features.flatMap(({ geometry, properties }) => {
    const areas = geometry as Polygon | MultiPolygon;
    const polygons = areas.type === 'Polygon' ? [areas.coordinates] : areas.coordinates;
    return polygons.map((rings) => {
      const latitudes = (rings[0] ?? []).map(([, lat = 0]) => lat);
      return {
        unit: properties.unit,
        country: properties.un,
        rings,
        south: latitudes.reduce((least, lat) => Math.min(least, lat), 90),
        north: latitudes.reduce((most, lat) => Math.max(most, lat), -90),
      };
    });
  });
}

/** Where a parallel crosses the outlines of an area, from west to east: inside between the first and second, and so on. */
export function crossings({ rings }: UnitArea, lat: number): readonly number[] {
  const found: number[] = [];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1] ?? [];
      const [bx = 0, by = 0] = ring[i] ?? [];
      if (ay > lat !== by > lat) found.push(((bx - ax) * (lat - ay)) / (by - ay) + ax);
    }
  }
  return found.sort((a, b) => a - b);
}

/** Whether a place lies inside an area, by the even-odd rule. */
export function liesIn(area: UnitArea, lng: number, lat: number): boolean {
  if (lat < area.south || lat > area.north) return false;
  return crossings(area, lat).filter((crossing) => crossing < lng).length % 2 === 1;
}
