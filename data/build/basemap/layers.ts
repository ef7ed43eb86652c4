import type { Feature, Geometry, Polygon } from 'geojson';
import type { TileLayer } from '../tiles/slice.ts';
import { BOUNDARY_CLASSES, type Political } from './political.ts';
import type { BasemapSources } from './sources.ts';

/** What one zoom shows: its finest detail in km, its smallest island and lake in km², the units across a tile. */
export interface Scale {
  readonly detailKm: number;
  readonly islandKm2: number;
  readonly lakeKm2: number;
  readonly extent: number;
}

/** Land and boundaries thinned to a detail in km, without islands smaller than so many km². */
export type PoliticalAt = (detailKm: number, minIslandKm2: number) => Political;

/** A geometry as a feature with the properties that its tile carries. */
export function asFeature<G extends Geometry>(
  geometry: G,
  properties: Feature['properties'] = null,
): Feature<G> {
  return { type: 'Feature', properties, geometry };
}

/** Land, coast and boundaries as layers; `islands` are more land, which belongs to no unit. */
export function politicalLayers(
  { land, coast, boundaries }: Political,
  islands: readonly Feature<Polygon>[] = [],
): Record<'land' | 'coast' | 'boundary', TileLayer> {
  const shores = islands.map(({ geometry }) =>
    asFeature({ type: 'MultiLineString', coordinates: geometry.coordinates }),
  );
  return {
    land: { features: [...land, ...islands.map(({ geometry }) => asFeature(geometry))] },
    coast: { features: [asFeature(coast), ...shores] },
    boundary: {
      features: BOUNDARY_CLASSES.map((drawnAs) => asFeature(boundaries[drawnAs], { class: drawnAs })),
    },
  };
}

/** The islets of the two archipelagos and of the reef between them, which no fill is large enough to show. */
export function isletLayer(sources: BasemapSources): TileLayer {
  return { features: sources.islets.map(({ geometry }) => asFeature(geometry)), points: true };
}
