import type { Link, Network } from '../network.ts';
import type { SiteDetails } from '../site.ts';
import type { Catalog } from './catalog.ts';
import { readLinks, readMemberships, readNetworks } from './network-columns.ts';
import { asRecord, readColumns } from './packed-columns.ts';
import { readCountries, readSites } from './site-columns.ts';

/** Version of the form of all data files; the build writes it, the readers refuse any other. */
export const DATA_VERSION = 2;

/** The packed file of a name when it has our version; throws what to do where it has not. */
function openFile(json: unknown, name: string): Readonly<Record<string, unknown>> {
  const file = asRecord(json, name);
  if (file.version === DATA_VERSION) return file;
  throw new Error(
    `${name} has version ${String(file.version)} and this program reads version ${DATA_VERSION}: reload the page`,
  );
}

/** The catalog from the parsed text of `catalog.json`; throws with a sentence where the file is not what it should be. */
export function decodeCatalog(json: unknown): Catalog {
  const file = openFile(json, 'catalog.json');
  if (typeof file.compiled !== 'string') throw new Error('catalog.json: the date of compilation is missing');
  const countries = readCountries(readColumns(file.countries, 'catalog.json, countries'));
  const sites = readSites(
    readColumns(file.sites, 'catalog.json, sites'),
    readColumns(file.designated, 'catalog.json, designated'),
    readColumns(file.centres, 'catalog.json, centres'),
  );
  return {
    compiled: file.compiled,
    sites,
    countries: new Map(countries.map((country) => [country.iso3, country])),
    siteById: new Map(sites.map((site) => [site.id, site])),
  };
}

/** What the cards of sites show, by id, from the parsed text of `details.json`; throws like `decodeCatalog`. */
export function decodeDetails(json: unknown): ReadonlyMap<string, SiteDetails> {
  const file = openFile(json, 'details.json');
  const sites = readColumns(file.sites, 'details.json, sites');
  const sources = readColumns(file.sources, 'details.json, sources').strings('name');
  const memberships = readMemberships(readColumns(file.memberships, 'details.json, memberships'));

  const websites = sites.texts('website');
  const sourceLists = sites.lists('sources', sources);
  const sourceTitles = sites.texts('sourceTitle');
  const coordinateSources = sites.strings('coordinateSource');
  const agreementYears = sites.numbers('agreementYear');
  const resolutions = sites.texts('resolution');
  const extendedYears = sites.texts('extendedYears');
  const notes = sites.texts('note');
  const networks = sites.lists('networks', memberships);
  return new Map(
    sites.strings('id').map((id, row) => [
      id,
      {
        website: websites[row] ?? null,
        sources: sourceLists[row] ?? [],
        sourceTitle: sourceTitles[row] ?? null,
        coordinateSource: coordinateSources[row] ?? '',
        agreementYear: agreementYears[row] ?? null,
        resolution: resolutions[row] ?? null,
        extendedYears: extendedYears[row]?.split(' ').map(Number) ?? [],
        note: notes[row] ?? null,
        networks: networks[row] ?? [],
      },
    ]),
  );
}

/** The networks with their members, by id, from the parsed text of `networks.json`; throws like `decodeCatalog`. */
export function decodeNetworks(json: unknown): ReadonlyMap<string, Network> {
  const { networks, members, sources } = openNetworks(json);
  return new Map(readNetworks(networks, members, sources).map((network) => [network.id, network]));
}

/** The links between centres, countries and organisations from the parsed text of `networks.json`; throws like `decodeCatalog`. */
export function decodeLinks(json: unknown): readonly Link[] {
  const { links, sources } = openNetworks(json);
  return readLinks(links, sources);
}

function openNetworks(json: unknown) {
  const file = openFile(json, 'networks.json');
  return {
    networks: readColumns(file.networks, 'networks.json, networks'),
    members: readColumns(file.members, 'networks.json, members'),
    links: readColumns(file.links, 'networks.json, links'),
    sources: readColumns(file.sources, 'networks.json, sources').strings('name'),
  };
}
