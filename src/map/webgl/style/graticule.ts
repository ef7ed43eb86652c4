import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../../theme/tokens.ts';

/** Degrees between two lines, where meridians end so that they do not crowd at the poles, and how lines fade by zoom. */
export const GRATICULE = {
  step: 20,
  lastParallel: 80,
  width: 0.5,
  fading: [
    [2, 0.45],
    [5, 0],
  ],
} as const;

function range(from: number, below: number): number[] {
  return Array.from(
    { length: Math.ceil((below - from) / GRATICULE.step) },
    (_, index) => from + index * GRATICULE.step,
  );
}

/** Meridians and parallels: they give the globe its roundness. */
export function graticuleSource(): GeoJSONSourceSpecification {
  const { lastParallel } = GRATICULE;
  const meridians = range(-180, 180).map((lng) => [
    [lng, -lastParallel],
    [lng, lastParallel],
  ]);
  const parallels = range(-lastParallel, lastParallel + 1).map((lat) => [
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
    maxzoom: GRATICULE.fading[1][0],
    paint: {
      'line-color': palette.coast,
      'line-width': GRATICULE.width,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], ...GRATICULE.fading.flat()],
    },
  };
}
