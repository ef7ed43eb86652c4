import { isOneOf, propertiesOf } from '../../typed.ts';
import { ReadingFault } from './fault.ts';
import { type OwnTable, TableBuilder } from './table.ts';

/** The name of the column that holds where a feature is, as well-known text. */
export const GEOMETRY_COLUMN = 'geometry';

/** Reference systems whose coordinates are longitudes and latitudes. */
const DEGREES = /(?:CRS84|EPSG:{1,2}(?:4326|4979|4269|4258))$/i;

const SHAPES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;

/** What is nested in the coordinates of a shape, down to its positions, one after the other. */
function* positionsOf(coordinates: unknown): Generator<readonly [lng: number, lat: number]> {
  if (!Array.isArray(coordinates)) return;
  const list: readonly unknown[] = coordinates;
  const [lng, lat] = list;
  if (typeof lng === 'number' && typeof lat === 'number') yield [lng, lat];
  else for (const inner of list) yield* positionsOf(inner);
}

/** The middle of a shape: that of all its corners on the sphere, so that no edge of the map parts it; null where it has none. */
function middleOf(geometry: unknown, feature: number): readonly [lng: number, lat: number] | null {
  const { type, coordinates, geometries } = propertiesOf(geometry);
  if (type === 'GeometryCollection' && Array.isArray(geometries)) return middleOf(geometries[0], feature);
  if (!isOneOf(SHAPES, type)) return null;
  let [x, y, z, count] = [0, 0, 0, 0];
  let only: readonly [number, number] | null = null;
  for (const [lng, lat] of positionsOf(coordinates)) {
    if (Math.abs(lng) > 360 || Math.abs(lat) > 90) throw new ReadingFault({ kind: 'projected', feature });
    const [east, north] = [(lng * Math.PI) / 180, (lat * Math.PI) / 180];
    x += Math.cos(north) * Math.cos(east);
    y += Math.cos(north) * Math.sin(east);
    z += Math.sin(north);
    count++;
    only ??= [lng, lat];
  }
  if (!only || !Number.isFinite(x + y + z)) return null;
  if (count === 1) return only;
  const degrees = (radians: number) => (radians * 180) / Math.PI;
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

/** A property as a cell: what is nested is kept as JSON. */
const cellOf = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value).normalize('NFC');

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    throw new ReadingFault({ kind: 'no-json', detail: problem instanceof Error ? problem.message : '' });
  }
}

/**
 * Reads the features of a GeoJSON text (RFC 7946) as rows: their properties, and the middle of their shape. Throws a
 * `ReadingFault` where it is none, or where its coordinates are no degrees.
 */
export function readGeoJson(text: string): OwnTable {
  const root = propertiesOf(parse(text));
  const list: readonly unknown[] = Array.isArray(root.features) ? root.features : [root];
  const features = list.map(propertiesOf).filter(({ type }) => type === 'Feature');
  if (features.length === 0) throw new ReadingFault({ kind: 'no-features' });
  const system = propertiesOf(propertiesOf(root.crs).properties).name;
  if (typeof system === 'string' && !DEGREES.test(system))
    throw new ReadingFault({ kind: 'projected', feature: 1 });
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(propertiesOf(properties))))];
  const builder = new TableBuilder();
  builder.nameColumns([...names, GEOMETRY_COLUMN]);
  features.forEach(({ properties, geometry }, index) => {
    const own = new Map(Object.entries(propertiesOf(properties)));
    const middle = middleOf(geometry, index + 1);
    const place = middle ? `POINT (${middle[0]} ${middle[1]})` : '';
    builder.push([...names.map((name) => cellOf(own.get(name))), place], index + 1);
  });
  return builder.finish();
}
