import type { CurrentMap } from '../current-map.ts';
import { createLoader } from '../load-once.ts';
import { parseCountriesFile } from '../overlay/countries-file.ts';
import { parseWorldFile } from './world-file.ts';

/** Fetches the detailed ground. */
export const loadFineWorld = createLoader('world-fine.json', parseWorldFile);
/** Fetches the finest areas of countries. */
export const loadFineAreas = createLoader('countries-fine.json', parseCountriesFile);

/** The same map on ground that is fine enough for paper; rejects where that cannot be had. */
export async function withFineGround(map: CurrentMap): Promise<CurrentMap> {
  const { context } = map;
  const [world, countries] = await Promise.all([loadFineWorld(), context.countries ? loadFineAreas() : null]);
  return { ...map, context: { ...context, world, countries } };
}
