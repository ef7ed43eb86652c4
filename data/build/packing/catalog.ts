import { type Country, SITE_NETWORK, type SiteNetwork } from '../../../src/model/catalog/catalog.ts';
import type { Edition } from '../../../src/model/catalog/edition.ts';
import { DATA_VERSION, PACKED_COUNTRY, PACKED_SITE } from '../../../src/model/catalog/packed-tables.ts';
import { CENTRE, CENTRE_NETWORKS, GEOPARK, RESERVE, type Site } from '../../../src/model/site.ts';
import { usualId } from '../../../src/model/usual-id.ts';
import { packTable } from './pack.ts';

/** What `catalog.json` holds: all that the first paint needs. */
export function packCatalog(
  { edition, compiled }: Edition,
  countries: readonly Country[],
  sites: readonly Site[],
  networks: readonly SiteNetwork[] = [],
) {
  const reserves = sites.filter((site) => site.kind === 'biosphere-reserve');
  const geoparks = sites.filter((site) => site.kind === 'geopark');
  const centres = sites.filter((site) => site.kind === 'centre');
  return {
    version: DATA_VERSION,
    edition,
    compiled,
    countries: packTable(PACKED_COUNTRY, countries.map(withoutRepeatedName)),
    networks: packTable(SITE_NETWORK, networks),
    sites: packTable(PACKED_SITE, sites.map(withoutUsualId)),
    reserves: packTable(RESERVE, reserves),
    geoparks: packTable(GEOPARK, geoparks),
    centres: packTable({ ...CENTRE, ...CENTRE_NETWORKS }, centres),
  };
}

function withoutRepeatedName(country: Country) {
  const { en, vi } = country.name;
  return { ...country, name: { en, vi: vi === en ? null : vi } };
}

/** Readers of the packed table find the usual id by themselves. */
function withoutUsualId(site: Site) {
  const usual = usualId(site.countries, site.name.en, site.kind === 'centre' ? site.acronym : null);
  return { ...site, id: site.id === usual ? null : site.id };
}
