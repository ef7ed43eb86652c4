import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape } from '../../model/camera/screen.ts';
import type { Arc } from '../../state/overlay/map-overlay.ts';
import type { Scene } from '../../state/scene/scene.ts';
import type { OwnHit } from '../overlay/own-dots.ts';
import type { ScreenPoint } from '../screen-point.ts';
import type { Cluster, Crowd } from './crowd.ts';
import { pickSites } from './pick-sites.ts';

/** What a pointer means: sites, the nearest first, a ring, a link of cooperation, or a row of the reader's own. */
export type Hit =
  | { readonly kind: 'sites'; readonly indices: readonly number[] }
  | { readonly kind: 'cluster'; readonly cluster: Cluster }
  | { readonly kind: 'arc'; readonly arc: Arc }
  | { readonly kind: 'own'; readonly own: OwnHit };

/** What is drawn under a pointer; a ring counts as wide as it is drawn, a mark within `radius` pixels; null on open ground. */
export function pickMarks(
  scene: Scene,
  crowd: Crowd,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  point: ScreenPoint,
  radius: number,
): Hit | null {
  const cluster = pickCluster(crowd.clusters, camera, viewport, shape, point, radius);
  // A ring hides what lies beneath it.
  if (cluster && cluster.far <= 0) return { kind: 'cluster', cluster: cluster.cluster };
  const indices = pickSites(scene, camera, viewport, shape, point, radius, crowd.single);
  if (indices.length > 0) return { kind: 'sites', indices };
  return cluster && { kind: 'cluster', cluster: cluster.cluster };
}

function pickCluster(
  clusters: readonly Cluster[],
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  point: ScreenPoint,
  radius: number,
): { readonly cluster: Cluster; readonly far: number } | null {
  const screen = createScreen(camera, viewport, shape);
  let nearest: { cluster: Cluster; far: number } | null = null;
  for (const cluster of clusters) {
    const at = screen.project(cluster.lngLat);
    if (!at) continue;
    const far = Math.hypot(at.x - point.x, at.y - point.y) - cluster.radius;
    if (far <= radius / 2 && far < (nearest?.far ?? Number.POSITIVE_INFINITY)) nearest = { cluster, far };
  }
  return nearest;
}
