import { unpackTable } from '../columns/unpack.ts';
import { CENTRE, CENTRE_NETWORKS, GEOPARK, isFormer, RESERVE, type Site } from '../site.ts';
import { usualId } from '../usual-id.ts';
import { type Catalog, type Country, SITE_NETWORK } from './catalog.ts';
import { openFile, type PackedFile } from './packed-file.ts';
import { PACKED_COUNTRY, PACKED_SITE } from './packed-tables.ts';

/** The catalog from the parsed text of `catalog.json`; throws with a sentence where the file is not what it should be. */
export function decodeCatalog(json: unknown): Catalog {
  const file = openFile(json, 'catalog.json');
  const { edition, compiled } = file;
  if (typeof edition !== 'string' || typeof compiled !== 'string')
    throw new Error('catalog.json: the edition is missing');
  const countries = readCountries(file);
  const sites = readSites(file);
  return {
    edition,
    compiled,
    sites,
    countries: new Map(countries.map((country) => [country.iso3, country])),
    networks: new Map(
      unpackTable(SITE_NETWORK, file.networks, 'catalog.json, networks').map((network) => [
        network.id,
        network,
      ]),
    ),
    siteById: new Map(sites.map((site) => [site.id, site])),
  };
}

function readCountries(file: PackedFile): readonly Country[] {
  const countries = unpackTable(PACKED_COUNTRY, file.countries, 'catalog.json, countries');
  return countries.map((country) => {
    const { en, vi } = country.name;
    return { ...country, name: { en, vi: vi ?? en } };
  });
}

/** What all sites share stands in one table, what each kind has of its own in three others, in the same order. */
function readSites(file: PackedFile): readonly Site[] {
  const sites = unpackTable(PACKED_SITE, file.sites, 'catalog.json, sites');
  const reserves = unpackTable(RESERVE, file.reserves, 'catalog.json, reserves').values();
  const geoparks = unpackTable(GEOPARK, file.geoparks, 'catalog.json, geoparks').values();
  const centres = unpackTable(
    { ...CENTRE, ...CENTRE_NETWORKS },
    file.centres,
    'catalog.json, centres',
  ).values();
  return sites.map(({ id, kind, ...shared }, index): Site => {
    const { countries, name, status } = shared;
    const base = { ...shared, index, former: isFormer(status) };
    const idFor = (acronym: string | null) => id ?? usualId(countries, name.en, acronym);
    if (kind === 'centre') {
      const own = take(centres, kind);
      return { ...base, ...own, kind, id: idFor(own.acronym) };
    }
    if (kind === 'geopark') return { ...base, ...take(geoparks, kind), kind, id: idFor(null) };
    return { ...base, ...take(reserves, kind), kind, id: idFor(null) };
  });
}

function take<T>(rows: Iterator<T>, kind: string): T {
  const { done, value } = rows.next();
  if (done) throw new Error(`catalog.json: a row is missing for a site of kind ${kind}`);
  return value;
}
