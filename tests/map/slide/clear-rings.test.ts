import { describe, expect, it } from 'vitest';
import { clearOf } from '../../../src/map/slide/clear-rings.ts';
import { labelSize } from '../../../src/map/vector/label-size.ts';
import type { PlacedLabel } from '../../../src/map/vector/labels.ts';
import type { PlacedRing } from '../../../src/map/vector/rings.ts';

const ring = (count: number, x: number, y: number, radius: number): PlacedRing => ({
  ...{ count, x, y, radius },
  ends: [1],
  opacity: 1,
});
const name: PlacedLabel = {
  kind: 'archipelago',
  lines: ['Quần đảo Hoàng Sa', '(Việt Nam)'],
  ...{ x: 447, y: 75, fontSize: 10 },
};

const MAP = { width: 560, height: 280 };

describe('the rings of a slide’s map', () => {
  it('leave the name of an archipelago, and no ring covers the number of another', () => {
    const rings = clearOf([ring(85, 405, 70, 19), ring(5, 382, 74, 12), ring(42, 361, 50, 17)], [name], MAP);
    for (const [index, a] of rings.entries())
      for (const b of rings.slice(index + 1))
        expect(Math.hypot(b.x - a.x, b.y - a.y), `${a.count}, ${b.count}`).toBeGreaterThan(
          a.radius + b.radius - 0.1,
        );
    const { width, height } = labelSize(name);
    for (const { x, y, radius, count } of rings)
      expect(
        Math.abs(x - name.x) > width / 2 + radius - 0.1 || Math.abs(y - name.y) > height / 2 + radius - 0.1,
        `${count}`,
      ).toBe(true);
  });

  it('go sideways where there is no room between two names', () => {
    const below = { ...name, lines: ['Quần đảo Trường Sa', '(Việt Nam)'], y: name.y + 46 };
    const [between] = clearOf([ring(28, 440, 98, 16)], [name, below], MAP);
    if (!between) throw new Error('no ring');
    for (const each of [name, below]) {
      const { width, height } = labelSize(each);
      const [dx, dy] = [Math.abs(between.x - each.x), Math.abs(between.y - each.y)];
      expect(dx > width / 2 + 15.9 || dy > height / 2 + 15.9).toBe(true);
    }
  });

  it('stay on the map, though the other side of a name is nearer', () => {
    const low = { ...name, y: 24 };
    const [ring28] = clearOf([ring(28, 470, 24, 16)], [low], { width: 500, height: 60 });
    expect(ring28?.x).toBeLessThan(name.x - labelSize(name).width / 2);
  });

  it('stay where they are as long as they have room', () => {
    const rings = [ring(85, 405, 170, 19), ring(5, 282, 74, 12)];
    expect(clearOf(rings, [name], MAP)).toEqual(rings);
  });
});
