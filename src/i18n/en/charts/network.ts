import type { NodeKind } from '../../../model/graph/cooperation-graph.ts';
import type { MemberRole } from '../../../model/network.ts';
import { byId } from '../../by-id.ts';
import { plural } from '../../plural.ts';

/** The words of the network of centres, countries and networks. */
export const texts = {
  show: 'Show',
  shows: { links: 'Stated links', memberships: 'Memberships', both: 'Both' },
  size: 'Node size',
  sizes: { degree: 'Connections', betweenness: 'Betweenness' },
  broad: (names: string, formatted: string) => `${names} too (${formatted} more connections)`,
  broadHint: (networks: string, count: number, formatted: string) =>
    `Networks that join nearly everyone to everyone: ${networks}. They bring ${plural(count, formatted, 'connection', 'connections')}.`,
  kind: byId<NodeKind>({
    country: 'country',
    centre: 'centre',
    organisation: 'organisation',
    region: 'region',
    network: 'network',
  }),
  kinds: byId<NodeKind>({
    centre: 'Centres (colour: field)',
    country: 'Countries',
    network: 'Networks',
    organisation: 'Organisations',
    region: 'Regions',
  }),
  /** Regions that links name and UNESCO's five do not. */
  otherRegions: byId<string>({
    'developing-countries': 'Developing countries',
    'east-africa': 'East Africa',
    'southeast-asia-pacific': 'Southeast Asia and the Pacific',
  }),
  roles: byId<MemberRole>({
    member: 'member',
    partner: 'partner',
    host: 'host',
    founder: 'founder',
    lead: 'leads',
    donor: 'funds',
    observer: 'observer',
  }),
  lines: 'Kinds of links',
  kindsShort: byId<NodeKind>({
    centre: 'Centre',
    country: 'Country',
    network: 'Network',
    organisation: 'Organisation',
    region: 'Region',
  }),
  legend: 'Key',
  takesPart: 'Takes part in a network',
  stated: 'Link that a source states',
  linkCount: (name: string, count: number, formatted: string) =>
    `${name}: ${plural(count, formatted, 'link', 'links')}`,
  connections: (count: number, formatted: string) => plural(count, formatted, 'connection', 'connections'),
  bridge: 'bridge',
  facts: (kind: string, count: number, formatted: string, share: string) =>
    `${kind}, ${plural(count, formatted, 'connection', 'connections')}, betweenness ${share}`,
  loses: (count: number, formatted: string) =>
    `bridge: without it ${plural(count, formatted, 'node is', 'nodes are')} cut off`,
  pinned: 'pinned: a click or P releases it',
  pair: (one: string, other: string) => `${one} – ${other}`,
  list: 'Nodes of the network, the highest measure first. Up and Down go through the list, Right to the strongest neighbour, Left back, Enter chooses, P pins or releases.',
  nearer: 'Nearer',
  farther: 'Farther',
  fit: 'Show the whole network',
  around: 'Neighbours around what is chosen',
  release: 'Release all pins',
  arranging: 'Arranging the network …',
  finding: (
    nodes: number,
    formattedNodes: string,
    edges: number,
    formattedEdges: string,
    parts: number,
    formattedParts: string,
  ) =>
    `${plural(edges, formattedEdges, 'connection joins', 'connections join')} ${plural(nodes, formattedNodes, 'node', 'nodes')} ${
      parts === 1 ? 'into one whole' : `in ${formattedParts} separate parts`
    }`,
  strongest: (names: string, several: boolean, count: number, formatted: string) =>
    `the strongest ${several ? 'bridges are' : 'bridge is'} ${names}: without ${several ? 'one of them' : 'it'} ${plural(count, formatted, 'node is', 'nodes are')} cut off`,
  noBridge: 'no centre or country is a bridge',
  standing: (name: string, count: number, formatted: string, share: string, loses: string) =>
    `${name} has ${plural(count, formatted, 'connection', 'connections')} and lies on ${share} of the shortest paths between others${loses}`,
  standingLoses: (count: number, formatted: string) =>
    `; without it ${plural(count, formatted, 'node is', 'nodes are')} cut off`,
  standingNone: (name: string) => `${name} stands in no connection that passes the filters`,
  none: 'Nothing is connected.',
  empty: 'No connection passes the filters. Lift a filter, or show memberships as well.',
  unit: {
    degree: 'Area of a node: its connections',
    betweenness: 'Area of a node: share of the shortest paths between others that pass through it',
  },
  notes: {
    withoutYear: (count: number, formatted: string) =>
      `${plural(count, formatted, 'link', 'links')} without a year left out.`,
    placeless: (count: number, formatted: string) =>
      `${plural(count, formatted, 'link has', 'links have')} an end without a place on the globe and ${count === 1 ? 'stands' : 'stand'} only here.`,
    apart: (count: number, formatted: string) =>
      `Not drawn in so small a box: ${plural(count, formatted, 'node', 'nodes')} apart from the main part. They are in the table and in the larger drawing.`,
    missing: 'Two nodes without a connection: no source read states one.',
  },
  columns: {
    name: 'Name',
    kind: 'Kind',
    degree: 'Connections (degree)',
    betweenness: 'Betweenness',
    cluster: 'Cluster',
    bridge: 'Bridge',
    cutOff: 'Cut off without it',
  },
  yes: 'yes',
  no: 'no',
};
