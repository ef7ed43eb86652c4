import { describe, expect, it } from 'vitest';
import { planFlight } from '../../../../src/briefing/present/motion/flight.ts';
import { moved } from '../../../../src/briefing/present/motion/similarity.ts';
import type { PlacedMap } from '../../../../src/model/briefing/slide-scene.ts';
import { createScreen, type GroundShape } from '../../../../src/model/camera/screen.ts';
import type { LngLat } from '../../../../src/model/site.ts';

/** A map over a slide of 1920 × 1080 or part of it, two units to a pixel of the map. */
function mapAt(lngLat: LngLat, zoom: number, projection: GroundShape = 'globe', x = 0): PlacedMap {
  const box = { x, y: 0, width: 1920 - x, height: 1080 };
  const padding = { top: 0, right: 0, bottom: 0, left: 0 };
  const viewport = { width: box.width / 2, height: box.height / 2, padding };
  return { box, look: { camera: { lngLat, zoom, bearing: 0, pitch: 0 }, viewport, projection, scale: 2 } };
}

const HANOI: LngLat = [105.8, 21];
const VIET_NAM = mapAt([107, 16], 3.6);
const ASIA = mapAt([112, 12], 2.2);

/** Where a map has a place on its slide. */
function placeOn({ box, look }: PlacedMap, lngLat: LngLat) {
  const at = createScreen(look.camera, look.viewport, look.projection).project(lngLat);
  if (!at) throw new Error('The place is not to be seen');
  return { x: box.x + at.x * look.scale, y: box.y + at.y * look.scale };
}

describe('the flight between two maps of one region', () => {
  it.each([
    ['nearer', ASIA, VIET_NAM],
    ['away', VIET_NAM, ASIA],
    ['along', mapAt([107, 16], 2.6), mapAt([111, 13], 2.6)],
    ['to a smaller map', VIET_NAM, mapAt([107, 16], 3.4, 'globe', 768)],
    ['over a flat map', mapAt([105, 0], 1.5, 'equal-earth'), mapAt([105, 10], 2.5, 'equal-earth')],
  ])('keeps both pictures of a place together all the way, %s', (_way, before, after) => {
    const flight = planFlight(before, after);
    expect(flight).not.toBeNull();
    if (!flight) return;
    const [old, next] = [placeOn(before, HANOI), placeOn(after, HANOI)];
    expect(moved(flight.at(0).before, old).x).toBeCloseTo(old.x, 3);
    expect(moved(flight.at(1).after, next).y).toBeCloseTo(next.y, 3);
    for (const share of [0, 0.25, 0.5, 0.75, 1]) {
      const { before: ofOld, after: ofNext } = flight.at(share);
      const [one, other] = [moved(ofOld, old), moved(ofNext, next)];
      // A globe is no plane: a hundredth of the slide is not seen in flight.
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeLessThan(20);
    }
    expect(flight.at(0).frame).toEqual(before.box);
    expect(flight.at(1).frame).toEqual(after.box);
  });

  it('takes no longer than 800 ms, and the less the nearer both are', () => {
    const [same, near, far] = [
      planFlight(VIET_NAM, VIET_NAM),
      planFlight(VIET_NAM, ASIA),
      planFlight(mapAt([105, 0], 0.8, 'equal-earth'), mapAt([105, 15], 4.5, 'equal-earth')),
    ].map((flight) => flight?.duration ?? 0);
    expect(same).toBeCloseTo(420);
    expect(near).toBeGreaterThan(420);
    expect(far).toBe(800);
  });

  it('knows whether it comes nearer', () => {
    expect(planFlight(ASIA, VIET_NAM)?.nears).toBe(true);
    expect(planFlight(VIET_NAM, ASIA)?.nears).toBe(false);
  });
});

describe('there is no flight', () => {
  it('between a globe and a flat map', () => {
    expect(planFlight(mapAt([105, 0], 1, 'equal-earth'), VIET_NAM)).toBeNull();
  });

  it('to the other side of the Earth', () => {
    expect(planFlight(VIET_NAM, mapAt([-70, -20], 3.6))).toBeNull();
  });

  it('between neighbours with nothing of the map between them', () => {
    expect(planFlight(mapAt([20, 10], 3.6), mapAt([90, 10], 3.6))).toBeNull();
  });
});
