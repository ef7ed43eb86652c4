import { expect, it } from 'vitest';
import { onScreen, onSlide } from '../../../../src/briefing/present/pointer/pointing.ts';

const PICTURE = { left: 40, top: 100, width: 480, height: 270 };

it('finds the point of the slide under the pointer, and none beside its picture', () => {
  expect(onSlide({ x: 280, y: 235 }, PICTURE)).toEqual({ x: 0.5, y: 0.5 });
  expect(onSlide({ x: 40, y: 370 }, PICTURE)).toEqual({ x: 0, y: 1 });
  for (const beside of [
    { x: 39, y: 200 },
    { x: 521, y: 200 },
    { x: 300, y: 99 },
    { x: 300, y: 371 },
  ])
    expect(onSlide(beside, PICTURE)).toBeNull();
});

it('shows the same point of the slide on a screen of another size', () => {
  expect(onScreen({ x: 0.25, y: 0.5 }, { width: 1920, height: 1080 })).toEqual({ x: 480, y: 540 });
  const { x, y } = onScreen({ x: 0.25, y: 0.5 }, { width: 1280, height: 800 });
  expect([x, y]).toEqual([expect.closeTo(320, 3), expect.closeTo(400, 3)]);
});

it('keeps to the slide where a screen is wider than slides are', () => {
  // A slide is no wider than 2.4 times its height: the rest of the screen is beside it.
  const { x } = onScreen({ x: 0, y: 0 }, { width: 3600, height: 1000 });
  expect(x).toBeCloseTo(600, 0);
});
