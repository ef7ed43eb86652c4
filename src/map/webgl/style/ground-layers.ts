import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Worldview } from '../../../state/view/map-choices.ts';
import type { Palette } from '../../../theme/tokens.ts';
import type { CountryFill } from '../../overlay/country-fills.ts';
import { countryFillLayers } from './country-layers.ts';

/** The source of the first, coarse tiles, and that of the detailed ones which cover them. */
export const WORLD = 'world';
export const DETAIL = 'detail';

/** The zoom from which the detailed tiles are there. */
export const DETAIL_ZOOM = 3;

/** A line's width by zoom, in pixels: `thin` on the whole globe, `thick` at the last zoom. */
function widthFrom(thin: number, thick: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 0, thin, 9, thick];
}

/** Round joins have several times the corners, which nobody sees at these widths. */
const LINE_JOIN = { 'line-join': 'bevel' } as const;

/** Land, filled countries, lakes, shores and boundaries of one source, from the ground up. */
function sharedLayers(
  source: typeof WORLD | typeof DETAIL,
  palette: Palette,
  filled: readonly LayerSpecification[],
  zooms: Zooms = {},
): LayerSpecification[] {
  const boundary = {
    type: 'line',
    source,
    'source-layer': 'boundary',
    layout: LINE_JOIN,
  } as const;
  return [
    halo(source, palette, zooms),
    {
      id: `${source}-land`,
      type: 'fill',
      source,
      'source-layer': 'land',
      paint: { 'fill-color': palette.land },
    },
    ...filled,
    ...iceAndRivers(source, palette, zooms),
    {
      id: `${source}-lake`,
      type: 'fill',
      source,
      'source-layer': 'lake',
      ...zooms,
      paint: { 'fill-color': palette.lake },
    },
    {
      id: `${source}-lakeshore`,
      type: 'line',
      source,
      'source-layer': 'lake',
      ...zooms,
      paint: { 'line-color': palette.coast, 'line-width': widthFrom(0.3, 0.7) },
    },
    {
      ...boundary,
      id: `${source}-boundary-international`,
      filter: ['==', ['get', 'class'], 'international'],
      paint: { 'line-color': palette.border, 'line-width': widthFrom(0.5, 1.2) },
    },
    {
      ...boundary,
      id: `${source}-boundary-disputed`,
      filter: ['==', ['get', 'class'], 'disputed'],
      paint: { 'line-color': palette.border, 'line-width': widthFrom(0.6, 1.2), 'line-dasharray': [3, 2.5] },
    },
    {
      ...boundary,
      id: `${source}-boundary-line-of-control`,
      filter: ['==', ['get', 'class'], 'line-of-control'],
      paint: { 'line-color': palette.border, 'line-width': widthFrom(0.8, 1.6), 'line-dasharray': [1, 1.6] },
    },
    {
      id: `${source}-coast`,
      type: 'line',
      source,
      'source-layer': 'coast',
      layout: LINE_JOIN,
      paint: { 'line-color': palette.coast, 'line-width': widthFrom(0.5, 1.1) },
    },
  ];
}

/** Where a layer of the coarse map ends because the detailed one takes over. */
type Zooms = { readonly maxzoom?: number };

/**
 * Shallow water along the shores: a band below the land that pales seawards, of which the seaward half is seen. It is no wider than the
 * margins of the tiles, beyond which a tile does not know its neighbour's shore. One soft band costs half of two hard ones, which
 * took a quarter of a frame at zoom 5.
 */
function halo(source: typeof WORLD | typeof DETAIL, palette: Palette, zooms: Zooms): LayerSpecification {
  return {
    id: `${source}-halo`,
    type: 'line',
    source,
    'source-layer': 'coast',
    ...zooms,
    layout: LINE_JOIN,
    paint: {
      'line-color': palette.shallow,
      'line-opacity': 0.8,
      'line-width': widthFrom(5, 14),
      'line-blur': widthFrom(1.5, 5),
    },
  };
}

function iceAndRivers(
  source: typeof WORLD | typeof DETAIL,
  palette: Palette,
  zooms: Zooms,
): LayerSpecification[] {
  return [
    {
      id: `${source}-ice`,
      type: 'fill',
      source,
      'source-layer': 'ice',
      ...zooms,
      // Smoothed edges would draw a hairline where the ice meets the south pole.
      paint: { 'fill-color': palette.ice, 'fill-antialias': false },
    },
    {
      id: `${source}-river`,
      type: 'line',
      source,
      'source-layer': 'river',
      ...zooms,
      layout: LINE_JOIN,
      paint: {
        'line-color': palette.river,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 1, 0.35, 3, 0.45, 7, 0.75],
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.4, 3, 0.6, 9, 1.4],
      },
    },
  ];
}

/** The islets of Hoàng Sa and Trường Sa, which are smaller than any shore that could be drawn. */
function isletLayer(
  source: typeof WORLD | typeof DETAIL,
  palette: Palette,
  zooms: object,
): LayerSpecification {
  return {
    id: `${source}-islet`,
    type: 'circle',
    source,
    'source-layer': 'islet',
    ...zooms,
    paint: {
      'circle-color': palette.labelSea,
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 1, 0.6, 4, 1.2, 9, 2.4],
    },
  };
}

/**
 * The sea and all that lies on it but names. The coarse tiles stay below the detailed ones: where those are still
 * missing, the coarse map shows through, and where they are there, their square of sea hides it.
 */
export function groundLayers(
  palette: Palette,
  hasDetail: boolean,
  fills: readonly CountryFill[],
  worldview: Worldview,
): LayerSpecification[] {
  const sea: LayerSpecification = {
    id: 'sea',
    type: 'background',
    paint: { 'background-color': palette.sea },
  };
  const world = sharedLayers(
    WORLD,
    palette,
    countryFillLayers('coarse', fills, worldview),
    hasDetail ? { maxzoom: DETAIL_ZOOM } : {},
  );
  if (!hasDetail) return [sea, ...world, isletLayer(WORLD, palette, {})];
  const cover: LayerSpecification = {
    id: 'detail-ocean',
    type: 'fill',
    source: DETAIL,
    'source-layer': 'ocean',
    paint: { 'fill-color': palette.sea, 'fill-antialias': false },
  };
  return [
    sea,
    ...world,
    cover,
    ...sharedLayers(DETAIL, palette, countryFillLayers({ source: DETAIL }, fills, worldview)),
    isletLayer(WORLD, palette, { maxzoom: DETAIL_ZOOM }),
    isletLayer(DETAIL, palette, { minzoom: DETAIL_ZOOM }),
  ];
}
