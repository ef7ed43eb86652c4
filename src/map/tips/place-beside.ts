import type { ScreenPoint } from '../screen-point.ts';

/** How far a small window stands from its point and from the edges, in CSS pixels. */
const FROM_POINT = 12;
const FROM_EDGE = 8;

/** A width and a height, in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a small window beside a point of the map stands, of a size at most, so that it lies inside of the map. */
export function placeBeside(point: ScreenPoint, bounds: Size, most: Size) {
  const width = Math.min(most.width, bounds.width - 2 * FROM_EDGE);
  return {
    width,
    maxHeight: Math.min(most.height, bounds.height - 2 * FROM_EDGE),
    left: Math.max(FROM_EDGE, Math.min(point.x + FROM_POINT, bounds.width - width - FROM_EDGE)),
    top: Math.max(FROM_EDGE, Math.min(point.y + FROM_POINT, bounds.height - most.height - FROM_EDGE)),
  };
}
