import type { FacetId } from '../../src/state/facets/index.ts';
import type { Filters } from '../../src/state/view/view.ts';
import { isOfGroup, M49_GROUPS } from './groups.ts';
import { type CountedSite, readTable } from './real-tables.ts';

const groupsOf = new Map(
  readTable('countries').map((row) => [
    row.iso3 as string,
    [
      ...Object.keys(row).filter((column) => row[column] === 'true' && column !== 'un_member'),
      ...M49_GROUPS.filter((group) => isOfGroup(row, group)),
    ],
  ]),
);

const listing = new Map<string, string[]>();
for (const row of readTable('network-members')) {
  if (row.member_kind !== 'centre') continue;
  const ids = listing.get(row.member ?? '') ?? [];
  listing.set(row.member ?? '', [...new Set([...ids, row.network_id ?? ''])]);
}
const networkIds = new Set(readTable('networks').map(({ id }) => id));

/** The networks that list a site, or that its own row names, and those of all sites of its kind. */
function networksOf({ id, kind, row }: CountedSite): readonly string[] {
  if (kind === 'centre') return listing.get(id) ?? [];
  const named = (row.mab_networks ?? row.regional_network ?? '')
    .split(';')
    .map((acronym) => acronym.toLowerCase());
  return [kind === 'geopark' ? 'ggn' : 'wnbr', ...named].filter((network) => networkIds.has(network));
}

/** The values that a site has of each facet, straight from the tables. */
export const valuesOf: Record<FacetId, (site: CountedSite) => readonly string[]> = {
  kind: (site) => [site.kind],
  field: (site) => [site.field],
  sector: (site) => [site.sector],
  category: (site) => (site.category ? [site.category] : []),
  status: (site) => [site.status],
  region: (site) => [site.region],
  group: (site) => [...new Set(site.countries.flatMap((iso3) => groupsOf.get(iso3) ?? []))],
  country: (site) => site.countries,
  member: (site) => (site.former ? [] : networksOf(site)),
};
export const FACETS = Object.keys(valuesOf) as FacetId[];

/** Whether a site passes the filters, those of `except` left aside: the rule as the README states it, without typed arrays. */
export function passes(
  site: CountedSite,
  filters: Filters,
  ...except: readonly (FacetId | 'since')[]
): boolean {
  if (site.former && !filters.former) return false;
  const since = except.includes('since') ? null : filters.since;
  if (since && !(site.year && Number(site.year) >= since[0] && Number(site.year) <= since[1])) return false;
  return FACETS.every((facet) => {
    const wanted: readonly string[] = filters[facet];
    return (
      except.includes(facet) ||
      wanted.length === 0 ||
      valuesOf[facet](site).some((value) => wanted.includes(value))
    );
  });
}

/** Filters that real readers combine, each with a name. Searches are left out: their recount would be another search. */
export const COMBINATIONS: readonly (readonly [string, Partial<Filters>])[] = [
  ['nothing narrowed', {}],
  ['former sites included', { former: true }],
  ['water centres in Africa', { kind: ['centre'], field: ['water'], region: ['africa'] }],
  [
    'water centres of the African continent',
    { kind: ['centre'], field: ['water'], group: ['african_continent'] },
  ],
  ['everything in Viet Nam', { country: ['VNM'] }],
  ['ASEAN or APEC geoparks since 2010', { kind: ['geopark'], group: ['asean', 'apec'], since: [2010, 2026] }],
  [
    'active category 2 centres of two sectors',
    { category: ['2'], status: ['active'], sector: ['culture', 'education'] },
  ],
  ['the water network', { member: ['unesco-water-family'] }],
  [
    'two regional networks of reserves, former ones asked for',
    { member: ['eabrn', 'seabrnet'], former: true },
  ],
  ['Southeast Asia in the nineties', { group: ['southeast_asia'], since: [1990, 1999] }],
  ['withdrawn reserves of Europe', { former: true, status: ['withdrawn'], region: ['europe-north-america'] }],
];
