import { describe, expect, it } from 'vitest';
import { canvasOf, FILE_CANVAS_SIZE } from '../../../src/briefing/slide/canvas.ts';

describe('the canvas of a slide', () => {
  it('is the same on every screen of 16:9, from a laptop to a wall: the type follows the screen', () => {
    const ofFile = canvasOf(FILE_CANVAS_SIZE);
    for (const [width, height] of [
      [1280, 720],
      [1920, 1080],
      [3840, 2160],
    ] as const)
      expect(canvasOf({ width, height })).toEqual(ofFile);
    expect(ofFile).toMatchObject({ width: 1920, height: 1080, isUpright: false });
  });

  it('is narrower on a laptop of 16:10, and stands upright on a phone', () => {
    expect(canvasOf({ width: 1280, height: 800 })).toMatchObject({ width: 1728, height: 1080 });
    expect(canvasOf({ width: 390, height: 844 })).toMatchObject({ width: 800, isUpright: true });
  });

  it('has no type smaller than 22 units but the sources of a wide slide', () => {
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 390, height: 844 },
    ]) {
      const { sources, ...rest } = canvasOf(size).type;
      expect(Math.min(...Object.values(rest).flat())).toBeGreaterThanOrEqual(22);
      expect(Math.min(...sources)).toBeGreaterThanOrEqual(18);
    }
  });
});
