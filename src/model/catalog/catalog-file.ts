import { asRecord, unpackTable } from '../columns/unpack.ts';
import { LINK, type Link, NETWORK_MEMBER, type Network } from '../network.ts';
import { CENTRE, GEOPARK, isFormer, RESERVE, type Site, type SiteDetails } from '../site.ts';
import { usualId } from '../usual-id.ts';
import type { Catalog, Country } from './catalog.ts';
import {
  DATA_VERSION,
  MEMBERSHIP,
  PACKED_COUNTRY,
  PACKED_DETAILS,
  PACKED_NETWORK,
  PACKED_SITE,
  SOURCE,
} from './packed-tables.ts';

type PackedFile = Readonly<Record<string, unknown>>;

/** The packed file of a name when it has our version; throws what to do where it has not. */
function openFile(json: unknown, name: string): PackedFile {
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
  const countries = readCountries(file);
  const sites = readSites(file);
  return {
    compiled: file.compiled,
    sites,
    countries: new Map(countries.map((country) => [country.iso3, country])),
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
  const centres = unpackTable(CENTRE, file.centres, 'catalog.json, centres').values();
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
  if (done) throw new Error(`catalog.json: there are more sites of kind ${kind} than rows of their own`);
  return value;
}

/** What the cards of sites show, by id, from the parsed text of `details.json`; throws like `decodeCatalog`. */
export function decodeDetails(json: unknown): ReadonlyMap<string, SiteDetails> {
  const file = openFile(json, 'details.json');
  const rows = unpackTable(PACKED_DETAILS, file.sites, 'details.json, sites', {
    sources: readSources(file, 'details.json'),
    memberships: unpackTable(MEMBERSHIP, file.memberships, 'details.json, memberships'),
  });
  return new Map(rows.map(({ id, ...details }) => [id, details]));
}

/** The networks with their members, by id, from the parsed text of `networks.json`; throws like `decodeCatalog`. */
export function decodeNetworks(json: unknown): ReadonlyMap<string, Network> {
  const file = openFile(json, 'networks.json');
  const pools = { sources: readSources(file, 'networks.json') };
  const members = unpackTable(NETWORK_MEMBER, file.members, 'networks.json, members', pools);
  let next = 0;
  return new Map(
    unpackTable(PACKED_NETWORK, file.networks, 'networks.json, networks', pools).map(
      ({ memberCount, ...network }) => {
        const first = next;
        next += memberCount;
        return [network.id, { ...network, members: members.slice(first, next) }];
      },
    ),
  );
}

/** The links between centres, countries and organisations from the parsed text of `networks.json`; throws like `decodeCatalog`. */
export function decodeLinks(json: unknown): readonly Link[] {
  const file = openFile(json, 'networks.json');
  return unpackTable(LINK, file.links, 'networks.json, links', {
    sources: readSources(file, 'networks.json'),
  });
}

function readSources(file: PackedFile, name: string): readonly string[] {
  return unpackTable(SOURCE, file.sources, `${name}, sources`).map((source) => source.name);
}
