import type { Camera, Viewport } from '../model/camera/camera.ts';
import type { SvgContext } from './vector/svg-part.ts';

/** What the map shows now: enough to draw it again as a picture. */
export interface CurrentMap {
  readonly context: SvgContext;
  readonly camera: Camera;
  readonly viewport: Viewport;
}

let current: CurrentMap | null = null;

/** Tells what the map shows now; null where there is none any more. */
export function publishMap(map: CurrentMap | null): void {
  current = map;
}

/** What the map shows now; null before its first picture. */
export function readMap(): CurrentMap | null {
  return current;
}
