import type { Feature, LineString, Position } from 'geojson';
import { seaLabels } from './labels.ts';
import type { BasemapSources } from './sources.ts';

/** Half the length of an ocean's arc in degrees, and by how many it bends towards its pole. */
const ARC = { half: 24, bend: 4 };
/** Width of a tile of the first map's last zoom, in degrees, and how far from its edges an arc keeps. */
const COLUMN = { width: 90, margin: 3 };

/**
 * An arc for an ocean's name to run along, near its point. It lies within one tile, since each tile that a line crosses
 * would write the name again.
 */
function oceanArc([lng, lat]: readonly [number, number]): Position[] {
  const west = Math.floor(lng / COLUMN.width) * COLUMN.width;
  const clearance = COLUMN.margin + ARC.half;
  const middle = Math.min(Math.max(lng, west + clearance), west + COLUMN.width - clearance);
  return Array.from({ length: 13 }, (_, index) => {
    const along = index / 6 - 1;
    return [middle + along * ARC.half, lat + Math.sign(lat) * ARC.bend * (0.5 - along ** 2)];
  });
}

const isOcean = ({ properties }: BasemapSources['seas'][number]) => properties.kind === 'ocean';

/** The sources without the oceans, where these are named along arcs. */
export function withoutOceans(sources: BasemapSources): BasemapSources {
  return { ...sources, seas: sources.seas.filter((each) => !isOcean(each)) };
}

/** The names of the oceans as lines of a tile layer. */
export function oceanArcs(sources: BasemapSources): Feature<LineString>[] {
  return seaLabels({ ...sources, seas: sources.seas.filter(isOcean) }).map(
    ({ kind: _kind, lngLat, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'LineString', coordinates: oceanArc(lngLat) },
    }),
  );
}
