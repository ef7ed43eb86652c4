import type { SourceSpecification } from 'maplibre-gl';
import type { MapLayerId } from '../../../state/view/map-choices.ts';
import { countryPlaceLayers, countrySources } from './country-layers.ts';
import {
  densityLayers,
  densitySource,
  drawnLabelLayers,
  drawnLineLayers,
  drawnSources,
} from './drawn-layers.ts';
import { graticuleLayer, graticuleSource } from './graticule.ts';
import { DETAIL, DETAIL_ZOOM, groundLayers, WORLD } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import { NAMES, namesSource } from './name-layers.ts';
import type { StylePart } from './style-part.ts';

function tileSource(id: string, minzoom: number, maxzoom: number): SourceSpecification {
  return { type: 'vector', tiles: [`basemap://${id}/{z}/{x}/{y}`], minzoom, maxzoom };
}

/** The sea and the land, with the countries that are filled. */
const GROUND: StylePart = {
  reads: ['palette', 'worldview', 'filling', 'countries', 'theme'],
  sources: ({ hasDetail }) => ({
    [WORLD]: tileSource(WORLD, 0, DETAIL_ZOOM - 1),
    ...(hasDetail ? { [DETAIL]: tileSource(DETAIL, DETAIL_ZOOM, 6) } : {}),
  }),
  layers: ({ palette, hasDetail, fills, worldview }) => groundLayers(palette, hasDetail, fills, worldview),
};

const DENSITY: StylePart = {
  reads: ['density', 'theme'],
  sources: ({ density }) => densitySource(density),
  layers: ({ density, theme }) => densityLayers(density, theme),
};

const GRATICULE: StylePart = {
  reads: ['layers', 'palette'],
  // Kept while the layer is off: it is small, and switching then only adds a layer.
  sources: () => ({ graticule: graticuleSource() }),
  layers: ({ layers, palette }) => (layers.includes('graticule') ? [graticuleLayer(palette)] : []),
};

/** Points of filled countries that are too small to be seen. */
const COUNTRY_PLACES: StylePart = {
  reads: ['palette', 'worldview', 'filling', 'countries', 'theme'],
  sources: ({ fills }) => countrySources(fills),
  layers: ({ fills, palette }) => countryPlaceLayers(fills, palette),
};

/** Lines that the reader has asked for: rings of reach, the edge of an area. */
const DRAWN: StylePart = {
  reads: ['drawn', 'palette'],
  sources: ({ lines }) => drawnSources(lines),
  layers: ({ lines, palette }) => drawnLineLayers(lines, palette),
};

/** The names of places and of sites, which find room beside each other. */
const LABELS: StylePart = {
  reads: ['palette', 'locale', 'worldview'],
  sources: () => ({ [NAMES]: namesSource() }),
  layers: ({ palette, locale, worldview, hasDetail }) => labelLayers(palette, locale, worldview, hasDetail),
};

/** What the drawn lines are, above everything. */
const DRAWN_LABELS: StylePart = {
  reads: ['drawn', 'palette'],
  sources: () => ({}),
  layers: ({ lines, palette }) => drawnLabelLayers(lines, palette),
};

/** What has no switch of its own. */
type BasePart = 'ground' | 'drawnLabels';

/** Layers of the map that the basemap's own style draws, from the ground up; `layers/index.ts` must draw all others. */
const DRAWN_BY = {
  ground: GROUND,
  density: DENSITY,
  graticule: GRATICULE,
  members: COUNTRY_PLACES,
  reach: DRAWN,
  names: LABELS,
  drawnLabels: DRAWN_LABELS,
} satisfies Partial<Record<MapLayerId | BasePart, StylePart>>;

/** Ids of the layers of the map that the basemap's own style draws. */
export type StyledLayerId = Exclude<keyof typeof DRAWN_BY, BasePart>;

/** The parts of the basemap's style, from the ground up. */
export const STYLE_PARTS: readonly StylePart[] = Object.values(DRAWN_BY);
