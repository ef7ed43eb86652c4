import type { FontFacesSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { DensityBand } from '../../../model/density.ts';
import type { Worldview } from '../../../state/view/map-choices.ts';
import type { LocaleId, ProjectionId } from '../../../state/view/view.ts';
import type { Palette, ThemeId } from '../../../theme/tokens.ts';
import type { CountryFill } from '../../overlay/country-fills.ts';
import type { DrawnLine } from '../../overlay/drawn-lines.ts';
import { countryPlaceLayers, countrySources } from './country-layers.ts';
import { densityLayers, drawnLabelLayers, drawnLineLayers, drawnSources } from './drawn-layers.ts';
import { graticuleLayer, graticuleSource } from './graticule.ts';
import { DETAIL, DETAIL_ZOOM, groundLayers, WORLD } from './ground-layers.ts';
import { labelLayers } from './label-layers.ts';
import { NAMES, namesSource } from './name-layers.ts';

/** What the basemap's looks depend on. */
export interface StyleOptions {
  readonly theme: ThemeId;
  readonly palette: Palette;
  readonly locale: LocaleId;
  readonly worldview: Worldview;
  readonly projection: ProjectionId;
  /** Files of the labels' fonts, by family; without them the page's own fonts draw the labels. */
  readonly fontUrls?: FontFacesSpecification;
  /** Whether the detailed tiles may be asked for. */
  readonly hasDetail: boolean;
  /** Countries to be filled. */
  readonly fills?: readonly CountryFill[];
  readonly graticule?: boolean;
  /** Bands of the density of sites, from the widest on. */
  readonly density?: readonly DensityBand[];
  /** Lines that the reader has asked for. */
  readonly lines?: readonly DrawnLine[];
}

function tileSource(id: string, minzoom: number, maxzoom: number): SourceSpecification {
  return { type: 'vector', tiles: [`basemap://${id}/{z}/{x}/{y}`], minzoom, maxzoom };
}

/** The whole style of the basemap: pure, and the same for the same options. Its tiles come from `tile-archive.ts`. */
export function buildStyle(options: StyleOptions): StyleSpecification {
  const { theme, palette, locale, worldview, projection, fontUrls, hasDetail, fills = [] } = options;
  const { graticule = true, density = [], lines = [] } = options;
  return {
    version: 8,
    projection: { type: projection },
    // Paper has no air above it; at night a faint rim lifts the globe off the page, on the whole globe only.
    sky: {
      'atmosphere-blend': theme === 'dark' ? ['interpolate', ['linear'], ['zoom'], 0, 0.12, 4, 0] : 0,
    },
    ...(fontUrls === undefined ? {} : { 'font-faces': fontUrls }),
    sources: {
      graticule: graticuleSource(),
      [WORLD]: tileSource(WORLD, 0, DETAIL_ZOOM - 1),
      ...(hasDetail ? { [DETAIL]: tileSource(DETAIL, DETAIL_ZOOM, 6) } : {}),
      ...countrySources(fills),
      ...drawnSources(density, lines),
      [NAMES]: namesSource(),
    },
    layers: [
      ...groundLayers(palette, hasDetail, fills, worldview),
      ...densityLayers(density, theme),
      ...(graticule ? [graticuleLayer(palette)] : []),
      ...countryPlaceLayers(fills, palette),
      ...drawnLineLayers(lines, palette),
      ...labelLayers(palette, locale, worldview, hasDetail),
      ...drawnLabelLayers(lines, palette),
    ],
  };
}
