import type { Catalog } from '../../model/catalog/catalog.ts';
import type { Site } from '../../model/site.ts';
import { keysOf } from '../../model/typed.ts';
import { category } from './category.ts';
import { country } from './country.ts';
import type { Facet } from './facet.ts';
import { field } from './field.ts';
import { group } from './group.ts';
import { kind } from './kind.ts';
import { member } from './member.ts';
import { region } from './region.ts';
import { sector } from './sector.ts';
import { status } from './status.ts';

/** Keeps the type of each facet; one that stands under another name than its own does not compile. */
const register = <Registry extends { readonly [Id in keyof Registry]: { readonly id: Id } }>(
  registry: Registry,
) => registry;

/** Every facet, in the order in which links write them and chips stand. */
const REGISTRY = register({ kind, field, sector, category, status, region, group, country, member });

export type FacetId = keyof typeof REGISTRY;

/** What the values of each facet are. */
export type FacetValues = {
  readonly [Id in FacetId]: ReturnType<(typeof REGISTRY)[Id]['values']>[number];
};

/** The filters that are lists of values; an empty list lets all pass. */
export type Facets = { readonly [Id in FacetId]: readonly FacetValues[Id][] };

/** The facets by id. */
export const FACETS: { readonly [Id in FacetId]: Facet<Id, FacetValues[Id]> } = REGISTRY;

/** The ids of the facets, in their order. */
export const FACET_IDS: readonly FacetId[] = keysOf(FACETS);

/** Makes a record that has something for each facet. */
export function mapFacets<Result extends Readonly<Record<FacetId, unknown>>>(
  make: <Id extends FacetId>(id: Id) => Result[Id],
): Result {
  // A cast: every facet has been visited.
  return Object.fromEntries(FACET_IDS.map((id) => [id, make(id)])) as Result;
}

/** The values that a site has of a facet. */
export function valuesOfSite(id: FacetId, site: Site, catalog: Catalog): readonly string[] {
  const facet = FACETS[id];
  if (facet.several) return facet.read(site, catalog);
  const value = facet.read(site);
  return value === null ? [] : [value];
}
