import type { LngLat } from '../site.ts';

/** A point of the map's element, in CSS pixels from its top left corner. */
export interface ScreenPlace {
  x: number;
  y: number;
}

/**
 * One camera's way from the ground to the screen and back, the same as MapLibre's to a fraction of a pixel. Prepared
 * once a camera, so that a hundred thousand points cost about a millisecond.
 */
export interface Screen {
  /**
   * Puts the point of a ground vector (see `toGround`) into `at`; false, with `at` as it was, beyond the horizon. Of the
   * copies of the flat world it takes the one nearest to the ground x `around`, or else to the camera.
   */
  place(x: number, y: number, z: number, at: ScreenPlace, around?: number): boolean;
  /** The point of the element at which a place stands, on the element or off it; null beyond the horizon. */
  project(lngLat: LngLat): ScreenPlace | null;
  /** The place at a point of the element, with longitudes beyond ±180° on the flat world's copies; null off the ground. */
  unproject(point: Readonly<ScreenPlace>): LngLat | null;
}
