import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cornerWeight, isOnSeam, thin } from './simplify.ts';
import type { BasemapSources, BoundaryProperties, UnitProperties } from './sources.ts';

/**
 * How a boundary is drawn: solid where it is agreed, dashed where it is disputed or not yet determined, dotted where it is
 * a line of control. Claims and breakaway lines are not drawn.
 */
export const BOUNDARY_CLASSES = ['international', 'disputed', 'line-of-control'] as const;
export type BoundaryClass = (typeof BOUNDARY_CLASSES)[number];

/** One value for each class of boundaries. */
export function ofEachClass<T>(make: (drawnAs: BoundaryClass) => T): Record<BoundaryClass, T> {
  return {
    international: make('international'),
    disputed: make('disputed'),
    'line-of-control': make('line-of-control'),
  };
}

const DRAWN_AS: Readonly<Record<BoundaryProperties['class'], BoundaryClass | null>> = {
  international: 'international',
  disputed: 'disputed',
  line_of_control: 'line-of-control',
  claim: null,
  breakaway: null,
};

type PoliticalTopology = Topology<
  { units: GeometryCollection<UnitProperties> } & Record<
    BoundaryClass,
    GeometryCollection<BoundaryProperties>
  >
>;

/** Land, units, coast and boundaries of one scale, simplified as one: they touch without gaps. */
export interface Political {
  /** Every continent and island by itself, without attributes: no fill ever joins a unit to a country. */
  readonly land: Feature<Polygon, null>[];
  readonly units: FeatureCollection<Polygon | MultiPolygon, UnitProperties>;
  /** Without the edges at which the flat map is cut. */
  readonly coast: MultiLineString;
  readonly boundaries: Readonly<Record<BoundaryClass, MultiLineString>>;
}

/** Moves the boundaries' points, rounded apart from the units', back onto the units' corners, so that they share arcs. */
function snapToUnits(sources: BasemapSources): Feature<MultiLineString, BoundaryProperties>[] {
  // The cells are a little larger than the roundings of both files together (0.0001° and 0.00036°).
  const cell = 0.0005;
  const column = (lng: number) => Math.round((lng + 180) / cell);
  const row = (lat: number) => Math.round((lat + 90) / cell);
  const key = (x: number, y: number) => x * 1_000_000 + y;
  const corners = new Map<number, Position[]>();
  for (const { geometry } of sources.units.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [lng = 0, lat = 0] of polygons.flat(2)) {
      const cornerKey = key(column(lng), row(lat));
      const sharing = corners.get(cornerKey);
      if (sharing === undefined) corners.set(cornerKey, [[lng, lat]]);
      else if (!sharing.some((each) => each[0] === lng && each[1] === lat)) sharing.push([lng, lat]);
    }
  }
  const snap = ([lng = 0, lat = 0]: Position): Position => {
    let nearest: Position = [lng, lat];
    let distance = cell;
    for (const x of [-1, 0, 1]) {
      for (const y of [-1, 0, 1]) {
        for (const corner of corners.get(key(column(lng) + x, row(lat) + y)) ?? []) {
          const apart = Math.hypot((corner[0] ?? 0) - lng, (corner[1] ?? 0) - lat);
          if (apart < distance) [nearest, distance] = [corner, apart];
        }
      }
    }
    return nearest;
  };
  return sources.boundaries.features.map((each) => ({
    ...each,
    geometry: { ...each.geometry, coordinates: each.geometry.coordinates.map((line) => line.map(snap)) },
  }));
}

/** Lines without the edges at which the flat map is cut, which would draw the antimeridian and a circle round the south. */
export function dropSeams(lines: readonly Position[][]): Position[][] {
  const kept: Position[][] = [];
  for (const line of lines) {
    let current: Position[] = [];
    line.forEach((point, index) => {
      const before = line[index - 1];
      if (before !== undefined && isOnSeam(before) && isOnSeam(point)) {
        if (current.length > 1) kept.push(current);
        current = [];
      }
      current.push(point);
    });
    if (current.length > 1) kept.push(current);
  }
  return kept;
}

/** Weighs units and boundaries as one topology; `at` gives them for one detail in kilometres and least island in km². */
export function createPolitical(sources: BasemapSources) {
  const snapped = snapToUnits(sources);
  const linesOf = (drawnAs: BoundaryClass) => ({
    type: 'FeatureCollection',
    features: snapped.filter((each) => DRAWN_AS[each.properties.class] === drawnAs),
  });
  const joined = topology({
    units: sources.units,
    ...ofEachClass(linesOf),
  } as Parameters<typeof topology>[0]) as PoliticalTopology;
  const weighed = presimplify(joined, cornerWeight);

  return {
    at(detailKm: number, minIslandKm2: number): Political {
      const thinned = thin(weighed, detailKm, minIslandKm2);
      const { units } = thinned.objects;
      const land = merge(thinned, units.geometries as Parameters<typeof merge>[1] & unknown[]);
      return {
        land: land.coordinates.map((coordinates) => ({
          type: 'Feature',
          properties: null,
          geometry: { type: 'Polygon', coordinates },
        })),
        units: feature(thinned, units) as FeatureCollection<Polygon | MultiPolygon, UnitProperties>,
        coast: {
          type: 'MultiLineString',
          coordinates: dropSeams(mesh(thinned, units, (a, b) => a === b).coordinates),
        },
        boundaries: ofEachClass((drawnAs) => mesh(thinned, thinned.objects[drawnAs])),
      };
    },
  };
}
