import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { buildStyle } from '../../../../src/map/webgl/style/style.ts';
import type { StyleOptions } from '../../../../src/map/webgl/style/style-part.ts';
import { defaultWorldview } from '../../../../src/state/view/map-choices.ts';
import { PALETTES, type ThemeId } from '../../../../src/theme/tokens.ts';

const THEMES = Object.keys(PALETTES) as ThemeId[];
const OPTIONS: StyleOptions[] = THEMES.flatMap((theme) =>
  (['en', 'vi'] as const).flatMap((locale) =>
    (['un', 'vn'] as const).flatMap((worldview) =>
      (['globe', 'mercator'] as const).flatMap((projection) =>
        [false, true].map((hasDetail) => ({
          theme,
          palette: PALETTES[theme],
          locale,
          worldview,
          projection,
          hasDetail,
        })),
      ),
    ),
  ),
);
const VIETNAMESE: StyleOptions = {
  theme: 'light',
  palette: PALETTES.light,
  locale: 'vi',
  worldview: 'vn',
  projection: 'globe',
  hasDetail: true,
};
const layersOf = (options: StyleOptions): LayerSpecification[] => buildStyle(options).layers;
const layer = (id: string, options = VIETNAMESE) => layersOf(options).find((each) => each.id === id);

describe('the basemap style', () => {
  it.each(OPTIONS)('is valid in $theme, $locale, $worldview, $projection, detail $hasDetail', (options) => {
    expect(validateStyleMin(buildStyle(options))).toEqual([]);
  });

  it('is valid with fonts of its own', () => {
    const fontUrls = {
      'Be Vietnam Pro': [{ url: 'https://example.org/a.woff2', 'unicode-range': ['U+0-FF'] }],
    };
    const style = buildStyle({ ...VIETNAMESE, fontUrls });
    expect(validateStyleMin(style)).toEqual([]);
    expect(style['font-faces']).toEqual(fontUrls);
    expect(style.glyphs).toBeUndefined();
  });

  it('dashes disputed boundaries, dots lines of control, and breaks no other line', () => {
    for (const options of OPTIONS) {
      for (const each of layersOf(options)) {
        const isDashed = each.type === 'line' && each.paint?.['line-dasharray'] !== undefined;
        expect(isDashed, each.id).toBe(/-boundary-(disputed|line-of-control)$/.test(each.id));
      }
    }
    expect(layer('detail-boundary-disputed')).toMatchObject({
      filter: ['==', ['get', 'class'], 'disputed'],
      paint: { 'line-dasharray': [3, 2.5] },
    });
  });

  it('draws boundaries of the three drawn classes only: no claim, no breakaway line', () => {
    for (const options of OPTIONS) {
      const filters = layersOf(options).flatMap((each) =>
        'source-layer' in each && each['source-layer'] === 'boundary' ? [each.filter] : [],
      );
      expect(filters.length).toBe(options.hasDetail ? 6 : 3);
      for (const filter of filters) {
        expect([
          ['==', ['get', 'class'], 'international'],
          ['==', ['get', 'class'], 'disputed'],
          ['==', ['get', 'class'], 'line-of-control'],
        ]).toContainEqual(filter);
      }
    }
  });

  it('fills land with one colour, whoever it belongs to', () => {
    for (const options of OPTIONS) {
      for (const each of layersOf(options)) {
        if (each.type === 'fill') expect(each.paint?.['fill-color'], each.id).toBeTypeOf('string');
        expect('source-layer' in each && each['source-layer'] === 'units').toBe(false);
      }
    }
  });

  it('ends with the archipelagos, which no other name can hide and which show from zoom 0', () => {
    for (const options of OPTIONS) {
      const last = layersOf(options).findLast(
        (each) => each.type === 'symbol' && each.layout?.['text-field'],
      );
      expect(last).toMatchObject({ id: 'label-archipelago', layout: { 'text-allow-overlap': true } });
      expect(last?.minzoom).toBeUndefined();
    }
  });

  it('prefers the Viet Nam worldview’s names there, and never uses them elsewhere', () => {
    const field = (options: StyleOptions) => {
      const found = layer('label-archipelago', options);
      return found?.type === 'symbol' ? found.layout?.['text-field'] : undefined;
    };
    expect(field(VIETNAMESE)).toContainEqual(['coalesce', ['get', 'vi_vn'], ['get', 'vi'], ['get', 'en']]);
    expect(field({ ...VIETNAMESE, locale: 'en' })).toContainEqual([
      'coalesce',
      ['get', 'en_vn'],
      ['get', 'en'],
      ['get', 'en'],
    ]);
    for (const options of OPTIONS.filter((each) => each.worldview === 'un')) {
      const fields = layersOf(options).flatMap((each) =>
        each.type === 'symbol' ? [each.layout?.['text-field']] : [],
      );
      expect(fields.length).toBeGreaterThan(3);
      expect(JSON.stringify(fields)).not.toContain('_vn');
    }
  });

  it('takes Viet Nam’s worldview for Vietnamese readers only', () => {
    expect(defaultWorldview('vi')).toBe('vn');
    expect(defaultWorldview('en')).toBe('un');
  });

  it('takes every colour from the palette', () => {
    for (const options of OPTIONS) {
      const colors =
        JSON.stringify(buildStyle(options)).match(/#[0-9a-f]{3,8}|rgba?\([^)]*\)|hsla?\([^)]*\)/gi) ?? [];
      expect(colors.length).toBeGreaterThan(10);
      const allowed = Object.values(options.palette).filter((each) => typeof each === 'string');
      for (const color of new Set(colors)) expect(allowed).toContain(color);
    }
  });

  it('covers the coarse map with the detailed sea before any detailed land', () => {
    const ids = layersOf(VIETNAMESE).map((each) => each.id);
    expect(ids.indexOf('detail-ocean')).toBeGreaterThan(ids.indexOf('world-coast'));
    expect(ids.indexOf('detail-ocean')).toBeLessThan(ids.indexOf('detail-land'));
    expect(Object.keys(buildStyle({ ...VIETNAMESE, hasDetail: false }).sources)).not.toContain('detail');
  });

  it('names a capital and a city beside dots of their own, and no dot without its name', () => {
    const dots = ['label-capital', 'label-city'].map((id) => {
      const found = layer(id);
      return found?.type === 'symbol' ? found.layout : undefined;
    });
    expect(new Set(dots.map((layout) => layout?.['icon-image'])).size).toBe(2);
    for (const layout of dots) {
      expect(layout?.['text-optional']).toBeUndefined();
      expect(layout?.['text-variable-anchor-offset']).not.toContain('center');
    }
  });

  it('draws shallow water below the land, no wider than the margin that tiles share', () => {
    const ids = layersOf(VIETNAMESE).map((each) => each.id);
    for (const source of ['world', 'detail']) {
      expect(ids.indexOf(`${source}-halo`)).toBeLessThan(ids.indexOf(`${source}-land`));
    }
    const found = layer('detail-halo');
    // A tile is 512 pixels wide where its zoom begins, and its margin a 64th of that, on each side of a line.
    const widths = found?.type === 'line' ? (found.paint?.['line-width'] as number[]) : [];
    expect(widths.at(-1)).toBeLessThanOrEqual(2 * (512 / 64));
  });

  it('leaves the edges of the ice unsmoothed, which would show as a line at the pole', () => {
    expect(layer('detail-ice')).toMatchObject({ paint: { 'fill-antialias': false } });
  });

  it('changes no layer’s place or name with theme, language or worldview, so that a switch is a small step', () => {
    const ids = (options: StyleOptions) => layersOf(options).map((each) => each.id);
    for (const options of OPTIONS.filter((each) => each.hasDetail))
      expect(ids(options)).toEqual(ids(VIETNAMESE));
  });
});
