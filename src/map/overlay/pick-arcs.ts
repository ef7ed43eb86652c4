import type { Camera, Viewport } from '../../model/camera/camera.ts';
import { createScreen, type GroundShape, toGround } from '../../model/camera/screen.ts';
import { EARTH_RADIUS_KM } from '../../model/geodesy.ts';
import type { Arc, MapOverlay } from '../../state/overlay/map-overlay.ts';
import type { ScreenPoint } from '../screen-point.ts';
import { type ArcLinePath, arcLines, arcWidth } from './arc-lines.ts';

/** A stretch of an arc is never longer than this share of the map: where it is, the line leaps over the map's edge. */
const LEAP = 0.5;

const vectors = new WeakMap<ArcLinePath, Map<GroundShape, Float64Array>>();

/** The points of a line as `Screen.place` wants them, on the globe as high as they rise. */
function vectorsOf(line: ArcLinePath, shape: GroundShape): Float64Array {
  const shapes = vectors.get(line) ?? new Map<GroundShape, Float64Array>();
  vectors.set(line, shapes);
  const known = shapes.get(shape);
  if (known) return known;
  const made = new Float64Array(line.path.length * 3);
  line.path.forEach(([lng, lat, metres], index) => {
    const rise = shape === 'globe' ? 1 + metres / (1000 * EARTH_RADIUS_KM) : 1;
    toGround([lng, lat], shape).forEach((value, axis) => {
      made[3 * index + axis] = value * rise;
    });
  });
  shapes.set(shape, made);
  return made;
}

/** How far a point is from the stretch between two others. */
function distanceTo(point: ScreenPoint, from: ScreenPoint, to: ScreenPoint): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const square = x * x + y * y;
  const along = square === 0 ? 0 : ((point.x - from.x) * x + (point.y - from.y) * y) / square;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * x, point.y - from.y - share * y);
}

/**
 * The drawn arc that a pointer means: the nearest within `radius` pixels of its line, one of the selected site before all
 * others; null where there is none. Nothing beyond the horizon. Computed, not read back from the graphics card.
 */
export function pickArc(
  { arcs, chosen }: Pick<MapOverlay, 'arcs' | 'chosen'>,
  camera: Camera,
  viewport: Viewport,
  shape: GroundShape,
  point: ScreenPoint,
  radius: number,
): Arc | null {
  if (arcs.length === 0) return null;
  const screen = createScreen(camera, viewport, shape);
  // Of the flat world's copies, the one under the pointer counts.
  const under = shape === 'mercator' ? screen.unproject(point) : null;
  const around = under ? toGround(under, shape)[0] : undefined;
  const leap = LEAP * Math.max(viewport.width, viewport.height) * Math.max(1, 2 ** (camera.zoom - 3));
  let best: { arc: Arc; far: number; isChosen: boolean } | null = null;
  for (const line of arcLines(arcs, shape)) {
    const points = vectorsOf(line, shape);
    let last: ScreenPoint | null = null;
    let far = Number.POSITIVE_INFINITY;
    for (let index = 0; index < points.length; index += 3) {
      const at = { x: 0, y: 0 };
      const [x = 0, y = 0, z = 0] = points.subarray(index, index + 3);
      const isSeen = screen.place(x, y, z, at, around);
      if (isSeen && last && Math.hypot(at.x - last.x, at.y - last.y) < leap)
        far = Math.min(far, distanceTo(point, last, at));
      last = isSeen ? at : null;
    }
    if (far > radius + arcWidth(line.arc) / 2) continue;
    const isChosen = chosen.has(line.arc.key);
    const isNearer = !best || (isChosen === best.isChosen ? far <= best.far : isChosen);
    if (isNearer) best = { arc: line.arc, far, isChosen };
  }
  return best?.arc ?? null;
}
