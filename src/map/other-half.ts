import { isPlaneShape, planeOf } from '../model/camera/plane.ts';
import type { GroundShape } from '../model/camera/screen.ts';
import type { Scene } from '../state/scene/scene.ts';

/** How many of the visible sites a map of half of the Earth does not show; 0 on all others. */
export function countOnOtherHalf({ catalog, visible }: Scene, shape: GroundShape): number {
  if (!isPlaneShape(shape)) return 0;
  const { project } = planeOf(shape);
  return visible.reduce((count, index) => {
    const site = catalog.sites[index];
    return site && project(site.lngLat) === null ? count + 1 : count;
  }, 0);
}
