import type { Feature, MultiPoint, MultiPolygon, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { PoliticalAt } from './layers.ts';
import { areaKm2 } from './simplify.ts';
import type { BasemapSources } from './sources.ts';

/** How fine the areas are drawn. */
export interface CountriesGrain {
  readonly detailKm: number;
  readonly minIslandKm2: number;
  /** Steps of the quantisation across the globe's width. */
  readonly steps: number;
}

/** What the whole globe can show; from zoom 3 on the detailed tiles bring their own, finer units. Steps of 0.036°. */
export const COARSE_COUNTRIES: CountriesGrain = { detailKm: 12, minIslandKm2: 300, steps: 10_000 };

/** Areas that fit the land of the finer world. */
export const FINE_COUNTRIES: CountriesGrain = { detailKm: 4, minIslandKm2: 40, steps: 60_000 };
/** A country smaller than this is hardly a pixel of the whole globe: it is marked by a point as well. */
const SMALL_KM2 = 6000;

/** The country (alpha-3) that each worldview gives an area or islets to, '' where undetermined. */
interface Owners {
  readonly un: string;
  readonly vn: string;
}

/** The contents of `countries.json` and `countries-fine.json`. */
export type CountriesTopology = Topology & { readonly large: readonly string[] };

/** Countries, in alphabetical order, whose own area is large enough to be seen on a whole globe. */
function largeCountries(sources: BasemapSources): string[] {
  const areas = new Map<string, number>();
  for (const { geometry, properties } of sources.units.features) {
    areas.set(properties.un, (areas.get(properties.un) ?? 0) + areaKm2(geometry));
  }
  return [...areas].flatMap(([iso3, km2]) => (iso3 !== '' && km2 >= SMALL_KM2 ? [iso3] : [])).sort();
}

/**
 * The areas of countries, to be filled by either worldview: an area that neither gives to anybody is left out, so that no
 * fill can ever join it to a claimant. The islets of Hoàng Sa and Trường Sa are points, too small for any area. Polygons
 * are cut at the antimeridian and wound clockwise.
 */
export function buildCountries(
  sources: BasemapSources,
  politicalAt: PoliticalAt,
  grain: CountriesGrain = COARSE_COUNTRIES,
): CountriesTopology {
  const areas = politicalAt(grain.detailKm, grain.minIslandKm2)
    .units.features.filter(({ properties: { un, vn } }) => un !== '' || vn !== '')
    .map(
      ({ geometry, properties: { un, vn } }): Feature<Polygon | MultiPolygon, Owners> => ({
        type: 'Feature',
        properties: { un, vn },
        geometry,
      }),
    );
  const islets = ['hoang-sa', 'truong-sa'].map(
    (group): Feature<MultiPoint, Owners> => ({
      type: 'Feature',
      properties: { un: '', vn: 'VNM' },
      geometry: {
        type: 'MultiPoint',
        coordinates: sources.islets
          .filter((each) => each.properties.group === group)
          .map((each) => each.geometry.coordinates),
      },
    }),
  );
  const drawn = topology(
    { countries: { type: 'FeatureCollection', features: [...areas, ...islets] } } as Parameters<
      typeof topology
    >[0],
    grain.steps,
  );
  return { ...drawn, large: largeCountries(sources) };
}
