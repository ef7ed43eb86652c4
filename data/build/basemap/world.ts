import type { FeatureCollection, Geometry, GeometryCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection as Arcs, Topology } from 'topojson-specification';
import { countryLabels, type Label, seaLabels, WORLD_LABEL_ZOOM } from './labels.ts';
import type { PoliticalAt } from './layers.ts';
import { BOUNDARY_CLASSES, type BoundaryClass, ofEachClass, type Political } from './political.ts';
import { areaKm2, cornerWeight, ringKm2, thin } from './simplify.ts';
import type { BasemapSources } from './sources.ts';
import { ontoSphere } from './sphere.ts';

/** How fine a world is drawn. */
export interface WorldGrain {
  readonly detailKm: number;
  readonly minIslandKm2: number;
  readonly minLakeKm2: number;
  /** Steps of the quantisation across the globe's width. */
  readonly steps: number;
  /** Labels of a higher rank are left out. */
  readonly highestRank: number;
}

/** For the first paint: steps of 0.06°, half a pixel of a globe 1,100 pixels wide. */
export const FIRST_WORLD: WorldGrain = {
  detailKm: 27,
  minIslandKm2: 1200,
  minLakeKm2: 15_000,
  steps: 6000,
  highestRank: WORLD_LABEL_ZOOM,
};

/** For paper and for coming near without WebGL: steps of 0.006°. */
export const FINE_WORLD: WorldGrain = {
  detailKm: 4,
  minIslandKm2: 40,
  minLakeKm2: 900,
  steps: 60_000,
  highestRank: 9,
};

/** Holes of the land smaller than this are slivers where two sources disagree: only the Caspian is none. */
const MIN_HOLE_KM2 = 15_000;
const ISLET_GROUPS = ['hoang-sa', 'truong-sa'];

function collect(geometries: Geometry[]): GeometryCollection {
  return { type: 'GeometryCollection', geometries };
}

/** Joins and thins everything as one, so that a boundary still ends at the coast that it reached. */
function thinTogether(sources: BasemapSources, { units, boundaries }: Political, grain: WorldGrain) {
  const polygons = units.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
  const joined = topology({
    land: collect(ontoSphere(polygons).map((coordinates) => ({ type: 'Polygon', coordinates }))),
    lakes: collect(
      sources.lakes.coarse.map((each) => each.geometry).filter((each) => areaKm2(each) > grain.minLakeKm2),
    ),
    ...ofEachClass((drawnAs) => collect([boundaries[drawnAs]])),
  }) as Topology<Record<'land' | 'lakes' | BoundaryClass, Arcs>>;
  const thinned = thin(presimplify(joined, cornerWeight), grain.detailKm, grain.minIslandKm2);
  const { land, lakes } = thinned.objects;
  return {
    // Islands that two countries share escape the thinning. Of the holes, the Caspian stays; the others are slivers
    // where two sources disagree.
    land: merge(thinned, land.geometries as MergeInput)
      .coordinates.filter(([outer = []]) => ringKm2(outer) > grain.minIslandKm2 / 2)
      .map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => ringKm2(hole) > MIN_HOLE_KM2)]),
    lakes: (feature(thinned, lakes) as FeatureCollection<Polygon>).features.map((each) => each.geometry),
    boundaries: ofEachClass((drawnAs) => mesh(thinned, thinned.objects[drawnAs])),
  };
}
type MergeInput = Extract<Parameters<typeof merge>[1], readonly unknown[]>;

type WorldLabel = Omit<Label, 'until' | 'territory'>;

/** A label with what the first map needs of it, and no more; it stands to a tenth of a degree. */
function worldLabel({
  until: _until,
  territory: _territory,
  lngLat: [lng, lat],
  ...label
}: Label): WorldLabel {
  const round = (degrees: number) => Math.round(degrees * 10) / 10;
  return { ...label, lngLat: [round(lng), round(lat)] };
}

/** The contents of `world.json` and `world-fine.json`. */
export type WorldTopology = Topology & { readonly labels: readonly WorldLabel[] };

/**
 * The first map, drawn on a sphere before the map engine is there: one quantised topology with the labels beside it.
 * Polygons are wound clockwise, as d3-geo wants them.
 */
export function buildWorld(
  sources: BasemapSources,
  politicalAt: PoliticalAt,
  grain: WorldGrain = FIRST_WORLD,
): WorldTopology {
  // A finer detail first: the halves of a country have to be joined before the coarse simplification.
  const { land, lakes, boundaries } = thinTogether(sources, politicalAt(grain.detailKm / 4, 0), grain);
  const continents: MultiPolygon = { type: 'MultiPolygon', coordinates: land };
  const drawn = topology(
    {
      land: continents,
      coast: { type: 'MultiLineString', coordinates: land.flat() },
      lakes: collect(lakes),
      boundaries: {
        type: 'FeatureCollection',
        features: BOUNDARY_CLASSES.map((drawnAs) => ({
          type: 'Feature',
          properties: { class: drawnAs },
          geometry: boundaries[drawnAs],
        })),
      },
      islets: {
        type: 'FeatureCollection',
        features: ISLET_GROUPS.map((group) => ({
          type: 'Feature',
          properties: { group },
          geometry: {
            type: 'MultiPoint',
            coordinates: sources.islets
              .filter((each) => each.properties.group === group)
              .map((each) => each.geometry.coordinates),
          },
        })),
      },
    } as Parameters<typeof topology>[0],
    grain.steps,
  );
  const seas = seaLabels(sources).filter((label) => label.rank <= grain.highestRank);
  return { ...drawn, labels: [...countryLabels(sources), ...seas].map(worldLabel) };
}
