import { expect, it } from 'vitest';
import {
  chained,
  enlargementOf,
  fitSimilarity,
  inverse,
  moved,
} from '../../../../src/briefing/present/motion/similarity.ts';

const TURNED = { a: 0, b: 2, shiftX: 10, shiftY: -4 };

it('turns, enlarges and shifts, and comes back', () => {
  expect(moved(TURNED, { x: 3, y: 1 })).toEqual({ x: 8, y: 2 });
  const back = moved(inverse(TURNED), { x: 8, y: 2 });
  expect(back.x).toBeCloseTo(3);
  expect(back.y).toBeCloseTo(1);
  expect(enlargementOf(TURNED)).toBe(2);
});

it('goes one after the other', () => {
  const second = { a: 3, b: -1, shiftX: 1, shiftY: 7 };
  const point = { x: -2, y: 5 };
  const both = moved(chained(TURNED, second), point);
  const each = moved(second, moved(TURNED, point));
  expect(both.x).toBeCloseTo(each.x);
  expect(both.y).toBeCloseTo(each.y);
});

it('is found from what goes where, and tells how far off the farthest is', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 0, y: 10 },
    { x: 7, y: 9 },
  ];
  const exact = fitSimilarity(points.map((point) => [point, moved(TURNED, point)] as const));
  expect(exact?.farthest).toBeCloseTo(0);
  expect(exact?.similarity.b).toBeCloseTo(2);
  const stretched = fitSimilarity(
    points.map(
      ({ x, y }) =>
        [
          { x, y },
          { x: 2 * x, y },
        ] as const,
    ),
  );
  expect(stretched?.farthest).toBeGreaterThan(1);
  expect(
    fitSimilarity([
      [
        { x: 1, y: 1 },
        { x: 2, y: 2 },
      ],
    ]),
  ).toBeNull();
});
