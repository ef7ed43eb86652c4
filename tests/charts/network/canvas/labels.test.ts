import { describe, expect, it } from 'vitest';
import { type LabelWish, placeLabels } from '../../../../src/charts/network/canvas/labels.ts';

/** Wishes strewn over a box in a pattern without chance. */
const wishes = (count: number, width: number, height: number): LabelWish[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    lines: [`Node ${index}`],
    x: (index * 197.3) % width,
    y: (index * 89.7) % height,
    radius: 2 + (index % 9),
    width: 30 + ((index * 13) % 90),
    height: 15,
  }));

describe('the labels of the network', () => {
  it.each([
    [0, 300, 200],
    [1, 300, 200],
    [400, 300, 200],
    [400, 3000, 900],
    [10_000, 1800, 900],
  ])('%i of them in a box of %i by %i never overlap nor leave the box', (count, width, height) => {
    const placed = placeLabels(wishes(count, width, height), { width, height });
    for (const label of placed) {
      expect(label.left).toBeGreaterThanOrEqual(0);
      expect(label.top).toBeGreaterThanOrEqual(0);
      expect(label.left + label.width).toBeLessThanOrEqual(width);
      expect(label.top + label.height).toBeLessThanOrEqual(height);
    }
    const touching = placed.flatMap((a, place) =>
      placed
        .slice(0, place)
        .filter(
          (b) =>
            a.left < b.left + b.width &&
            b.left < a.left + a.width &&
            a.top < b.top + b.height &&
            b.top < a.top + a.height,
        ),
    );
    expect(touching).toEqual([]);
    expect(placed.length > 0).toBe(count > 0);
  });

  it('serve who asks first, keep off obstacles, and are no more than there may be', () => {
    const one: LabelWish = { index: 1, lines: ['One'], x: 100, y: 50, radius: 5, width: 40, height: 15 };
    const size = { width: 300, height: 100 };
    const [first] = placeLabels([one, { ...one, index: 2 }], size);
    expect(first).toMatchObject({ index: 1, left: 108 });
    const [beside] = placeLabels([one], size, {
      obstacles: [{ left: 105, top: 0, width: 100, height: 100 }],
    });
    expect(beside?.left).toBe(52);
    const everywhere = [{ left: 0, top: 0, width: 300, height: 100 }];
    expect(placeLabels([one], size, { obstacles: everywhere })).toEqual([]);
    expect(placeLabels([{ ...one, must: true }], size, { obstacles: everywhere })[0]?.left).toBe(108);
    expect(placeLabels([{ ...one, must: true }], size, { taken: everywhere })).toEqual([]);
    expect(placeLabels(wishes(50, 300, 200), { width: 300, height: 200 }, {}, 3)).toHaveLength(3);
  });
});
