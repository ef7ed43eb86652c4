import { describe, expect, it } from 'vitest';
import { drawMap, frameMap } from '../../../src/map/map-picture.ts';
import { countOnOtherHalf } from '../../../src/map/other-half.ts';
import { layoutGround, layoutMarks } from '../../../src/map/vector/layout.ts';
import type { Viewport } from '../../../src/model/camera/camera.ts';
import { wholeWorldCamera } from '../../../src/model/camera/camera-moves.ts';
import { PLANE_SHAPES } from '../../../src/model/camera/plane.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { realScene } from '../scene.ts';
import { svgContext } from './context.ts';

const VIEWPORT: Viewport = { width: 1200, height: 800, padding: { top: 0, right: 0, bottom: 0, left: 0 } };

/** Lengths of the steps of a path, in CSS pixels. */
function steps(path: string): number[] {
  return path
    .split('M')
    .filter(Boolean)
    .flatMap((piece) => {
      const points = piece
        .replace(/Z$/, '')
        .split('L')
        .map((point) => point.split(',').map(Number));
      return points.slice(1).map(([x = 0, y = 0], index) => {
        const [fromX = 0, fromY = 0] = points[index] ?? [];
        return Math.hypot(x - fromX, y - fromY);
      });
    });
}

describe.each(PLANE_SHAPES)('the vector map %s', (shape) => {
  const context = svgContext({ projection: shape });
  const camera = wholeWorldCamera([0, 0], VIEWPORT, shape);
  const ground = layoutGround(context.world, camera, VIEWPORT, shape);

  it('has its outline, land and lines, and no streak across the map', () => {
    expect(ground.disc).toBeNull();
    expect(ground.outline).toMatch(/^M/);
    for (const path of [ground.land, ground.coast, ground.boundaries]) {
      expect(path).toMatch(/^M/);
      expect(path).not.toContain('NaN');
    }
    // The longest straight step of a shore or boundary is short; a streak would be as long as the map.
    for (const path of [ground.coast, ground.boundaries, ground.disputed])
      expect(Math.max(0, ...steps(path))).toBeLessThan(60);
  });

  it('shows every site that lies on it', () => {
    const scene = realScene();
    const groups = layoutMarks(scene, camera, VIEWPORT, shape, LIGHT);
    const alone = scene.visible.length - countOnOtherHalf(scene, shape);
    // Each mark is one path that begins with a move; hollow and ringed marks have more.
    const moves = groups.reduce((sum, { path }) => sum + (path.match(/M/g)?.length ?? 0), 0);
    expect(moves).toBeGreaterThanOrEqual(alone);
  });

  it('is drawn whole as a picture, without a number that is none', () => {
    const map = { context, camera, viewport: VIEWPORT };
    const markup = drawMap(frameMap(map, { width: 900, height: 600 })).join('');
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
  });
});
