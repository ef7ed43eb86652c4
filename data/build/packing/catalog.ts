import type { Country } from '../../../src/model/catalog/catalog.ts';
import { DATA_VERSION } from '../../../src/model/catalog/catalog-file.ts';
import type { PackedColumns } from '../../../src/model/catalog/packed-columns.ts';
import type { Centre, LngLat, Site } from '../../../src/model/site.ts';
import { usualId } from '../../../src/model/usual-id.ts';
import { GROUPS } from '../../../src/model/vocabulary.ts';
import { packChoices, packDegrees, packFlags, packLists, packTexts } from './columns.ts';

/** What `catalog.json` holds: all that the first paint needs, in columns, since like beside like compresses best. */
export function packCatalog(compiled: string, countries: readonly Country[], sites: readonly Site[]) {
  const centres = sites.filter((site) => site.kind === 'centre');
  const designated = sites.filter((site) => site.kind !== 'centre');
  return {
    version: DATA_VERSION,
    compiled,
    countries: packCountries(countries),
    sites: packSites(sites),
    designated: packDesignated(designated),
    centres: packCentres(centres),
  };
}

function packCountries(countries: readonly Country[]): PackedColumns {
  return {
    size: countries.length,
    iso3: packTexts(countries.map(({ iso3 }) => iso3)),
    iso2: packTexts(countries.map(({ iso2 }) => iso2)),
    en: packTexts(countries.map(({ name }) => name.en)),
    // A Vietnamese name that equals the English one is left out.
    vi: packTexts(countries.map(({ name }) => (name.vi === name.en ? null : name.vi))),
    region: packChoices(countries.map(({ region }) => region)),
    groups: packLists(
      countries.map(({ groups }) => groups),
      GROUPS,
    ),
    ...packPoints(countries.map(({ lngLat }) => lngLat)),
  };
}

/** The id that a reader of the packed table finds by itself. */
function usualIdOf(site: Site): string {
  return usualId(site.countries, site.name.en, site.kind === 'centre' ? site.acronym : null);
}

function packSites(sites: readonly Site[]): PackedColumns {
  return {
    size: sites.length,
    id: packTexts(sites.map((site) => (site.id === usualIdOf(site) ? null : site.id))),
    kind: packChoices(sites.map(({ kind }) => kind)),
    en: packTexts(sites.map(({ name }) => name.en)),
    vi: packTexts(sites.map(({ name }) => name.vi)),
    local: packTexts(sites.map(({ name }) => name.local)),
    field: packChoices(sites.map(({ field }) => field)),
    sector: packChoices(sites.map(({ sector }) => sector)),
    countries: packTexts(sites.map(({ countries }) => countries.join(' '))),
    region: packChoices(sites.map(({ region }) => region)),
    ...packPoints(sites.map(({ lngLat }) => lngLat)),
    precision: packChoices(sites.map(({ precision }) => precision)),
    approximate: packFlags(sites.map(({ approximate }) => approximate)),
    verified: packFlags(sites.map(({ verified }) => verified)),
    status: packChoices(sites.map(({ status }) => status)),
    year: sites.map(({ year }) => year),
  };
}

function packDesignated(sites: readonly Exclude<Site, Centre>[]): PackedColumns {
  return {
    size: sites.length,
    area: sites.map(({ areaHectares }) => areaHectares),
    withdrawn: sites.map((site) => (site.kind === 'geopark' ? null : site.withdrawnYear)),
    networks: packTexts(sites.map(({ networks }) => networks.join(' ') || null)),
  };
}

function packCentres(centres: readonly Centre[]): PackedColumns {
  return {
    size: centres.length,
    category: packChoices(centres.map(({ category }) => category)),
    acronym: packTexts(centres.map(({ acronym }) => acronym)),
    programme: packChoices(centres.map(({ programme }) => programme)),
    scope: packChoices(centres.map(({ scope }) => scope)),
    host: packTexts(centres.map(({ host }) => host)),
    city: packTexts(centres.map(({ city }) => city)),
    statusAsOf: centres.map(({ statusAsOf }) => statusAsOf),
  };
}

function packPoints(points: readonly LngLat[]) {
  return { lng: packDegrees(points.map(([lng]) => lng)), lat: packDegrees(points.map(([, lat]) => lat)) };
}
