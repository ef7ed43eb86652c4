import { unpackTable } from '../columns/unpack.ts';
import { LINK, type Link, NETWORK_MEMBER, type Network } from '../network.ts';
import type { Iso3, LngLat } from '../site.ts';
import type { SiteDetails } from '../site-details.ts';
import { CAPITAL } from './capital.ts';
import { openFile, type PackedFile } from './packed-file.ts';
import { MEMBERSHIP, PACKED_DETAILS, PACKED_NETWORK, SOURCE } from './packed-knowledge.ts';
import { readRows } from './row-file.ts';
import { SOURCE_DOCUMENT, type SourceDocument } from './source-document.ts';

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

/** Where the capital of each country is, by its code, from the parsed text of `networks.json`; throws like `decodeCatalog`. */
export function decodeCapitals(json: unknown): ReadonlyMap<Iso3, LngLat> {
  const file = openFile(json, 'networks.json');
  const rows = unpackTable(CAPITAL, file.capitals, 'networks.json, capitals');
  return new Map(rows.map(({ iso3, lngLat }) => [iso3, lngLat]));
}

function readSources(file: PackedFile, name: string): readonly string[] {
  return unpackTable(SOURCE, file.sources, `${name}, sources`).map((source) => source.name);
}

/** The source documents, by id, from the parsed text of `documents.json`; throws a sentence where it has another form. */
export function decodeDocuments(json: unknown): ReadonlyMap<string, SourceDocument> {
  const documents = readRows(SOURCE_DOCUMENT, json, 'documents.json');
  return new Map(documents.map((document) => [document.id, document]));
}
