import type { Catalog } from '../../model/catalog/catalog.ts';
import type { CooperationNode } from '../../model/graph/cooperation-graph.ts';
import { memberCountries } from '../../model/graph/countries-of.ts';
import type { Network } from '../../model/network.ts';
import { keepReferent, type Referent, referentOfSite } from '../../state/view/referent.ts';
import { tieOf } from '../../state/view/tie.ts';
import type { NetworkConnection, NetworkPoint } from './points.ts';

const NOTHING: Referent = {};
const places = new WeakMap<Catalog, Map<string, Referent>>();
const networks = new WeakMap<Network, Referent>();
const connections = new WeakMap<NetworkConnection, Referent>();

function keep<Key>(
  kept: { get: (key: Key) => Referent | undefined; set: (key: Key, referent: Referent) => unknown },
  key: Key,
  make: () => Referent,
): Referent {
  const known = kept.get(key) ?? make();
  kept.set(key, known);
  return known;
}

/**
 * What pointing at a node points at: a centre as the site that it is, a country, a network with its countries; nothing for
 * organisations and regions, of which no other view knows. The same node gives the same object.
 */
export function referentToPoint(
  { kind, key, siteIndex }: CooperationNode,
  catalog: Catalog,
  table: ReadonlyMap<string, Network>,
): Referent | null {
  const site = siteIndex === null ? undefined : catalog.sites[siteIndex];
  if (site) return referentOfSite(site, catalog);
  if (kind === 'country') return keepReferent({ country: key });
  const network = kind === 'network' ? table.get(key) : undefined;
  if (!network) return null;
  return keep(networks, network, () => {
    const country = memberCountries(network);
    return { network: [key], ...(country.length > 0 ? { country } : {}) };
  });
}

/** All that other views could point at when they mean a node: of a country its region and groups, too. */
export function referentToLight({ kind, key, siteIndex }: CooperationNode, catalog: Catalog): Referent {
  const site = siteIndex === null ? undefined : catalog.sites[siteIndex];
  if (site) return referentOfSite(site, catalog);
  if (kind !== 'country' && kind !== 'network') return NOTHING;
  const kept = places.get(catalog) ?? new Map<string, Referent>();
  places.set(catalog, kept);
  return keep(kept, `${kind} ${key}`, () => {
    if (kind === 'network') return { network: [key] };
    const row = catalog.countries.get(key);
    return { country: [key], ...(row ? { region: [row.region], group: row.groups } : {}) };
  });
}

/** What pointing at a connection points at: its types of links between the places at its two ends. */
export function referentOfConnection(
  connection: NetworkConnection,
  points: readonly NetworkPoint[],
): Referent | null {
  const { edge } = connection;
  if (edge.types.length === 0) return null;
  return keep(connections, connection, () => {
    const ends = [connection.source, connection.target].flatMap((place) => points[place]?.node ?? []);
    const site = ends.filter(({ siteIndex }) => siteIndex !== null).map(({ key }) => key);
    const country = ends.filter(({ kind }) => kind === 'country').map(({ key }) => key);
    const [one, other] = ends;
    return {
      link: edge.types,
      ...(site.length > 0 ? { site } : {}),
      ...(country.length > 0 ? { country } : {}),
      ...(one && other ? { tie: [tieOf(one.key, other.key)] } : {}),
    };
  });
}
