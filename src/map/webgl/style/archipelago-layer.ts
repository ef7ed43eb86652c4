import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { ARCHIPELAGO_GAP, ARCHIPELAGO_PLACES, SECOND_LINE } from '../../marks/archipelago-place.ts';

const { 'hoang-sa': HOANG_SA, 'truong-sa': TRUONG_SA } = ARCHIPELAGO_PLACES;

const ID: ExpressionSpecification = ['get', 'id'];

/**
 * The names of the archipelagos stay at their islets, whatever else is there: never hidden, never aside. The one stands
 * above its islets, the other below, and between them the sea's name.
 */
export const ARCHIPELAGO: SymbolLayerSpecification['layout'] = {
  'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 4, 12, 8, 15],
  'text-max-width': 30,
  'text-padding': 1,
  'text-allow-overlap': true,
  'text-anchor': ['match', ID, 'hoang-sa', 'bottom-left', 'top-left'],
  'text-offset': [
    'match',
    ID,
    'hoang-sa',
    ['literal', [HOANG_SA.left, -ARCHIPELAGO_GAP]],
    ['literal', [TRUONG_SA.left, ARCHIPELAGO_GAP]],
  ],
  'text-justify': 'center',
};

/** A name with what it says of the state on a second line. */
export function onTwoLines(name: ExpressionSpecification): ExpressionSpecification {
  const at: ExpressionSpecification = ['index-of', SECOND_LINE, ['var', 'name']];
  return [
    'let',
    'name',
    name,
    [
      'case',
      ['<', at, 0],
      ['var', 'name'],
      ['concat', ['slice', ['var', 'name'], 0, at], '\n', ['slice', ['var', 'name'], ['+', at, 1]]],
    ],
  ];
}
