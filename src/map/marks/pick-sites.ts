import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape, toGround } from '../../model/camera/screen.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { groundVectors } from './ground-vectors.ts';

/** How near a pointer must come to a mark's middle, in CSS pixels: a finger is less sure than a mouse. */
export const PICK_RADIUS = { mouse: 10, touch: 22 } as const;

/** How much farther than the nearest a site may be and still be meant as well, as a share of the radius. */
const NEARBY = 0.4;

/**
 * The visible sites that a pointer means: the nearest within `radius` pixels, and all that lie so close to it that they
 * can hardly be told apart, nearest first, at one place the topmost first; of those only that are `drawn` by their own
 * marks. Nothing beyond the horizon. Computed, not
 * read back from the graphics card: a few milliseconds for a hundred thousand sites.
 */
export function pickSites(
  scene: Scene,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  point: ScreenPoint,
  radius: number,
  drawn: Uint8Array = scene.mask,
): readonly number[] {
  const screen = createScreen(camera, viewport, shape);
  const ground = groundVectors(scene.catalog.sites, shape);
  // Of the flat world's copies, the one under the pointer counts.
  const under = shape === 'mercator' ? screen.unproject(point) : null;
  const around = under ? toGround(under, shape)[0] : undefined;
  const at = { x: 0, y: 0 };
  const found: { index: number; far: number }[] = [];
  for (const index of scene.visible) {
    if (drawn[index] !== 1) continue;
    const start = index * 3;
    if (!screen.place(ground[start] ?? 0, ground[start + 1] ?? 0, ground[start + 2] ?? 0, at, around))
      continue;
    const far = (at.x - point.x) ** 2 + (at.y - point.y) ** 2;
    if (far <= radius * radius) found.push({ index, far });
  }
  found.sort((a, b) => a.far - b.far || b.index - a.index);
  const limit = Math.sqrt(found[0]?.far ?? 0) + radius * NEARBY;
  return found.filter(({ far }) => far <= limit * limit).map(({ index }) => index);
}
