import { describe, expect, it } from 'vitest';
import { arcLines } from '../../../src/map/overlay/arc-lines.ts';
import { pickArc } from '../../../src/map/overlay/pick-arcs.ts';
import { createLifted } from '../../../src/map/vector/lifted.ts';
import type { Camera, Viewport } from '../../../src/model/camera/camera.ts';
import { createScreen, type GroundShape } from '../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../src/model/site.ts';
import type { Arc } from '../../../src/state/overlay/map-overlay.ts';

const CAMERA: Camera = { lngLat: [105, 16], zoom: 2.2, bearing: 0, pitch: 0 };
const VIEWPORT: Viewport = { width: 1000, height: 800, padding: { top: 0, right: 0, bottom: 0, left: 0 } };

function arc(key: string, from: LngLat, to: LngLat): Arc {
  const ends: Arc['ends'] = [
    { kind: 'country', id: 'VNM' },
    { kind: 'country', id: 'THA' },
  ];
  return { key, from, to, kind: 'partner', weight: 0.1, referent: {}, ends, links: [], papers: null };
}
const NORTH = arc('north', [105.85, 21.03], [116.4, 39.9]);
const SOUTH = arc('south', [105.85, 21.03], [106.8, -6.2]);
const overlay = { arcs: [NORTH, SOUTH], chosen: new Set<string>() };
const pick = (x: number, y: number, shape: GroundShape = 'globe', chosen: readonly string[] = []) =>
  pickArc({ ...overlay, chosen: new Set(chosen) }, CAMERA, VIEWPORT, shape, { x, y }, 5)?.key ?? null;

/** Where a map shows the middle of an arc. */
function middleOf(of: Arc, shape: GroundShape) {
  const path = arcLines([of], shape)[0]?.path ?? [];
  const [lng = 0, lat = 0, metres = 0] = path[Math.floor(path.length / 2)] ?? [];
  const at =
    shape === 'globe'
      ? createLifted(CAMERA, VIEWPORT)([lng, lat, metres])
      : createScreen(CAMERA, VIEWPORT, shape).project([lng, lat]);
  return at ?? { x: Number.NaN, y: Number.NaN };
}

describe('an arc under a pointer', () => {
  it.each(['globe', 'mercator', 'equal-earth'] as const)(
    'is found where the %s draws it, lifted or not',
    (shape) => {
      for (const each of overlay.arcs) {
        const { x, y } = middleOf(each, shape);
        expect(pick(x, y, shape)).toBe(each.key);
        expect(pick(x + 3, y, shape)).toBe(each.key);
      }
    },
  );

  it('is none a finger’s width away, and none where there are no arcs', () => {
    const { x, y } = middleOf(NORTH, 'globe');
    expect(pick(x + 60, y)).toBeNull();
    expect(pickArc({ arcs: [], chosen: new Set() }, CAMERA, VIEWPORT, 'globe', { x, y }, 5)).toBeNull();
  });

  it('is one of the selected site where others lie as near', () => {
    const both = { ...SOUTH, key: 'same' };
    const { x, y } = middleOf(SOUTH, 'globe');
    const at = (chosen: readonly string[]) =>
      pickArc({ arcs: [SOUTH, both], chosen: new Set(chosen) }, CAMERA, VIEWPORT, 'globe', { x, y }, 5)?.key;
    expect(at(['south'])).toBe('south');
    expect(at(['same'])).toBe('same');
  });

  it('is not found behind the globe', () => {
    const behind = arc('behind', [-80, -10], [-70, -30]);
    for (let x = 0; x < 1000; x += 20)
      for (let y = 0; y < 800; y += 20)
        expect(
          pickArc({ arcs: [behind], chosen: new Set() }, CAMERA, VIEWPORT, 'globe', { x, y }, 5),
        ).toBeNull();
  });
});
