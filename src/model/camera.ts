import type { LngLat } from './site.ts';

/** Where the map looks from, in MapLibre's terms: zoom at the centre's latitude, angles in degrees. */
export interface Camera {
  readonly lngLat: LngLat;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Size of the map's element in CSS pixels, and the margins that panels cover. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly padding: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
}
