import type { ScreenPoint } from '../../screen-point.ts';

/** Size at most, and how far it stands from its point and from the edges, in CSS pixels. */
const WIDTH = 320;
const HEIGHT = 300;
const FROM_POINT = 12;
const FROM_EDGE = 8;

/** Where a small window beside a point of the map stands, so that it lies inside of the map. */
export function placeBeside(point: ScreenPoint, bounds: { readonly width: number; readonly height: number }) {
  const width = Math.min(WIDTH, bounds.width - 2 * FROM_EDGE);
  return {
    width,
    maxHeight: HEIGHT,
    left: Math.max(FROM_EDGE, Math.min(point.x + FROM_POINT, bounds.width - width - FROM_EDGE)),
    top: Math.max(FROM_EDGE, Math.min(point.y + FROM_POINT, bounds.height - HEIGHT - FROM_EDGE)),
  };
}
