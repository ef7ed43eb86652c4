import type { Catalog } from '../../model/catalog/catalog.ts';
import { withValues } from '../../model/own/explore/change-filters.ts';
import { facetDataOf, textsOfWanted } from '../../model/own/explore/facet-data.ts';
import type { OwnFilter } from '../../model/own/kept/filters.ts';
import type { Iso3 } from '../../model/site.ts';
import type { Filters } from '../view/view.ts';
import type { OwnList } from './own-list.ts';

/** What of the atlas's filters says something of countries, whatever lies in them. */
export type PlaceFilters = Pick<Filters, 'country' | 'region' | 'group'>;

/** Whether the atlas is filtered by places that a list of the reader's own can have too. */
export const hasPlaces = ({ country, region, group }: PlaceFilters): boolean =>
  country.length + region.length + group.length > 0;

/** Whether a country is one that the atlas's filters leave. */
function isLeft(iso3: Iso3, { countries }: Catalog, { country, region, group }: PlaceFilters): boolean {
  const known = countries.get(iso3);
  if (!known) return false;
  return (
    (country.length === 0 || country.includes(iso3)) &&
    (region.length === 0 || region.includes(known.region)) &&
    (group.length === 0 || known.groups.some((each) => group.includes(each)))
  );
}

/** No cell says this: where no row is of a country that the atlas is filtered by, none is kept. */
const NOWHERE = '\u0000';

/** The filters of a list with the countries kept that the atlas's filters leave; all where those name no places. */
export function followAtlas(list: OwnList, places: PlaceFilters, catalog: Catalog): readonly OwnFilter[] {
  const { country } = list.roles;
  const data = country === undefined ? null : facetDataOf(list, country);
  if (country === undefined || !data) return list.filters;
  if (!hasPlaces(places)) return withValues(list.filters, country, []);
  const texts = textsOfWanted(data, (iso3) => isLeft(iso3, catalog, places));
  return withValues(list.filters, country, texts.length > 0 ? texts : [NOWHERE]);
}
