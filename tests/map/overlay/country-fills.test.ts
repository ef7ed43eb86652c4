import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FillLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { parseCountriesFile } from '../../../src/map/overlay/countries-file.ts';
import { countryFills } from '../../../src/map/overlay/country-fills.ts';
import { layoutFills } from '../../../src/map/vector/fills.ts';
import { groundMarkup } from '../../../src/map/vector/markup.ts';
import { buildStyle } from '../../../src/map/webgl/style/style.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { isSameFilling } from '../../../src/state/overlay/filling.ts';
import type { Belonging } from '../../../src/state/overlay/map-overlay.ts';
import type { Worldview } from '../../../src/state/view/map-choices.ts';
import { BELONGING_COLOURS } from '../../../src/theme/belonging-colours.ts';
import { COUNT_COLOURS } from '../../../src/theme/count-colours.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { realCatalog } from '../../helpers/real-catalog.ts';
import { squareCountries } from '../countries.ts';

const FILE = squareCountries();
const FILLED = new Map<string, Belonging>([
  ['VNM', 'first'],
  ['SGP', 'first'],
  ['LAO', 'both'],
]);
const fillingOf = (countries: ReadonlyMap<string, Belonging>) => ({ kind: 'members', countries }) as const;
const fillsIn = (worldview: Worldview, filled: ReadonlyMap<string, Belonging> = FILLED) =>
  countryFills(fillingOf(filled), FILE, realCatalog(), worldview, 'light');
const CAMERA: Camera = { lngLat: [40, 5], zoom: 1.5, bearing: 0, pitch: 0 };
const VIEWPORT: Viewport = { width: 900, height: 700, padding: { top: 0, right: 0, bottom: 0, left: 0 } };

describe('the fills of countries', () => {
  it('are one for each belonging that occurs, with a place for each country too small to be seen', () => {
    const [first, both, ...rest] = fillsIn('un');
    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      key: 'first',
      colour: BELONGING_COLOURS.light.first,
      codes: ['SGP', 'VNM'],
      small: [realCatalog().countries.get('SGP')?.lngLat],
    });
    expect(both).toMatchObject({ key: 'both', codes: ['LAO'], small: [] });
  });

  it('hold islets only where the worldview gives them to a filled country', () => {
    expect(fillsIn('un').flatMap(({ islets }) => islets)).toEqual([]);
    expect(fillsIn('vn')[0]?.islets).toHaveLength(2);
    expect(fillsIn('vn', new Map([['THA', 'first']])).flatMap(({ islets }) => islets)).toEqual([]);
  });

  it('are one for each class of numbers, from pale to strong', () => {
    const classes = [
      { from: 1, to: 2, countries: ['LAO', 'SGP'] },
      { from: 9, to: 9, countries: ['VNM'] },
    ];
    const filling = { kind: 'counts', fill: 'sites', classes } as const;
    const fills = countryFills(filling, FILE, realCatalog(), 'un', 'light');
    expect(fills.map(({ key, codes }) => [key, codes])).toEqual([
      ['class-1', ['LAO', 'SGP']],
      ['class-2', ['VNM']],
    ]);
    expect(fills.map(({ colour }) => colour)).toEqual([COUNT_COLOURS.light[0], COUNT_COLOURS.light[4]]);
    expect(fills[0]?.small).toHaveLength(1);
  });

  it('wait for the areas, and are none where nothing is to be filled', () => {
    expect(countryFills(fillingOf(FILLED), null, realCatalog(), 'un', 'light')).toEqual([]);
    expect(fillsIn('un', new Map())).toEqual([]);
  });

  it('are the same for fillings that say the same', () => {
    const isSameFill = (a: ReadonlyMap<string, Belonging>, b: ReadonlyMap<string, Belonging>) =>
      isSameFilling(fillingOf(a), fillingOf(b));
    expect(isSameFill(FILLED, new Map(FILLED))).toBe(true);
    expect(isSameFill(FILLED, new Map([...FILLED, ['THA', 'first']]))).toBe(false);
    expect(isSameFill(FILLED, new Map([...FILLED, ['LAO', 'first']]))).toBe(false);
    expect(isSameFill(new Map([['VNM', 'first']]), new Map([['THA', 'first']]))).toBe(false);
  });
});

describe('the style of filled countries', () => {
  const styleIn = (worldview: Worldview, hasDetail: boolean) =>
    buildStyle({
      theme: 'light',
      palette: LIGHT,
      locale: 'en',
      worldview,
      projection: 'globe',
      hasDetail,
      fills: fillsIn(worldview),
    });

  it.each([false, true])('is valid, with detail %s', (hasDetail) => {
    expect(validateStyleMin(styleIn('vn', hasDetail))).toEqual([]);
  });

  it.each(['un', 'vn'] as const)('asks only the %s worldview whose an area is', (worldview) => {
    const filled = styleIn(worldview, true).layers.filter(({ id }) => id.includes('-countries-'));
    expect(filled.map(({ id }) => id)).toEqual([
      'world-countries-first',
      'world-countries-both',
      'detail-countries-first',
      'detail-countries-both',
    ]);
    for (const layer of filled as FillLayerSpecification[]) {
      const codes = layer.id.endsWith('first') ? ['SGP', 'VNM'] : ['LAO'];
      expect(layer.filter).toEqual(['in', ['get', worldview], ['literal', codes]]);
    }
  });

  it('lies over the land and below shores, boundaries and names, on the coarse map and on the detailed one', () => {
    const ids = styleIn('un', true).layers.map(({ id }) => id);
    const inOrder = [
      'world-land',
      'world-countries-first',
      'world-boundary-international',
      'detail-ocean',
      'detail-land',
      'detail-countries-both',
      'detail-lake',
      'country-places-first',
      'label-country',
    ];
    const places = inOrder.map((id) => ids.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('asks for no areas where nothing is filled', () => {
    expect(JSON.stringify(buildStyle({ ...OPTIONS, fills: [] }))).not.toContain('countries');
    expect(Object.keys(styleIn('un', false).sources)).toContain('countries');
  });
});

const OPTIONS = {
  theme: 'light',
  palette: LIGHT,
  locale: 'en',
  worldview: 'un',
  projection: 'globe',
  hasDetail: true,
} as const;

describe('the fills of the vector globe', () => {
  const groups = (worldview: Worldview) =>
    layoutFills(fillsIn(worldview), FILE, worldview, CAMERA, VIEWPORT, 'globe');

  it('are the areas that the worldview gives, and circles for the small', () => {
    const [first, both] = groups('un');
    expect(first?.areas).toMatch(/^M/);
    expect(first?.places).toMatch(/^M/);
    expect(first?.islets).toBe('');
    expect(both?.areas).toBe('');
    const [vietnamese, also] = groups('vn');
    expect(also?.areas).toMatch(/^M/);
    expect(vietnamese?.islets.split('M')).toHaveLength(3);
  });

  it('lie between the land and its lines', () => {
    const ground = {
      width: 800,
      height: 600,
      outline: null,
      disc: null,
      land: 'LAND',
      coast: 'COAST',
      lakes: '',
      boundaries: '',
      disputed: '',
      linesOfControl: '',
      islets: '',
    };
    const markup = groundMarkup(ground, LIGHT, groups('vn'));
    const at = markup.indexOf(BELONGING_COLOURS.light.first);
    expect(at).toBeGreaterThan(markup.indexOf('LAND'));
    expect(at).toBeLessThan(markup.indexOf('COAST'));
    expect(markup).not.toMatch(/style=|undefined|NaN/);
  });
});

describe('the file of countries', () => {
  it('is refused where it is something else', () => {
    for (const other of [null, [], {}, { type: 'Topology', arcs: [], objects: {}, large: [] }])
      expect(() => parseCountriesFile(other)).toThrow(/countries\.json/);
  });
});
