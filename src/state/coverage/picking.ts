import type { LngLat } from '../../model/site.ts';

/** Whoever takes the place of the next click on the map; null where a click means what it always does. */
export const picking: { take: ((lngLat: LngLat) => void) | null } = { take: null };
