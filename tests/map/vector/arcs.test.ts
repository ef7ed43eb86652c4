import { describe, expect, it } from 'vitest';
import { arcLines, arcWidth } from '../../../src/map/overlay/arc-lines.ts';
import { layoutArcs } from '../../../src/map/vector/arcs.ts';
import { createLifted } from '../../../src/map/vector/lifted.ts';
import { arcsMarkup } from '../../../src/map/vector/markup.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import type { Arc, ArcKind } from '../../../src/state/overlay/map-overlay.ts';
import { ARC_COLOURS } from '../../../src/theme/arc-colours.ts';

const CAMERA: Camera = { lngLat: [106, 16], zoom: 1.8, bearing: 25, pitch: 0 };
const VIEWPORT: Viewport = { width: 1000, height: 800, padding: { top: 0, right: 200, bottom: 0, left: 0 } };
const NONE: readonly Arc[] = [];
const overlayOf = (arcs: readonly Arc[], chosen: readonly string[] = []) => ({
  arcs,
  chosen: new Set(chosen),
});

function arc(key: string, from: LngLat, to: LngLat, weight = 1, kind: ArcKind = 'partner'): Arc {
  const ends: Arc['ends'] = [
    { kind: 'country', id: 'VNM' },
    { kind: 'country', id: 'FRA' },
  ];
  return { key, from, to, kind, weight, referent: {}, ends, links: [], papers: null };
}
const ARCS = [
  arc('near', [105.8, 21], [100.5, 13.8], 0.25),
  arc('far', [105.8, 21], [-70, -33], 1, 'agreement'),
  arc('behind', [-70, -33], [-60, -20]),
];

describe('points above the ground', () => {
  const lifted = createLifted(CAMERA, VIEWPORT);
  const screen = createScreen(CAMERA, VIEWPORT, 'globe');

  it('stand, at no height, where the ground does, and are hidden where it is', () => {
    let hidden = 0;
    for (let lng = -180; lng < 180; lng += 15) {
      for (let lat = -80; lat <= 80; lat += 20) {
        const [at, expected] = [lifted([lng, lat, 0]), screen.project([lng, lat])];
        expect(at === null, `${lng} ${lat}`).toBe(expected === null);
        if (!at || !expected) hidden += 1;
        else {
          expect(at.x).toBeCloseTo(expected.x, 6);
          expect(at.y).toBeCloseTo(expected.y, 6);
        }
      }
    }
    expect(hidden).toBeGreaterThan(80);
  });

  it('are seen over the limb when high enough, and farther out', () => {
    const beyond: LngLat = [CAMERA.lngLat[0] + 85, 0];
    expect(lifted([...beyond, 0])).toBeNull();
    expect(lifted([...beyond, 1_500_000])).not.toBeNull();
    const middle = { x: 400, y: 400 };
    const low = lifted([130, 16, 0]) ?? middle;
    const high = lifted([130, 16, 500_000]) ?? middle;
    expect(Math.hypot(high.x - 400, high.y - 400)).toBeGreaterThan(Math.hypot(low.x - 400, low.y - 400));
  });
});

describe('the arcs of the vector globe', () => {
  it('are drawn this side of the limb, and not at all behind the globe', () => {
    const groups = layoutArcs(overlayOf(ARCS), NONE, CAMERA, VIEWPORT, 'globe', 'light');
    expect(groups.map(({ colour }) => colour).toSorted()).toEqual(
      [ARC_COLOURS.light.partner, ARC_COLOURS.light.agreement].toSorted(),
    );
    expect(arcsMarkup(groups)).not.toMatch(/style=|undefined|NaN/);
    expect(layoutArcs(overlayOf(ARCS.slice(2)), NONE, CAMERA, VIEWPORT, 'globe', 'light')).toEqual([]);
  });

  it('are flat on the flat map', () => {
    const [group] = layoutArcs(
      overlayOf(ARCS.slice(0, 1)),
      NONE,
      { ...CAMERA, bearing: 0 },
      VIEWPORT,
      'mercator',
      'dark',
    );
    expect(group?.path).toMatch(/^M[\d.,L-]+$/);
    expect(group?.colour).toBe(ARC_COLOURS.dark.partner);
  });

  it('recede beside those that are lit, which lie above them and are wider', () => {
    const plain = layoutArcs(overlayOf(ARCS), NONE, CAMERA, VIEWPORT, 'globe', 'light');
    const groups = layoutArcs(overlayOf(ARCS), ARCS.slice(0, 1), CAMERA, VIEWPORT, 'globe', 'light');
    const lit = groups.at(-1);
    expect(lit).toMatchObject({ colour: ARC_COLOURS.light.partner, opacity: 1 });
    expect(groups[0]?.opacity).toBeLessThan(plain[0]?.opacity ?? 0);
    expect(lit?.width).toBeGreaterThan(
      plain.find(({ colour }) => colour === ARC_COLOURS.light.partner)?.width ?? Number.NaN,
    );
  });
});

describe('the arcs of the selected site', () => {
  it('stand in full while all others recede, and recede themselves beside what is pointed at', () => {
    const opacityOf = (kind: 'partner' | 'agreement', lit: readonly Arc[]) =>
      layoutArcs(overlayOf(ARCS, ['near']), lit, CAMERA, VIEWPORT, 'globe', 'light').find(
        ({ colour }) => colour === ARC_COLOURS.light[kind],
      )?.opacity;
    expect(opacityOf('partner', NONE)).toBe(1);
    expect(opacityOf('agreement', NONE)).toBeLessThan(0.3);
    expect(opacityOf('partner', ARCS.slice(1, 2))).toBeLessThan(0.3);
    expect(opacityOf('agreement', ARCS.slice(1, 2))).toBe(1);
  });
});

describe('a broken line', () => {
  it('is one path with dashes of a size on the screen, however near one comes', () => {
    const dashed = arc('dashed', [105.8, 21], [100.5, 13.8], 1, 'agreement');
    for (const zoom of [1.8, 4, 5]) {
      const camera = { ...CAMERA, zoom };
      const [group, ...others] = layoutArcs(overlayOf([dashed]), NONE, camera, VIEWPORT, 'globe', 'light');
      expect(others).toEqual([]);
      expect(group?.dash).toEqual([6, 3.5]);
      expect(group?.path.match(/M/g)).toHaveLength(1);
    }
    const [whole] = layoutArcs(overlayOf(ARCS.slice(0, 1)), NONE, CAMERA, VIEWPORT, 'globe', 'light');
    expect(arcsMarkup(whole ? [whole] : [])).not.toContain('dasharray');
  });
});

describe('the lines of arcs', () => {
  it('are the same for the same arcs, and the wide lie below the narrow', () => {
    expect(arcLines(ARCS, 'globe')).toBe(arcLines(ARCS, 'globe'));
    expect(arcLines(ARCS, 'globe')).not.toBe(arcLines(ARCS, 'mercator'));
    const weights = arcLines(ARCS, 'globe').map((line) => line.arc.weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('grow with the root of the weight, from 1 pixel to no more than 6', () => {
    const widthOf = (weight: number) => arcWidth(arc('', [0, 0], [1, 1], weight));
    expect(widthOf(0)).toBeGreaterThanOrEqual(1);
    expect(widthOf(1)).toBeLessThanOrEqual(6);
    expect(widthOf(0.25) - widthOf(0)).toBeCloseTo((widthOf(1) - widthOf(0)) / 2, 10);
    expect(widthOf(7)).toBe(widthOf(1));
  });
});
