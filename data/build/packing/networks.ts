import { CAPITAL, type Capital } from '../../../src/model/catalog/capital.ts';
import { PACKED_NETWORK, SOURCE } from '../../../src/model/catalog/packed-knowledge.ts';
import { DATA_VERSION } from '../../../src/model/catalog/packed-tables.ts';
import { LINK, type Link, NETWORK_MEMBER, type Network } from '../../../src/model/network.ts';
import { mostFrequent, packTable } from './pack.ts';

/** What `networks.json` holds: networks, their members one after the other, links, the sources of all three, and capitals. */
export function packNetworks(
  networks: readonly Network[],
  links: readonly Link[],
  capitals: readonly Capital[] = [],
) {
  const members = networks.flatMap((network) => network.members);
  const sources = mostFrequent([...networks, ...members, ...links].flatMap((row) => row.sources));
  const counted = networks.map((network) => ({ ...network, memberCount: network.members.length }));
  return {
    version: DATA_VERSION,
    sources: packTable(
      SOURCE,
      sources.map((name) => ({ name })),
    ),
    networks: packTable(PACKED_NETWORK, counted, { sources }),
    members: packTable(NETWORK_MEMBER, members, { sources }),
    links: packTable(LINK, links, { sources }),
    capitals: packTable(CAPITAL, capitals),
  };
}
