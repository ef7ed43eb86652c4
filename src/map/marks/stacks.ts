import type { LngLat } from '../../model/site.ts';
import type { Scene } from '../../state/scene/scene.ts';

/** A point at which several visible sites stand, because all are known only by their city. */
export interface Stack {
  readonly lngLat: LngLat;
  readonly count: number;
}

const stacksOf = new WeakMap<Uint8Array, readonly Stack[]>();

/** The points at which two or more visible sites stand; found once a filter. */
export function selectStacks({ catalog, mask, visible }: Scene): readonly Stack[] {
  const known = stacksOf.get(mask);
  if (known) return known;
  const spots = new Map<string, { lngLat: LngLat; count: number }>();
  for (const index of visible) {
    const site = catalog.sites[index];
    if (!site) continue;
    const key = `${site.lngLat[0].toFixed(3)} ${site.lngLat[1].toFixed(3)}`;
    const spot = spots.get(key);
    if (spot) spot.count += 1;
    else spots.set(key, { lngLat: site.lngLat, count: 1 });
  }
  const stacks = [...spots.values()].filter(({ count }) => count > 1);
  stacksOf.set(mask, stacks);
  return stacks;
}
