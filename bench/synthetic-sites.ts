import type { Catalog } from '../src/model/catalog/catalog.ts';
import type { LngLat, Site } from '../src/model/site.ts';

/** Random numbers in [0, 1), the same ones in every run (mulberry32, public domain). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A catalog of many sites for measurements only: the real ones again and again, so that kinds, fields, countries and years keep
 * their proportions, each with a name, an id and a place of its own.
 */
export function multiplySites(catalog: Catalog, count: number): Catalog {
  const random = createRandom(20_261_123);
  const sites = Array.from({ length: count }, (_, index): Site => {
    const model = catalog.sites[index % catalog.sites.length] as Site;
    const lngLat: LngLat = [360 * random() - 180, (Math.asin(2 * random() - 1) * 180) / Math.PI];
    const number = Math.floor(1e6 * random());
    return {
      ...model,
      index,
      id: `${model.id}-${index}`,
      lngLat,
      name: { ...model.name, en: `${model.name.en} ${number}` },
    };
  });
  return { ...catalog, sites, siteById: new Map(sites.map((site) => [site.id, site])) };
}
