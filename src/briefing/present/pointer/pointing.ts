import { canvasOf } from '../../slide/canvas.ts';
import type { PointerAid } from './pointer-aid.tsx';

/** A point of a slide, in shares of its width and height. */
export interface PointOnSlide {
  readonly x: number;
  readonly y: number;
}

/** What somebody points with from another window, and where; null while the pointer is beside the slide. */
export interface Pointing {
  readonly aid: PointerAid;
  readonly at: PointOnSlide | null;
}

/** A width and a height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a slide stands in a window that shows it whole, in CSS pixels. */
function frameOf(size: Size) {
  const { width, height } = canvasOf(size);
  const scale = Math.min(size.width / width, size.height / height);
  const [wide, high] = [width * scale, height * scale];
  return { left: (size.width - wide) / 2, top: (size.height - high) / 2, width: wide, height: high };
}

/** Where a point of a slide is seen in a window, in CSS pixels. */
export function onScreen({ x, y }: PointOnSlide, size: Size): PointOnSlide {
  const { left, top, width, height } = frameOf(size);
  return { x: left + x * width, y: top + y * height };
}

/** The point of a slide at which a pointer is over its picture; null where it is beside it. */
export function onSlide(
  { x, y }: PointOnSlide,
  picture: { readonly left: number; readonly top: number } & Size,
): PointOnSlide | null {
  const [across, down] = [(x - picture.left) / picture.width, (y - picture.top) / picture.height];
  return across >= 0 && across <= 1 && down >= 0 && down <= 1 ? { x: across, y: down } : null;
}
