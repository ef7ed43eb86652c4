import { type GroundShape, toGround } from '../../model/camera/screen.ts';
import type { Site } from '../../model/site.ts';

const known = new WeakMap<readonly Site[], Map<GroundShape, Float64Array>>();

/** Three numbers a site, as `Screen.place` wants them; computed once a catalog. */
export function groundVectors(sites: readonly Site[], shape: GroundShape): Float64Array {
  const ofSites = known.get(sites) ?? new Map<GroundShape, Float64Array>();
  known.set(sites, ofSites);
  const found = ofSites.get(shape);
  if (found) return found;
  const vectors = new Float64Array(sites.length * 3);
  for (const [index, site] of sites.entries()) vectors.set(toGround(site.lngLat, shape), index * 3);
  ofSites.set(shape, vectors);
  return vectors;
}
