import { type GroundShape, toGround } from '../model/screen.ts';
import type { Site } from '../model/site.ts';

const known: Record<GroundShape, WeakMap<readonly Site[], Float64Array>> = {
  globe: new WeakMap(),
  mercator: new WeakMap(),
};

/** Three numbers a site, as `Screen.place` wants them; computed once a catalog. */
export function groundVectors(sites: readonly Site[], shape: GroundShape): Float64Array {
  const found = known[shape].get(sites);
  if (found) return found;
  const vectors = new Float64Array(sites.length * 3);
  for (const [index, site] of sites.entries()) vectors.set(toGround(site.lngLat, shape), index * 3);
  known[shape].set(sites, vectors);
  return vectors;
}
