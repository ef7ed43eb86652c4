import type { Catalog } from '../model/catalog.ts';
import type { Iso3 } from '../model/site.ts';
import { FILTER_BITS } from '../state/filter-sites.ts';
import type { Scene } from '../state/scene.ts';
import type { Filters } from '../state/view.ts';

/** The scene as the matrix counts it: against every filter but those of country and region, which are its rows. */
export function withoutOwnPlace(scene: Scene): Scene {
  return { ...scene, filters: { ...scene.filters, country: [], region: [] } };
}

/** What may fail while a centre still stands at the end of a link: the matrix' own filters, and the year, which a link has itself. */
const OWN_BITS = FILTER_BITS.country | FILTER_BITS.region | FILTER_BITS.since;

/** Whether a site passes every filter that counts for the end of a link in the matrix. */
export function createPassesSite({ failed }: Scene): (index: number) => boolean {
  return (index) => ((failed[index] ?? 0) & ~OWN_BITS) === 0;
}

type Place = Pick<Filters, 'country' | 'region' | 'group'>;

/** Whether the filters by place let a country through; all are let through where there are none. */
export function isCountryChosen(iso3: Iso3, { country, region, group }: Place, catalog: Catalog): boolean {
  if (country.length > 0 && !country.includes(iso3)) return false;
  const row = catalog.countries.get(iso3);
  if (region.length > 0 && !(row && region.includes(row.region))) return false;
  return group.length === 0 || (row?.groups.some((id) => group.includes(id)) ?? false);
}
