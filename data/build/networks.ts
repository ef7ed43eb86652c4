import type { Capital } from '../../src/model/catalog/capital.ts';
import { recordOf } from '../../src/model/columns/record.ts';
import {
  LINK,
  type Link,
  NETWORK,
  NETWORK_MEMBER,
  type Network,
  type NetworkMember,
} from '../../src/model/network.ts';
import type { WholeTables } from './reading/tables.ts';

/** The networks of the tables with their members, in the order of the tables. */
export function buildNetworks({ networks, members }: WholeTables): readonly Network[] {
  const membersById = new Map<string, NetworkMember[]>(networks.entries.map(({ value }) => [value.id, []]));
  for (const { value: row } of members.entries) {
    membersById.get(row.network_id)?.push(recordOf(NETWORK_MEMBER, row));
  }
  return networks.entries.map(({ value: row }) => ({
    ...recordOf(NETWORK, row),
    members: membersById.get(row.id) ?? [],
  }));
}

/** The links of the tables, in the order of the table. */
export function buildLinks({ links }: WholeTables): readonly Link[] {
  return links.entries.map(({ value }) => recordOf(LINK, value));
}

/** The capitals of the table, in its order. */
export function buildCapitals({ capitals }: WholeTables): readonly Capital[] {
  return capitals.entries.map(({ value: { iso3, lat, lon } }) => ({ iso3, lngLat: [lon, lat] }));
}
