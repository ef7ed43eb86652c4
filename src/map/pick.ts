import type { Camera, Viewport } from '../model/camera/camera.ts';
import type { MapProps } from './map-props.ts';
import { type Hit, pickMarks } from './marks/pick-marks.ts';
import { PICK_RADIUS } from './marks/pick-sites.ts';
import { shownCrowd } from './marks/shown-crowd.ts';
import type { ScreenPoint } from './screen-point.ts';

/** How near a pointer must come to the line of an arc, in CSS pixels: arcs lie close, and marks come first. */
const ARC_RADIUS = { mouse: 5, touch: 12 } as const;

/** What is drawn under a pointer: a row of the reader's own, marks of sites, or else an arc. */
export function pickHit(
  map: Pick<MapProps, 'scene' | 'layers' | 'projection' | 'overlay' | 'own' | 'extras'>,
  camera: Camera,
  viewport: Viewport,
  point: ScreenPoint,
  by: keyof typeof PICK_RADIUS,
): Hit | null {
  const { scene, layers, projection, overlay, own, extras } = map;
  // They are drawn over all others.
  const row = extras?.pickOwn(own, camera, viewport, projection, point, PICK_RADIUS[by]);
  if (row) return { kind: 'own', own: row };
  const crowd = shownCrowd(scene, layers, camera, projection);
  const marks = pickMarks(scene, crowd, camera, viewport, projection, point, PICK_RADIUS[by]);
  if (marks) return marks;
  const arc = extras?.pickArc(overlay, camera, viewport, projection, point, ARC_RADIUS[by]);
  return arc ? { kind: 'arc', arc } : null;
}
