import type { Iso3, LngLat } from '../../../src/model/site.ts';
import type { Region } from '../../../src/model/vocabulary.ts';
import type { Entry, Table } from '../reading/table.ts';
import type { Tables } from '../reading/tables.ts';
import type { Territory } from '../territory.ts';

/** A row of anything that stands at a point. */
interface PlaceRow {
  readonly lat: number;
  readonly lon: number;
}

/** What the rows of the three kinds of site have in common. */
interface SiteRow extends PlaceRow {
  readonly verified: boolean;
  readonly source_url: readonly string[];
}

/** Countries whose sites UNESCO lists in a region that is not theirs in `countries.csv`; it lets some take part in two. */
const SECOND_REGIONS: ReadonlyMap<Iso3, Region> = new Map([['DJI', 'arab-states']]);

/** Reports sites that contradict themselves or their countries: region, flag, field, source, place on the map; and capitals elsewhere. */
export function checkSites(tables: Tables, territory: Territory): void {
  const { centres, reserves, geoparks, capitals } = tables;
  for (const entry of capitals?.entries ?? []) checkPlace(capitals, entry, [entry.value.iso3], territory);
  const regions = new Map(
    tables.countries?.entries.map(({ value }) => [value.iso3, value.unesco_region] as const),
  );

  for (const entry of centres?.entries ?? []) {
    const { country_iso3, sector, field, source_url, source_title, name_vi, name_vi_by } = entry.value;
    checkSite(centres, entry, [country_iso3], territory);
    const ownField = sector === 'natural-sciences' ? isNaturalScience(field) : field === sector;
    if (!ownField) centres?.complain(entry, 'field', `does not belong to the sector ${sector}`);
    if ((name_vi === null) !== (name_vi_by === null)) {
      centres?.complain(entry, 'name_vi_by', 'must be there if, and only if, name_vi is');
    }
    if ((source_title === null) !== (source_url.length === 0)) {
      centres?.complain(entry, 'source_title', 'must be there if, and only if, source_url is');
    }
  }
  for (const entry of reserves?.entries ?? []) {
    const { country_iso3, transboundary, unesco_region } = entry.value;
    checkSite(reserves, entry, country_iso3, territory);
    if (transboundary !== country_iso3.length > 1) {
      reserves?.complain(entry, 'transboundary', countriesRule(country_iso3));
    }
    const objection = regionRule(unesco_region, country_iso3, regions);
    if (objection) reserves?.complain(entry, 'unesco_region', objection);
  }
  for (const entry of geoparks?.entries ?? []) {
    const { country_iso3, transnational, unesco_region } = entry.value;
    checkSite(geoparks, entry, country_iso3, territory);
    if (transnational !== country_iso3.length > 1) {
      geoparks?.complain(entry, 'transnational', countriesRule(country_iso3));
    }
    const objection = regionRule(unesco_region, country_iso3, regions);
    if (objection) geoparks?.complain(entry, 'unesco_region', objection);
  }
}

function isNaturalScience(field: string): boolean {
  return ['water', 'basic-sciences-engineering', 'earth', 'ecology', 'science-policy'].includes(field);
}

function countriesRule(countries: readonly Iso3[]): string {
  return `contradicts country_iso3, which names ${countries.length === 1 ? 'one country' : `${countries.length} countries`}`;
}

function regionRule(
  region: Region,
  countries: readonly Iso3[],
  regions: ReadonlyMap<Iso3, Region>,
): string | null {
  const allowed = countries.flatMap((iso3) =>
    [regions.get(iso3) ?? [], SECOND_REGIONS.get(iso3) ?? []].flat(),
  );
  // Without a region every country is unknown, which has been reported already.
  if (allowed.length === 0 || allowed.includes(region)) return null;
  return `is the region of none of its countries, which lie in ${[...new Set(allowed)].join(', ')}`;
}

function checkSite<T extends SiteRow>(
  table: Table<T> | null,
  entry: Entry<T>,
  countries: readonly Iso3[],
  territory: Territory,
): void {
  const { verified, source_url } = entry.value;
  if (verified && source_url.length === 0)
    table?.complain(entry, 'verified', 'needs a source_url that names the site');
  checkPlace(table, entry, countries, territory);
}

function checkPlace<T extends PlaceRow>(
  table: Table<T> | null,
  entry: Entry<T>,
  countries: readonly Iso3[],
  territory: Territory,
): void {
  const { lat, lon } = entry.value;
  const objection = territory.objection([lon, lat], countries);
  if (objection === null) return;
  const hint = explain([lon, lat], countries, territory);
  table?.complain(entry, 'lat', `with lon "${lon}" is ${objection}${hint}`);
}

/** The usual slips, tried one by one: a hint where the corrected point would do. */
function explain([lng, lat]: LngLat, countries: readonly Iso3[], territory: Territory): string {
  const slips: readonly (readonly [hint: string, point: LngLat])[] = [
    ['latitude and longitude look swapped', [lat, lng]],
    ['the sign of the longitude looks wrong', [-lng, lat]],
    ['the sign of the latitude looks wrong', [lng, -lat]],
  ];
  const slip = slips.find(
    ([, point]) => Math.abs(point[1]) <= 90 && territory.objection(point, countries) === null,
  );
  return slip ? `: ${slip[0]}` : '';
}
