import type {
  GeometryCollection,
  MultiLineString as MultiLineArcs,
  MultiPolygon as MultiPolygonArcs,
  Topology,
} from 'topojson-specification';
import { unpackArcs } from '../../model/packed-arcs.ts';
import type { Iso3, LngLat } from '../../model/site.ts';

/** A name on the first map; the `_vn` names replace the others in the Viet Nam worldview. */
export interface WorldLabel {
  readonly kind: 'country' | 'sea' | 'archipelago';
  readonly en: string;
  readonly vi: string;
  readonly en_vn?: string;
  readonly vi_vn?: string;
  readonly lngLat: LngLat;
  /** The zoom from which the WebGL map shows the same label: the lower, the more important. */
  readonly rank: number;
  /** A country's or territory's code. */
  readonly iso3?: Iso3;
  /** Which archipelago it is. */
  readonly id?: 'hoang-sa' | 'truong-sa';
}

/** What `world.json` draws: land without seams, its shore, the largest lakes, boundaries to draw solid, dashed or dotted, islets. */
export type WorldObjects = {
  land: MultiPolygonArcs;
  coast: MultiLineArcs;
  lakes: GeometryCollection;
  boundaries: GeometryCollection<{ class: 'international' | 'disputed' | 'line-of-control' }>;
  islets: GeometryCollection<{ group: 'hoang-sa' | 'truong-sa' }>;
};

/** The first map, before the map engine is there: a TopoJSON topology for d3-geo, with labels. */
export interface WorldFile extends Topology<WorldObjects> {
  readonly labels: readonly WorldLabel[];
}

const OBJECTS: readonly (keyof WorldObjects)[] = ['land', 'coast', 'lakes', 'boundaries', 'islets'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isLabel(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value.en === 'string' &&
    typeof value.vi === 'string' &&
    Array.isArray(value.lngLat)
  );
}

/** Checks lightly, by its shape, that parsed JSON is the first map: as far as a first paint needs. Throws what is missing. */
function checkWorld(value: unknown): asserts value is WorldFile {
  if (
    !isRecord(value) ||
    value.type !== 'Topology' ||
    !Array.isArray(value.arcs) ||
    !isRecord(value.objects)
  ) {
    throw new Error('world.json is not a topology');
  }
  const { objects } = value;
  const missing = OBJECTS.filter((name) => !isRecord(objects[name]));
  if (missing.length > 0) throw new Error(`world.json lacks ${missing.join(', ')}`);
  if (!Array.isArray(value.labels) || !value.labels.every(isLabel))
    throw new Error('world.json lacks labels');
}

/** Takes parsed JSON, whose arcs may be packed, for the first map; throws an Error that says what is missing. */
export function parseWorldFile(value: unknown): WorldFile {
  const world =
    isRecord(value) && typeof value.arcs === 'string' ? { ...value, arcs: unpackArcs(value.arcs) } : value;
  checkWorld(world);
  return world;
}
