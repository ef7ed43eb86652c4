import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/i18n/format.ts';
import { rulerLines, stretchesKm } from '../../../src/map/overlay/ruler-lines.ts';
import { drawnMarkup } from '../../../src/map/vector/drawn.ts';
import { buildStyle } from '../../../src/map/webgl/style/style.ts';
import { greatCircleKm } from '../../../src/model/geodesy.ts';
import type { LngLat } from '../../../src/model/site.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';

const HANOI: LngLat = [105.85, 21.03];
const TRIESTE: LngLat = [13.77, 45.65];
const FIJI: LngLat = [178.44, -18.14];
const SAMOA: LngLat = [-171.76, -13.83];
const vietnamese = formatsOf('vi');

describe('a ruler', () => {
  it('measures each stretch along the great circle', () => {
    const [first = 0, second = 0] = stretchesKm([TRIESTE, HANOI, FIJI]);
    // Trieste to Hà Nội: 8,738 km by the spherical law of cosines, worked out apart from the program.
    const [a, b] = [TRIESTE, HANOI].map(
      ([lng, lat]) => [(lng * Math.PI) / 180, (lat * Math.PI) / 180] as const,
    );
    const cosine =
      Math.sin(a?.[1] ?? 0) * Math.sin(b?.[1] ?? 0) +
      Math.cos(a?.[1] ?? 0) * Math.cos(b?.[1] ?? 0) * Math.cos((a?.[0] ?? 0) - (b?.[0] ?? 0));
    expect(first).toBeCloseTo(6371.0088 * Math.acos(cosine), 3);
    expect(second).toBeGreaterThan(8000);
    expect(stretchesKm([HANOI])).toEqual([]);
  });

  it('draws each stretch with its length at its middle and a dot at both ends', () => {
    const lines = rulerLines([TRIESTE, HANOI, FIJI], vietnamese);
    expect(lines).toHaveLength(2);
    const [line] = lines;
    expect(line?.dots).toEqual([TRIESTE, HANOI]);
    expect(line?.label).toMatch(/^8\.\d{3} km$/);
    const middle = line?.labelAt ?? HANOI;
    expect(greatCircleKm(TRIESTE, middle)).toBeCloseTo(greatCircleKm(middle, HANOI), -2);
  });

  it('crosses the date line without a leap', () => {
    const [line] = rulerLines([FIJI, SAMOA], vietnamese);
    line?.line.slice(1).forEach(([lng], index) => {
      expect(Math.abs(lng - (line.line[index]?.[0] ?? 0))).toBeLessThan(10);
    });
  });

  it('is a dot while it has one point, and nothing without any', () => {
    expect(rulerLines([HANOI], vietnamese)).toMatchObject([{ line: [], label: null, dots: [HANOI] }]);
    expect(rulerLines([], vietnamese)).toEqual([]);
  });

  it('is drawn by both maps', () => {
    const camera = { lngLat: HANOI, zoom: 2, bearing: 0, pitch: 0 };
    const viewport = { width: 800, height: 600, padding: { top: 0, right: 0, bottom: 0, left: 0 } };
    for (const places of [[HANOI], [HANOI, [100.5, 13.75] as const]]) {
      const lines = rulerLines(places, vietnamese);
      const markup = drawnMarkup(lines, LIGHT, camera, viewport, 'globe');
      expect(markup.match(/<circle/g)).toHaveLength(places.length === 1 ? 1 : 2);
      expect(markup.includes('km')).toBe(places.length > 1);
      const style = buildStyle({
        theme: 'light',
        palette: LIGHT,
        locale: 'vi',
        worldview: 'vn',
        projection: 'globe',
        hasDetail: false,
        lines,
      });
      expect(validateStyleMin(style)).toEqual([]);
      expect(style.layers.some(({ id }) => id === 'drawn-dots')).toBe(true);
      expect(style.layers.some(({ id }) => id === 'drawn-ruler')).toBe(places.length > 1);
    }
  });
});
