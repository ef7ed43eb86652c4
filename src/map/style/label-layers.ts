import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Worldview } from '../../state/map-choices.ts';
import type { LocaleId } from '../../state/view.ts';
import type { Palette } from '../../theme/tokens.ts';
import { DETAIL, WORLD } from './ground-layers.ts';

/** Families of the labels; the last is what a browser has when the web font is missing. */
const REGULAR = ['Be Vietnam Pro', 'sans-serif'];
const SEMIBOLD = ['Be Vietnam Pro SemiBold', 'Be Vietnam Pro', 'sans-serif'];

/** Whether a label's zoom has come and not yet gone. A filter sees whole zooms only. */
const IS_DUE: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'rank'], ['zoom']],
  ['>', ['get', 'until'], ['zoom']],
];
/** The sea between the archipelagos, the one sea whose name differs between worldviews. */
const IS_HOME_SEA: ExpressionSpecification = ['has', 'en_vn'];

const SEA: SymbolLayerSpecification['layout'] = {
  'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 4, 12, 8, 15],
  'text-letter-spacing': 0.06,
  'text-max-width': 7,
  'text-line-height': 1.3,
  'text-variable-anchor': ['center', 'left', 'right', 'top', 'bottom'],
  'text-radial-offset': 0.3,
};

const PLACE: SymbolLayerSpecification['layout'] = {
  'text-size': ['interpolate', ['linear'], ['zoom'], 4, 10.5, 8, 14],
  'text-max-width': 8,
  'text-line-height': 1.25,
  'text-padding': 8,
};

const COUNTRY: SymbolLayerSpecification['layout'] = {
  'text-font': ['case', ['has', 'territory'], ['literal', REGULAR], ['literal', SEMIBOLD]],
  'text-size': [
    'interpolate',
    ['linear'],
    ['zoom'],
    1,
    ['case', ['<=', ['get', 'rank'], 1], 10.5, 9.5],
    6,
    ['case', ['has', 'territory'], 12, ['<=', ['get', 'rank'], 2], 18, 14],
  ],
  'text-max-width': 7,
  'text-line-height': 1.25,
  'text-letter-spacing': 0.02,
  // On a small globe Viet Nam's name stands west of it, so that those of its sea and islands are read as well.
  'text-anchor': ['step', ['zoom'], ['match', ['get', 'iso3'], 'VNM', 'right', 'center'], 3, 'center'],
};

/** Never hidden by another name: the one stands above its islets, the other below, and between them the sea's name. */
const ARCHIPELAGO: SymbolLayerSpecification['layout'] = {
  'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 4, 12, 8, 15],
  'text-max-width': 30,
  'text-padding': 1,
  'text-allow-overlap': true,
  'text-anchor': ['match', ['get', 'id'], 'hoang-sa', 'bottom', 'top'],
  'text-offset': ['match', ['get', 'id'], 'hoang-sa', ['literal', [0, -0.6]], ['literal', [0, 0.4]]],
};

/** The name to show, the first that a feature has. */
function nameIn(locale: LocaleId, worldview: Worldview): ExpressionSpecification {
  return worldview === 'vn'
    ? ['coalesce', ['get', `${locale}_vn`], ['get', locale], ['get', 'en']]
    : ['coalesce', ['get', locale], ['get', 'en']];
}

/** The names on the map; later layers win over earlier ones, and the archipelagos over all. */
export function labelLayers(
  palette: Palette,
  locale: LocaleId,
  worldview: Worldview,
  hasDetail: boolean,
): LayerSpecification[] {
  const label = (
    id: string,
    tiles: { source: string; 'source-layer': string },
    layout: SymbolLayerSpecification['layout'],
    colors: readonly [text: string, halo: string],
  ): SymbolLayerSpecification => ({
    id,
    type: 'symbol',
    ...tiles,
    filter: IS_DUE,
    layout: {
      'text-field': nameIn(locale, worldview),
      'text-font': REGULAR,
      'text-padding': 3,
      'symbol-sort-key': ['get', 'rank'],
      ...layout,
    },
    paint: {
      'text-color': colors[0],
      'text-halo-color': colors[1],
      'text-halo-width': 1.3,
      'text-halo-blur': 0.3,
    },
  });
  // A halo of the ground that the name stands on parts it from lines, and is not seen itself.
  const onLand = [palette.labelLand, palette.land] as const;
  const onSea = [palette.labelSea, palette.sea] as const;
  const place = label('label-place', { source: DETAIL, 'source-layer': 'place' }, PLACE, onLand);
  const sea = label('label-sea', { source: WORLD, 'source-layer': 'sea' }, SEA, onSea);
  const detailed: LayerSpecification[] = [
    label('label-water', { source: DETAIL, 'source-layer': 'sea' }, SEA, onSea),
    { ...place, minzoom: 4, filter: ['<=', ['get', 'minzoom'], ['zoom']] },
  ];
  return [
    ...(hasDetail ? detailed : []),
    { ...sea, filter: ['all', IS_DUE, ['!', IS_HOME_SEA]] },
    label('label-country', { source: WORLD, 'source-layer': 'country' }, COUNTRY, onLand),
    // The countries round it would crowd it out of the small globe; it leaves room for Viet Nam's name.
    {
      ...sea,
      id: 'label-home-sea',
      filter: ['all', IS_DUE, IS_HOME_SEA],
      layout: { ...sea.layout, 'text-variable-anchor': ['left', 'top', 'bottom'] },
    },
    label('label-archipelago', { source: WORLD, 'source-layer': 'archipelago' }, ARCHIPELAGO, onSea),
  ];
}
