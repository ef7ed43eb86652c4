import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/tokens.ts';

/** Degrees between two lines of the graticule. */
const STEP = 20;
/** Where meridians end, so that they do not crowd at the poles. */
const LAST_PARALLEL = 80;

function range(from: number, below: number): number[] {
  return Array.from({ length: Math.ceil((below - from) / STEP) }, (_, index) => from + index * STEP);
}

/** Meridians and parallels every 20 degrees: they give the globe its roundness. */
export function graticuleSource(): GeoJSONSourceSpecification {
  const meridians = range(-180, 180).map((lng) => [
    [lng, -LAST_PARALLEL],
    [lng, LAST_PARALLEL],
  ]);
  const parallels = range(-LAST_PARALLEL, LAST_PARALLEL + 1).map((lat) => [
    [-180, lat],
    [180, lat],
  ]);
  return {
    type: 'geojson',
    maxzoom: 3,
    data: { type: 'MultiLineString', coordinates: [...meridians, ...parallels] },
  };
}

/** The graticule as a layer, fading out where it no longer shows a sphere. */
export function graticuleLayer(palette: Palette): LayerSpecification {
  return {
    id: 'graticule',
    type: 'line',
    source: 'graticule',
    maxzoom: 6,
    paint: {
      'line-color': palette.coast,
      'line-width': 0.5,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 2, 0.45, 6, 0],
    },
  };
}
