/** From this zoom on the first, coarse ground of the world looks coarse, and detail is worth loading. */
export const FINE_ZOOM = 2.5;
