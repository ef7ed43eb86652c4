import type { VariableAnchorOffsetCollectionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../../theme/tokens.ts';
import { SEMIBOLD } from './label-families.ts';

/** Pictures of a capital and of another place, which `place-dots.ts` draws. */
export const CAPITAL_DOT = 'capital-dot';
export const CITY_DOT = 'city-dot';

type Offsets = VariableAnchorOffsetCollectionSpecification;

/** Beside the dot, at a distance in ems. */
const beside = (away: number): Offsets => [
  'left',
  [away, 0],
  'right',
  [-away, 0],
  'top',
  [0, away],
  'bottom',
  [0, -away],
];

const PLACE: SymbolLayerSpecification['layout'] = {
  'icon-padding': 2,
  'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 8, 14],
  'text-justify': 'auto',
  'text-max-width': 8,
  'text-line-height': 1.25,
  'text-padding': 6,
};

type Part = 'capital' | 'city';

/**
 * How a capital or another place is named, beside its dot. Where the mark of a site hides a capital's dot, its name stands
 * alone beside the mark; a city is left out.
 */
export function placeLayout(part: Part): SymbolLayerSpecification['layout'] {
  return part === 'capital'
    ? {
        ...PLACE,
        'icon-image': CAPITAL_DOT,
        'text-font': SEMIBOLD,
        'icon-optional': true,
        'text-variable-anchor-offset': [...beside(0.55), ...beside(1.5)],
      }
    : { ...PLACE, 'icon-image': CITY_DOT, 'text-variable-anchor-offset': beside(0.35) };
}

/** The colours of the dots. */
export function placeDotPaint(palette: Palette): SymbolLayerSpecification['paint'] {
  return { 'icon-color': palette.labelLand, 'icon-halo-color': palette.land, 'icon-halo-width': 1 };
}
