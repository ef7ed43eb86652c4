import { isOneOf, propertiesOf } from '../../typed.ts';
import { ReadingFault } from './fault.ts';
import { GEOMETRY_COLUMN, Middle } from './middle.ts';
import type { NotedTable } from './notes.ts';
import { TableBuilder } from './table.ts';

/** Reference systems whose coordinates are longitudes and latitudes. */
const DEGREES = /(?:CRS84|EPSG:{1,2}(?:4326|4979|4269|4258))$/i;

const SHAPES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;

/** Coordinates are nested no deeper than those of a multipolygon. */
const DEEPEST = 4;

/** Takes the positions that are nested in the coordinates of a shape. */
function takePositions(coordinates: unknown, middle: Middle, depth = 0): void {
  if (!Array.isArray(coordinates) || depth > DEEPEST) return;
  const list: readonly unknown[] = coordinates;
  const [lng, lat] = list;
  if (typeof lng === 'number' && typeof lat === 'number') middle.add(lng, lat);
  else for (const inner of list) takePositions(inner, middle, depth + 1);
}

/** The middle of a shape as well-known text, and whether it is no more than that; '' where there is none. */
export function middleOfGeometry(
  geometry: unknown,
  feature: number,
): { readonly text: string; readonly isPoint: boolean } {
  const { type, coordinates, geometries } = propertiesOf(geometry);
  if (type === 'GeometryCollection' && Array.isArray(geometries)) {
    const list: readonly unknown[] = geometries;
    const shapes = list.filter((each) => propertiesOf(each).type !== 'GeometryCollection');
    const point = shapes.find((each) => propertiesOf(each).type === 'Point');
    return middleOfGeometry(point ?? shapes[0], feature);
  }
  const middle = new Middle(feature);
  if (isOneOf(SHAPES, type)) takePositions(coordinates, middle);
  return { text: middle.text, isPoint: type === 'Point' };
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
export function readGeoJson(text: string): NotedTable {
  const root = propertiesOf(parse(text));
  const list: readonly unknown[] = Array.isArray(root.features) ? root.features : [root];
  const features = list.map(propertiesOf).filter(({ type }) => type === 'Feature');
  if (features.length === 0) throw new ReadingFault({ kind: 'no-features' });
  const system = propertiesOf(propertiesOf(root.crs).properties).name;
  if (typeof system === 'string' && !DEGREES.test(system))
    throw new ReadingFault({ kind: 'projected', feature: 1 });
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(propertiesOf(properties))))];
  const builder = new TableBuilder();
  builder.nameColumns([...names.map((name) => name.normalize('NFC')), GEOMETRY_COLUMN]);
  let shapes = 0;
  features.forEach(({ properties, geometry }, index) => {
    const own = new Map(Object.entries(propertiesOf(properties)));
    const { text: place, isPoint } = middleOfGeometry(geometry, index + 1);
    if (place !== '' && !isPoint) shapes++;
    builder.push([...names.map((name) => cellOf(own.get(name))), place], index + 1);
  });
  return { table: builder.finish(), notes: shapes > 0 ? { shapes } : {} };
}
