import { expect, it } from 'vitest';
import { zoomPath } from '../../../../src/briefing/present/motion/zoom-path.ts';

const FAR = [
  { x: 100, y: 50, width: 40 },
  { x: 900, y: 650, width: 80 },
] as const;

const expectView = (view: object, { x, y, width }: { x: number; y: number; width: number }) => {
  const close = { x: expect.closeTo(x, 6), y: expect.closeTo(y, 6), width: expect.closeTo(width, 6) };
  expect(view).toEqual(close);
};

it('begins and ends where it is asked to', () => {
  for (const bend of [Math.SQRT2, 1, 0.5]) {
    const path = zoomPath(...FAR, bend);
    expectView(path.at(0), FAR[0]);
    expectView(path.at(1), FAR[1]);
  }
});

it('goes out on a long way, and the less the smaller its bend is', () => {
  const widest = [Math.SQRT2, 1, 0.5].map((bend) => {
    const path = zoomPath(...FAR, bend);
    return Math.max(...Array.from({ length: 21 }, (_, index) => path.at(index / 20).width));
  });
  expect(widest[0]).toBeGreaterThan(800);
  expect(widest).toEqual(widest.toSorted((a, b) => b - a));
});

it('goes straight in where it stays over one place, every step enlarging as much', () => {
  const path = zoomPath({ x: 5, y: 5, width: 64 }, { x: 5, y: 5, width: 4 }, Math.SQRT2);
  expectView(path.at(0.5), { x: 5, y: 5, width: 16 });
  expect(path.length).toBeCloseTo(Math.log(16) / Math.SQRT2);
  expect(zoomPath({ x: 5, y: 5, width: 64 }, { x: 5, y: 5, width: 64 }, 1).length).toBe(0);
});
