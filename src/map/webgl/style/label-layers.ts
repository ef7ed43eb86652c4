import type { VariableAnchorOffsetCollectionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { LanguageId } from '../../../model/languages.ts';
import type { Worldview } from '../../../state/view/map-choices.ts';
import type { Palette } from '../../../theme/tokens.ts';
import { ARCHIPELAGO, onTwoLines } from './archipelago-layer.ts';
import { DETAIL, WORLD } from './ground-layers.ts';
import { REGULAR, SEMIBOLD } from './label-families.ts';
import { nameLayer, roomLayer } from './name-layers.ts';
import { placeDotPaint, placeLayout } from './place-layers.ts';

/** Whether a label's zoom has come and not yet gone. A filter sees whole zooms only. */
const IS_DUE: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'rank'], ['zoom']],
  ['>', ['get', 'until'], ['zoom']],
];
const IS_PLACE_DUE: ExpressionSpecification = ['<=', ['get', 'minzoom'], ['zoom']];
/** The sea between the archipelagos, the one sea whose name differs between worldviews. */
const IS_HOME_SEA: ExpressionSpecification = ['has', 'en_vn'];

/** Anchors with their offsets in ems, the preferred first. */
type Offsets = VariableAnchorOffsetCollectionSpecification;

const IS_HOME: ExpressionSpecification = ['==', ['get', 'iso3'], 'VNM'];

const SEA: SymbolLayerSpecification['layout'] = {
  'text-size': ['interpolate', ['linear'], ['zoom'], 1, 10, 4, 12, 8, 15],
  'text-letter-spacing': 0.06,
  'text-max-width': 7,
  'text-line-height': 1.3,
  'text-variable-anchor': ['center', 'left', 'right', 'top', 'bottom'],
  'text-radial-offset': 0.3,
};

/** Oceans are named along arcs; a name that finds no room on its arc is left out. */
const OCEAN: SymbolLayerSpecification['layout'] = {
  'symbol-placement': 'line-center',
  // Towards the limb, where it would be squeezed, it finds no room instead.
  'text-pitch-alignment': 'viewport',
  'text-size': ['interpolate', ['linear'], ['zoom'], 2, 11.5, 4, 15],
  'text-letter-spacing': 0.12,
  'text-max-angle': 20,
};

/** Where a country's name may stand: on its point, or else a line or two beside it. */
const GIVING_WAY: Offsets = [
  'center',
  [0, 0],
  'bottom',
  [0, -0.9],
  'top',
  [0, 0.9],
  'left',
  [0.9, 0],
  'right',
  [-0.9, 0],
  'bottom',
  [0, -2],
  'top',
  [0, 2],
];

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
  // It gives way to marks, but not far.
  'text-variable-anchor-offset': GIVING_WAY,
  'text-justify': 'auto',
};

const BESIDE_SEA: Offsets = [
  'left',
  [0.3, 0],
  'left',
  [2, 0],
  'left',
  [0.5, 1],
  'left',
  [0.5, -1],
  'left',
  [4, 0],
  'top',
  [0, 0.6],
];

/** The names of Viet Nam and of its sea, which its readers look for first, are never left out: they step aside farther. */
const HOME_SEA: SymbolLayerSpecification['layout'] = {
  ...SEA,
  'text-allow-overlap': true,
  'text-variable-anchor-offset': BESIDE_SEA,
  'text-justify': 'auto',
};
const HOME_COUNTRY: SymbolLayerSpecification['layout'] = {
  ...COUNTRY,
  'text-allow-overlap': true,
  'text-variable-anchor-offset': [
    'step',
    ['zoom'],
    ['literal', ['right', [0, 0], 'right', [-1.2, 0], 'right', [-0.6, 0.9], 'right', [-0.6, -0.9]]],
    3,
    ['literal', GIVING_WAY],
  ],
};

/** The name to show, the first that a feature has. */
function nameIn(locale: LanguageId, worldview: Worldview): ExpressionSpecification {
  return worldview === 'vn'
    ? ['coalesce', ['get', `${locale}_vn`], ['get', locale], ['get', 'en']]
    : ['coalesce', ['get', locale], ['get', 'en']];
}

/** The names on the map; later layers win over earlier ones, the archipelagos over all, and marks over names. */
export function labelLayers(
  palette: Palette,
  locale: LanguageId,
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
  const place = (part: 'capital' | 'city', tiles: { source: string; 'source-layer': string }) => {
    const layer = label(`label-${part}`, tiles, placeLayout(part), onLand);
    const paint = { ...layer.paint, ...placeDotPaint(palette) };
    return { ...layer, minzoom: 3, filter: IS_PLACE_DUE, paint };
  };
  const sea = label('label-sea', { source: WORLD, 'source-layer': 'sea' }, SEA, onSea);
  const country = label('label-country', { source: WORLD, 'source-layer': 'country' }, COUNTRY, onLand);
  const detailed: LayerSpecification[] = [
    label('label-water', { source: DETAIL, 'source-layer': 'sea' }, SEA, onSea),
    place('city', { source: DETAIL, 'source-layer': 'place' }),
  ];
  return [
    ...(hasDetail ? detailed : []),
    place('capital', { source: WORLD, 'source-layer': 'capital' }),
    label('label-ocean', { source: WORLD, 'source-layer': 'ocean-name' }, OCEAN, onSea),
    { ...sea, filter: ['all', IS_DUE, ['!', IS_HOME_SEA]] },
    { ...country, filter: ['all', IS_DUE, ['!', IS_HOME]] },
    nameLayer(palette),
    {
      ...country,
      id: 'label-home-country',
      filter: ['all', IS_DUE, IS_HOME],
      layout: { ...country.layout, ...HOME_COUNTRY },
    },
    {
      ...sea,
      id: 'label-home-sea',
      filter: ['all', IS_DUE, IS_HOME_SEA],
      layout: { ...sea.layout, ...HOME_SEA },
    },
    label(
      'label-archipelago',
      { source: WORLD, 'source-layer': 'archipelago' },
      { ...ARCHIPELAGO, 'text-field': onTwoLines(nameIn(locale, worldview)) },
      onSea,
    ),
    roomLayer(),
  ];
}
