import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Iso3 } from '../../model/site.ts';
import { propertiesOf } from '../../model/typed.ts';
import { createLoader } from '../load-once.ts';

/** The country that each worldview gives an area or islets to, '' where undetermined. */
export interface Owners {
  readonly un: Iso3;
  readonly vn: Iso3;
}

/** The areas of countries, to be filled; loaded only when there is something to fill. */
export interface CountriesFile {
  /** Cut at the antimeridian and wound clockwise. */
  readonly areas: FeatureCollection<Polygon | MultiPolygon, Owners>;
  /** Islets too small for any area. */
  readonly islets: readonly { readonly owners: Owners; readonly points: readonly Position[] }[];
  /** Countries that a whole globe can show; all others are marked by a point as well. */
  readonly large: ReadonlySet<Iso3>;
}

type CountriesTopology = Topology<{ countries: GeometryCollection<Owners> }> & {
  readonly large: readonly Iso3[];
};

/** Fetches `countries.json`, whose detail is that of the whole globe. */
export const loadCountries = createLoader('countries.json', parseCountriesFile);

function isCountries(value: unknown): value is CountriesTopology {
  const { type, arcs, objects, large } = propertiesOf(value);
  const hasCountries = typeof objects === 'object' && objects !== null && 'countries' in objects;
  return type === 'Topology' && Array.isArray(arcs) && Array.isArray(large) && hasCountries;
}

/** Decodes parsed JSON, checked lightly by its shape; throws an Error where it is something else. */
export function parseCountriesFile(value: unknown): CountriesFile {
  if (!isCountries(value)) throw new Error('countries.json is not a topology of countries');
  const { features } = feature(value, value.objects.countries);
  const areas: Feature<Polygon | MultiPolygon, Owners>[] = [];
  const islets: { owners: Owners; points: Position[] }[] = [];
  for (const { geometry, properties } of features) {
    if (geometry.type === 'MultiPoint') islets.push({ owners: properties, points: geometry.coordinates });
    else if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon')
      areas.push({ type: 'Feature', properties, geometry });
  }
  return { areas: { type: 'FeatureCollection', features: areas }, islets, large: new Set(value.large) };
}
