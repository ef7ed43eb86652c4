import type { Feature } from 'geojson';
import type {
  GeoJSONSourceSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import type { DensityBand } from '../../../model/density.ts';
import type { LngLat } from '../../../model/site.ts';
import { DENSITY_COLOURS, DENSITY_SHARE } from '../../../theme/count-colours.ts';
import type { Palette, ThemeId } from '../../../theme/tokens.ts';
import { DOT, type DrawnLine } from '../../overlay/drawn-lines.ts';
import { SEMIBOLD } from './label-families.ts';

const DENSITY = 'density';
const LINES = 'drawn-lines';
const LABELS = 'drawn-labels';

/** How wide and how broken the lines are, in CSS pixels and in multiples of the width. */
export const DRAWN_LINES = {
  reach: { width: 1.2, dash: [3, 2.5] },
  area: { width: 2, dash: [] },
  ruler: { width: 2, dash: [] },
} as const;

function sourceOf(features: readonly Feature[], maxzoom = 9): GeoJSONSourceSpecification {
  return { type: 'geojson', maxzoom, data: { type: 'FeatureCollection', features: [...features] } };
}

/** The source of the bands of density; none where there are none. */
export function densitySource(density: readonly DensityBand[]): Record<string, SourceSpecification> {
  const bands = density.map(({ area }): Feature => ({ type: 'Feature', properties: {}, geometry: area }));
  return bands.length > 0 ? { [DENSITY]: sourceOf(bands, 5) } : {};
}

/** The sources of the lines that the reader has asked for and of what they are; none of what there is not. */
export function drawnSources(lines: readonly DrawnLine[]): Record<string, SourceSpecification> {
  const edges = lines
    .filter(({ line }) => line.length > 0)
    .map(
      ({ kind, line }): Feature => ({
        type: 'Feature',
        properties: { kind },
        geometry: { type: 'LineString', coordinates: line.map((place) => [...place]) },
      }),
    );
  const pointOf = (place: LngLat, label: string): Feature => ({
    type: 'Feature',
    properties: { label },
    geometry: { type: 'Point', coordinates: [...place] },
  });
  const labels = lines.flatMap(({ label, labelAt, dots }): Feature[] => [
    ...(label && labelAt ? [pointOf(labelAt, label)] : []),
    ...dots.map((place) => pointOf(place, '')),
  ]);
  return {
    ...(edges.length > 0 ? { [LINES]: sourceOf(edges) } : {}),
    ...(labels.length > 0 ? { [LABELS]: sourceOf(labels) } : {}),
  };
}

/** The bands of density, each upon the wider: over the ground, below the names. */
export function densityLayers(density: readonly DensityBand[], theme: ThemeId): LayerSpecification[] {
  if (density.length === 0) return [];
  return [
    {
      id: 'density',
      type: 'fill',
      source: DENSITY,
      paint: {
        'fill-color': DENSITY_COLOURS[theme],
        'fill-opacity': DENSITY_SHARE,
        'fill-antialias': false,
      },
    },
  ];
}

/** The lines that the reader has asked for, with a seam that sets them off from any ground; below the names. */
export function drawnLineLayers(lines: readonly DrawnLine[], palette: Palette): LayerSpecification[] {
  const kinds = (['reach', 'area', 'ruler'] as const).filter((kind) =>
    lines.some((line) => line.kind === kind && line.line.length > 0),
  );
  return kinds.flatMap((kind): LayerSpecification[] => {
    const { width, dash } = DRAWN_LINES[kind];
    const shared: Pick<LineLayerSpecification, 'type' | 'source' | 'filter' | 'layout'> = {
      type: 'line',
      source: LINES,
      filter: ['==', ['get', 'kind'], kind],
      layout: { 'line-join': 'round' },
    };
    return [
      {
        ...shared,
        id: `drawn-${kind}-seam`,
        paint: { 'line-color': palette.halo, 'line-width': width + 2.4, 'line-opacity': 0.8 },
      },
      {
        ...shared,
        id: `drawn-${kind}`,
        paint: {
          'line-color': palette.ink,
          'line-width': width,
          ...(dash.length > 0 ? { 'line-dasharray': [...dash] } : {}),
        },
      },
    ];
  });
}

/** What the lines are, above everything. */
export function drawnLabelLayers(lines: readonly DrawnLine[], palette: Palette): LayerSpecification[] {
  const isMarked = lines.some(({ dots }) => dots.length > 0);
  if (!isMarked && !lines.some(({ label }) => label)) return [];
  const dots: LayerSpecification = {
    id: 'drawn-dots',
    type: 'circle',
    source: LABELS,
    filter: ['==', ['get', 'label'], ''],
    paint: {
      'circle-radius': DOT.radius,
      'circle-color': palette.halo,
      'circle-stroke-color': palette.ink,
      'circle-stroke-width': DOT.width,
    },
  };
  return [
    ...(isMarked ? [dots] : []),
    {
      id: 'drawn-labels',
      type: 'symbol',
      source: LABELS,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': SEMIBOLD,
        'text-size': 11.5,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  ];
}
