import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Palette } from '../../../theme/tokens.ts';
import { NAMED_FROM } from '../../marks/site-names.ts';
import { REGULAR } from './label-families.ts';

/** The source of the sites' names and of the room that their marks need; `SiteNames` fills it. */
export const NAMES = 'site-names';

/** The clear picture, one pixel wide, that stands for a mark or a ring where labels are placed. */
export const CLEAR_IMAGE = 'clear';

const SIZE = 11;

const IS_OF_TIER = (tier: number): ExpressionSpecification => ['<=', ['get', 'tier'], tier];
const NAME: ExpressionSpecification = ['get', 'name'];

/** The source as the style begins: empty. */
export function namesSource(): GeoJSONSourceSpecification {
  return { type: 'geojson', data: { type: 'FeatureCollection', features: [] }, maxzoom: 9 };
}

/** Keeps what the source holds when the style is exchanged for another. */
export function keepNames(
  previous: StyleSpecification | undefined,
  next: StyleSpecification,
): StyleSpecification {
  const kept = previous?.sources[NAMES];
  return kept ? { ...next, sources: { ...next.sources, [NAMES]: kept } } : next;
}

/** The names of single sites, each beside its mark. */
export function nameLayer(palette: Palette): SymbolLayerSpecification {
  return {
    id: 'site-names',
    type: 'symbol',
    source: NAMES,
    layout: {
      // Its type takes no steps that are spread from a list.
      'text-field': [
        'step',
        ['zoom'],
        '',
        ...NAMED_FROM.flatMap((zoom, tier) => [zoom, ['case', IS_OF_TIER(tier), NAME, '']]),
      ] as unknown as ExpressionSpecification,
      'text-font': REGULAR,
      'text-size': SIZE,
      'text-max-width': 40,
      'text-line-height': 1.25,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.15,
      'text-justify': 'auto',
      'text-padding': 2,
      'symbol-sort-key': ['get', 'order'],
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
      'text-halo-blur': 0.3,
    },
  };
}

/**
 * The room of marks and rings, which deck.gl draws: nothing to see, but no name is placed there. It comes after all names,
 * and so is placed before them.
 */
export function roomLayer(): SymbolLayerSpecification {
  return {
    id: 'site-room',
    type: 'symbol',
    source: NAMES,
    layout: {
      'icon-image': CLEAR_IMAGE,
      'icon-size': ['get', 'size'],
      'icon-padding': 0,
      'icon-allow-overlap': true,
    },
  };
}
