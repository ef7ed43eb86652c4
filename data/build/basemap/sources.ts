import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A political unit; `un` and `vn` are the country (alpha-3) that each worldview gives it to, '' where undetermined. */
export interface UnitProperties {
  readonly unit: string;
  readonly un: string;
  readonly vn: string;
}

/** What kind of line a stretch of land boundary is; see the basemap's README. */
export interface BoundaryProperties {
  readonly class: 'international' | 'disputed' | 'line_of_control' | 'claim' | 'breakaway';
}

/** A lake or a river, with the zoom from which Natural Earth shows it. */
export interface WaterProperties {
  readonly name: string | null;
  readonly minzoom: number;
  readonly kind: string;
}

/** A populated place; `en` and `vi` only where they differ from `name`, `cap` 2 for a national capital. */
export interface PlaceProperties {
  readonly name: string;
  readonly en?: string;
  readonly vi?: string;
  readonly cap?: number;
  readonly rank: number;
  readonly minzoom: number;
}

/** The label of a sea, an archipelago or another feature of the sea; the `_vn` names are the Viet Nam worldview's. */
export interface SeaProperties {
  readonly id: string;
  readonly kind: string;
  readonly en: string;
  readonly vi: string;
  readonly en_vn?: string;
  readonly vi_vn?: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  readonly rank: number;
}

/** A row of `country-names.json`; `label` 0 means that the name is not to be shown. */
export interface CountryName {
  readonly en: string;
  readonly vi: string;
  readonly en_vn?: string;
  readonly vi_vn?: string;
  readonly type: string;
  readonly lon: number;
  readonly lat: number;
  readonly minLabel: number;
  readonly maxLabel: number;
  readonly rank: number;
  readonly label?: 0;
}

type Areal = Polygon | MultiPolygon;

/** The basemap's inputs as read; polygons are cut at the antimeridian and wound clockwise. */
export interface BasemapSources {
  readonly units: FeatureCollection<Areal, UnitProperties>;
  readonly boundaries: FeatureCollection<MultiLineString, BoundaryProperties>;
  readonly lakes: {
    readonly coarse: Feature<Areal, WaterProperties>[];
    readonly fine: Feature<Areal, WaterProperties>[];
  };
  readonly rivers: {
    readonly coarse: Feature<Geometry, WaterProperties>[];
    readonly fine: Feature<Geometry, WaterProperties>[];
  };
  readonly minorIslands: Feature<Polygon>[];
  readonly ice: Feature<Areal>[];
  readonly places: Feature<Point, PlaceProperties>[];
  readonly seas: Feature<Point, SeaProperties>[];
  readonly islets: Feature<Point, { readonly group: string }>[];
  readonly countries: Readonly<Record<string, CountryName>>;
}

/** Reads every input of the basemap from a folder; a file that is missing or broken rejects with its own error. */
export async function readSources(sourceDir: string): Promise<BasemapSources> {
  // The inputs are checked by what the build's tests say of its outputs; here their documented shape is taken at its word.
  const read = async <T>(name: string): Promise<T> => {
    const bytes = await readFile(join(sourceDir, name));
    return JSON.parse((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as T;
  };
  const features = async <G extends Geometry, P>(name: string): Promise<Feature<G, P>[]> =>
    (await read<FeatureCollection<G, P>>(name)).features;
  const water = async <G extends Geometry>(name: string): Promise<Feature<G, WaterProperties>[]> =>
    (await features<G, WaterProperties>(name)).filter((each) => each.properties.kind !== 'Lake Centerline');

  const topology =
    await read<Topology<{ units: GeometryCollection<UnitProperties> }>>('units-10m.topojson.gz');
  return {
    units: feature(topology, topology.objects.units) as FeatureCollection<Areal, UnitProperties>,
    boundaries: await read('boundaries-10m.geojson.gz'),
    lakes: { coarse: await water('lakes-50m.geojson.gz'), fine: await water('lakes-10m.geojson.gz') },
    rivers: { coarse: await water('rivers-50m.geojson.gz'), fine: await water('rivers-10m.geojson.gz') },
    minorIslands: await features('minor-islands-10m.geojson.gz'),
    ice: [
      ...(await features<Areal, null>('glaciers-50m.geojson.gz')),
      ...(await features<Areal, null>('ice-shelves-50m.geojson.gz')),
    ],
    places: await features('places-10m.geojson.gz'),
    seas: await features('sea-labels.geojson'),
    islets: await features('east-sea-islets.geojson'),
    countries: await read('country-names.json'),
  };
}
