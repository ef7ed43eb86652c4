import type { Country } from '../../src/model/catalog/catalog.ts';
import type { CountryRow } from '../../src/model/schemas/countries.ts';
import type { CentreRow, GeoparkRow, ReserveRow } from '../../src/model/schemas/sites.ts';
import type { BiosphereReserve, Centre, Geopark, Iso3, Site } from '../../src/model/site.ts';
import type { Region } from '../../src/model/vocabulary.ts';
import { GROUPS } from '../../src/model/vocabulary.ts';
import type { WholeTables } from './reading/tables.ts';

/** How `coord_source` begins for a point that no source gives. */
const UNSOURCED_POINT = 'background-knowledge';

const HECTARES_PER_KM2 = 100;

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
  const geoparksFrom = rows.reserves.length;
  const centresFrom = geoparksFrom + rows.geoparks.length;
  return [
    ...rows.reserves.map((row, index) => buildReserve(row, index)),
    ...rows.geoparks.map((row, index) => buildGeopark(row, geoparksFrom + index)),
    ...rows.centres.map((row, index) =>
      buildCentre(row, centresFrom + index, regionOf(row.country_iso3, regions)),
    ),
  ];
}

/** The countries of the tables, with the groups that their membership columns name. */
export function buildCountries(tables: WholeTables): readonly Country[] {
  return tables.countries.entries.map(({ value: row }) => ({
    iso3: row.iso3,
    iso2: row.iso2,
    name: { en: row.name_en, vi: row.name_vi },
    region: row.unesco_region,
    groups: GROUPS.filter((group) => isMember(row, group)),
    lngLat: [row.lon, row.lat],
  }));
}

function isMember(row: CountryRow, group: (typeof GROUPS)[number]): boolean {
  return group === 'southeast_asia' ? row.un_subregion === 'South-eastern Asia' : row[group];
}

function regionOf(country: Iso3, regions: ReadonlyMap<Iso3, Region>): Region {
  const region = regions.get(country);
  if (region === undefined) throw new Error(`${country} has no row in countries.csv`);
  return region;
}

function buildReserve(row: ReserveRow, index: number): BiosphereReserve {
  const withdrawn = row.withdrawn_year !== null;
  return {
    kind: 'biosphere-reserve',
    index,
    id: row.id,
    name: { en: row.name_en, vi: row.name_vi, local: row.name_local },
    field: 'ecology',
    sector: 'natural-sciences',
    countries: row.country_iso3,
    region: row.unesco_region,
    lngLat: [row.lon, row.lat],
    precision: row.coord_precision,
    approximate: row.coord_source.startsWith(UNSOURCED_POINT) || row.coord_precision === 'country',
    verified: row.verified,
    status: withdrawn ? 'withdrawn' : 'designated',
    former: withdrawn,
    year: row.designated_year,
    areaHectares: row.area_ha,
    withdrawnYear: row.withdrawn_year,
    networks: row.mab_networks,
  };
}

function buildGeopark(row: GeoparkRow, index: number): Geopark {
  return {
    kind: 'geopark',
    index,
    id: row.id,
    name: { en: row.name_en, vi: row.name_vi, local: null },
    field: 'earth',
    sector: 'natural-sciences',
    countries: row.country_iso3,
    region: row.unesco_region,
    lngLat: [row.lon, row.lat],
    precision: row.coord_precision,
    approximate: row.coord_source.startsWith(UNSOURCED_POINT) || row.coord_precision === 'country',
    verified: row.verified,
    status: 'designated',
    former: false,
    year: row.designated_year,
    areaHectares: row.area_km2 === null ? null : Math.round(row.area_km2 * HECTARES_PER_KM2),
    networks: row.regional_network === null ? [] : [row.regional_network],
  };
}

function buildCentre(row: CentreRow, index: number, region: Region): Centre {
  return {
    kind: 'centre',
    index,
    id: row.id,
    name: { en: row.name_en, vi: row.name_vi, local: null },
    field: row.field,
    sector: row.sector,
    countries: [row.country_iso3],
    region,
    lngLat: [row.lon, row.lat],
    precision: row.coord_precision,
    approximate: row.coord_precision === 'country',
    verified: row.verified,
    status: row.status,
    former: row.status === 'ceased',
    year: row.approved_year,
    category: row.category,
    acronym: row.acronym,
    programme: row.programme,
    scope: row.scope,
    host: row.host_institution,
    city: row.city,
    statusAsOf: row.status_as_of,
  };
}
