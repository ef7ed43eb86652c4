import {
  COUNTRY_COLUMNS,
  type Country,
  SITE_NETWORK,
  type SiteNetwork,
} from '../../src/model/catalog/catalog.ts';
import { networksOfSite } from '../../src/model/catalog/site-networks.ts';
import { recordOf } from '../../src/model/columns/record.ts';
import type { Histories } from '../../src/model/register/centre-event.ts';
import {
  type BiosphereReserve,
  CENTRE,
  type Centre,
  type Geopark,
  type Iso3,
  RESERVE,
  type Site,
} from '../../src/model/site.ts';
import type { Precision, Region } from '../../src/model/vocabulary.ts';
import { GROUPS } from '../../src/model/vocabulary.ts';
import { buildHistories, standingOf } from './histories.ts';
import type { Row, WholeTables } from './reading/tables.ts';

/** How `coord_source` begins for a point that no source gives. */
const UNSOURCED_POINT = 'background-knowledge';

/** Rows in the order in which their sites are drawn: reserves, geoparks, then centres, those of category 1 on top. */
export function orderRows({ reserves, geoparks, centres }: WholeTables) {
  const centreRows = centres.entries.map(({ value }) => value);
  return {
    reserves: reserves.entries.map(({ value }) => value),
    geoparks: geoparks.entries.map(({ value }) => value),
    centres: [
      ...centreRows.filter(({ category }) => category !== '1'),
      ...centreRows.filter(({ category }) => category === '1'),
    ],
  };
}

/** The sites of the tables, in the order of drawing. */
export function buildSites(tables: WholeTables): readonly Site[] {
  const rows = orderRows(tables);
  const regions = new Map(tables.countries.entries.map(({ value }) => [value.iso3, value.unesco_region]));
  const memberOf = networksOfCentres(tables);
  const histories = buildHistories(tables);
  const geoparksFrom = rows.reserves.length;
  const centresFrom = geoparksFrom + rows.geoparks.length;
  return [
    ...rows.reserves.map((row, index) => buildReserve(row, index)),
    ...rows.geoparks.map((row, index) => buildGeopark(row, geoparksFrom + index)),
    ...rows.centres.map((row, index) => ({
      ...buildCentre(row, centresFrom + index, regionOf(row.country_iso3, regions), histories),
      memberOf: [...(memberOf.get(row.id) ?? [])],
    })),
  ];
}

/** The countries of the tables, with the groups that their membership columns name. */
export function buildCountries(tables: WholeTables): readonly Country[] {
  return tables.countries.entries.map(({ value: row }) => ({
    ...recordOf(COUNTRY_COLUMNS, row),
    groups: GROUPS.filter((group) => isMember(row, group)),
    lngLat: [row.lon, row.lat],
  }));
}

/** The ids of the networks that list each centre, in any role, by the centre's id. */
function networksOfCentres({ members }: WholeTables): ReadonlyMap<string, ReadonlySet<string>> {
  const networks = new Map<string, Set<string>>();
  for (const { value } of members.entries) {
    if (value.member_kind !== 'centre') continue;
    networks.set(value.member, (networks.get(value.member) ?? new Set()).add(value.network_id));
  }
  return networks;
}

/** The networks to which any of the sites belongs, in the order of their table. */
export function buildSiteNetworks(tables: WholeTables, sites: readonly Site[]): readonly SiteNetwork[] {
  const ids = new Set(sites.flatMap(networksOfSite));
  return tables.networks.entries
    .filter(({ value }) => ids.has(value.id))
    .map(({ value }) => recordOf(SITE_NETWORK, value));
}

function isMember(row: Row<'countries'>, group: (typeof GROUPS)[number]): boolean {
  if (group === 'southeast_asia') return row.un_subregion === 'South-eastern Asia';
  // All five subregions of M49's region Africa, and no other, are called so.
  if (group === 'african_continent') return row.un_subregion.endsWith(' Africa');
  return row[group];
}

function regionOf(country: Iso3, regions: ReadonlyMap<Iso3, Region>): Region {
  const region = regions.get(country);
  if (region === undefined) throw new Error(`${country} has no row in countries.csv`);
  return region;
}

/** Whether a point is only about where the site is: drawn hollow. */
function isApproximate({
  coord_source,
  coord_precision,
}: Pick<Row<'centres'>, 'coord_source'> & { readonly coord_precision: Precision }) {
  return (
    coord_source.startsWith(UNSOURCED_POINT) ||
    coord_precision === 'approximate' ||
    coord_precision === 'country'
  );
}

function buildReserve(row: Row<'reserves'>, index: number): BiosphereReserve {
  const withdrawn = row.withdrawn_year !== null;
  return {
    kind: 'biosphere-reserve',
    index,
    id: row.id,
    name: { en: row.name_en, vi: row.name_vi },
    field: 'ecology',
    sector: 'natural-sciences',
    countries: row.country_iso3,
    region: row.unesco_region,
    lngLat: [row.lon, row.lat],
    precision: row.coord_precision,
    approximate: isApproximate(row),
    verified: row.verified,
    status: withdrawn ? 'withdrawn' : 'designated',
    former: withdrawn,
    year: row.designated_year,
    ...recordOf(RESERVE, row),
  };
}

function buildGeopark(row: Row<'geoparks'>, index: number): Geopark {
  return {
    kind: 'geopark',
    index,
    id: row.id,
    name: { en: row.name_en, vi: row.name_vi },
    field: 'earth',
    sector: 'natural-sciences',
    countries: row.country_iso3,
    region: row.unesco_region,
    lngLat: [row.lon, row.lat],
    precision: row.coord_precision,
    approximate: isApproximate(row),
    verified: row.verified,
    status: 'designated',
    former: false,
    year: row.designated_year,
    networks: row.regional_network === null ? [] : [row.regional_network],
  };
}

function buildCentre(
  row: Row<'centres'>,
  index: number,
  region: Region,
  histories: Histories,
): Omit<Centre, 'memberOf'> {
  const { approvedYear, status, statusAsOf } = standingOf(row, histories);
  return {
    kind: 'centre',
    index,
    id: row.id,
    name: { en: row.name_en, vi: row.name_vi },
    field: row.field,
    sector: row.sector,
    countries: [row.country_iso3],
    region,
    lngLat: [row.lon, row.lat],
    precision: row.coord_precision,
    approximate: isApproximate(row),
    verified: row.verified,
    status,
    former: status === 'ceased',
    year: approvedYear,
    ...recordOf(CENTRE, row),
    statusAsOf,
  };
}
