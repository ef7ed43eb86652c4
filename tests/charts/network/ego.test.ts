import { describe, expect, it } from 'vitest';
import { placeAround, shareOut } from '../../../src/charts/network/ego.ts';
import type { NetworkModel } from '../../../src/charts/network/model.ts';

/** A star: node 0 joined to all others. */
function star(count: number): Pick<NetworkModel, 'points'> {
  const others = Array.from({ length: count }, (_, index) => index + 1);
  const neighbours = (index: number) => (index === 0 ? others : [0]);
  // Only what the placing reads of a point.
  const points = Array.from({ length: count + 1 }, (_, index) => ({ index, neighbours: neighbours(index) }));
  return { points } as unknown as Pick<NetworkModel, 'points'>;
}

const ground = {
  size: { width: 480, height: 280 },
  view: { scale: 0.5, x: 240, y: 140 },
  isPinned: () => false,
};
const scattered = (count: number) =>
  Float32Array.from({ length: 2 * count }, (_, place) => ((place * 197.3) % 400) - 200);

/** Where a node stands on the screen. */
const seen = (positions: Float32Array, index: number) => ({
  x: 240 + 0.5 * (positions[2 * index] ?? Number.NaN),
  y: 140 + 0.5 * (positions[2 * index + 1] ?? Number.NaN),
});

describe('the neighbourhood of a node', () => {
  it.each([1, 3, 9, 24, 60, 130])(
    'with %i neighbours lies inside the drawing, around its middle, apart',
    (count) => {
      const places = placeAround(star(count), scattered(count + 4), 0, ground);
      const middle = seen(places, 0);
      const at = Array.from({ length: count + 1 }, (_, index) => seen(places, index));
      for (const { x, y } of at) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(480);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(280);
      }
      expect(Math.abs(middle.x - 240)).toBeLessThan(30);
      let nearest = Number.POSITIVE_INFINITY;
      at.forEach((one, index) => {
        for (const other of at.slice(0, index))
          nearest = Math.min(nearest, Math.hypot(one.x - other.x, one.y - other.y));
      });
      expect(nearest).toBeGreaterThan(count <= 24 ? 24 : 8);
    },
  );

  it('leaves all others, and what is pinned, where they were', () => {
    const before = scattered(8);
    const after = placeAround(star(4), before, 0, { ...ground, isPinned: (index) => index === 2 });
    expect([...after.slice(10)]).toEqual([...before.slice(10)]);
    expect([...after.slice(4, 6)]).toEqual([...before.slice(4, 6)]);
    expect([...after.slice(2, 4)]).not.toEqual([...before.slice(2, 4)]);
  });

  it('puts the first neighbours on the inmost ring, and more on each ring farther out', () => {
    const rings = shareOut(Array.from({ length: 50 }, (_, index) => index));
    expect(rings.flat()).toEqual(Array.from({ length: 50 }, (_, index) => index));
    const lengths = rings.map((ring) => ring.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(rings.length).toBe(3);
  });
});
