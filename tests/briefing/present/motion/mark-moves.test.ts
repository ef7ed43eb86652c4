import { expect, it } from 'vitest';
import type { FlightMoment } from '../../../../src/briefing/present/motion/flight.ts';
import { markMoves } from '../../../../src/briefing/present/motion/mark-moves.ts';

const STILL = { a: 1, b: 0, shiftX: 0, shiftY: 0 };
const FRAME = { x: 0, y: 0, width: 1920, height: 1080 };
/** The old picture twice as large as it was. */
const HALFWAY: FlightMoment = {
  before: { a: 2, b: 0, shiftX: 0, shiftY: 0 },
  after: STILL,
  frame: FRAME,
};
const mark = (id: string, x: number, y: number, radius = 10) => ({ id, x, y, radius });

it('lets a mark that stays go from its old place to its new one, and grow from its old size', () => {
  const [old, next] = markMoves([mark('water', 100, 100)], [mark('water', 400, 300, 20)]);
  const start: FlightMoment = { before: STILL, after: STILL, frame: FRAME };
  expect(next?.at(0, start)).toMatchObject({ x: 100, y: 100, larger: 0.5 });
  expect(next?.at(1, start)).toMatchObject({ x: 400, y: 300, larger: 1, opacity: 1 });
  expect(old?.at(1, start)).toMatchObject({ x: 400, y: 300, larger: 2, opacity: 0 });
  // Half of the way between where both pictures have it.
  expect(next?.at(0.5, HALFWAY)).toMatchObject({ x: 300, y: 250 });
});

it('never lets a mark that stays be paler than it was', () => {
  const [old, next] = markMoves([mark('water', 0, 0)], [mark('water', 5, 5)]);
  for (let share = 0; share <= 1; share += 0.05) {
    const strongest = Math.max(old?.at(share, HALFWAY).opacity ?? 0, next?.at(share, HALFWAY).opacity ?? 0);
    expect(strongest).toBe(1);
  }
});

it('lets the others go and come where they stand on the moving ground, in their own size', () => {
  const [gone, comes] = markMoves([mark('old', 100, 50)], [mark('new', 70, 80)]);
  expect(gone?.at(0, HALFWAY)).toEqual({ x: 200, y: 100, larger: 1, opacity: 1 });
  expect(gone?.at(0.5, HALFWAY).opacity).toBe(0);
  expect(comes?.at(0.5, HALFWAY)).toEqual({ x: 70, y: 80, larger: 1, opacity: 0 });
  expect(comes?.at(1, HALFWAY).opacity).toBe(1);
});
