import type { Catalog } from '../../model/catalog/catalog.ts';
import { type Referent, touches } from '../../state/view/referent.ts';
import { tieOf } from '../../state/view/tie.ts';
import type { NetworkModel } from './model.ts';
import { referentToLight } from './referent.ts';

/** What stands out while the rest recedes. */
export interface NetworkEmphasis {
  /** Places of the points in full ink; null where none is to stand out. */
  readonly strong: ReadonlySet<number> | null;
  /** The point in whose favour the rest recedes: only its own connections are in full ink. */
  readonly active: number | null;
  /** Places of the points that are selected or filtered by: they get a ring. */
  readonly chosen: ReadonlySet<number>;
}

/** What the chart knows of the reader's attention. */
interface Attention {
  /** The node under the pointer or the focus in this chart. */
  readonly active: number | null;
  /** The connection under the pointer. */
  readonly connection: number | null;
  /** What is pointed at in any view. */
  readonly pointed: Referent | null;
  readonly site: string | null;
  readonly network: string | null;
  readonly country: readonly string[];
  /** Ids of the nodes of the ways between two that are told. */
  readonly onPaths: ReadonlySet<string>;
}

/** Places of the points that are selected, opened or filtered by. */
function findChosen({ points }: NetworkModel, { site, network, country }: Attention): Set<number> {
  const chosen = new Set<number>();
  for (const { index, node } of points) {
    if (
      (node.kind === 'centre' && node.key === site) ||
      (node.kind === 'network' && node.key === network) ||
      (node.kind === 'country' && country.includes(node.key))
    )
      chosen.add(index);
  }
  return chosen;
}

/** Places of the points of some nodes. */
function placesOf({ points }: NetworkModel, ids: ReadonlySet<string>): ReadonlySet<number> {
  return new Set(points.flatMap(({ index, node }) => (ids.has(node.id) ? [index] : [])));
}

/** The points with all their neighbours. */
function withNeighbours({ points }: NetworkModel, middles: Iterable<number>): Set<number> {
  const all = new Set<number>();
  for (const middle of middles) {
    all.add(middle);
    for (const neighbour of points[middle]?.neighbours ?? []) all.add(neighbour);
  }
  return all;
}

/**
 * Decides what stands out: the neighbourhood of the node, or the connection, that is pointed at here; else what is pointed at in another view;
 * else the ways between two that are told; else the neighbourhoods of what is chosen.
 */
export function selectEmphasis(model: NetworkModel, attention: Attention, catalog: Catalog): NetworkEmphasis {
  const chosen = findChosen(model, attention);
  const { active, pointed } = attention;
  const connection = model.connections[attention.connection ?? -1];
  if (active !== null && model.points[active])
    return { strong: withNeighbours(model, [active]), active, chosen };
  if (connection) return { strong: new Set([connection.source, connection.target]), active: null, chosen };
  if (pointed) {
    const lit = findLit(model, pointed, catalog);
    if (lit.size > 0) return { strong: lit, active: null, chosen };
  }
  const ways = placesOf(model, attention.onPaths);
  if (ways.size > 0) return { strong: ways, active: null, chosen };
  if (chosen.size > 0) return { strong: withNeighbours(model, chosen), active: null, chosen };
  // An opened network that is no node itself is there in the links that stand within it.
  const within = endsWithin(model, attention.network);
  return { strong: within.size > 0 ? within : null, active: null, chosen };
}

/** Both ends of every connection within a network. */
function endsWithin({ connections }: NetworkModel, network: string | null): Set<number> {
  const ends = new Set<number>();
  if (network === null) return ends;
  for (const { edge, source, target } of connections)
    if (edge.networks.includes(network)) ends.add(source).add(target);
  return ends;
}

/** Both ends of every connection that is one of the ties. */
function endsOfTies({ points, connections }: NetworkModel, ties: readonly string[]): Set<number> {
  const ends = new Set<number>();
  for (const { source, target } of connections) {
    const [one, other] = [points[source]?.node.key, points[target]?.node.key];
    if (one === undefined || other === undefined || !ties.includes(tieOf(one, other))) continue;
    ends.add(source).add(target);
  }
  return ends;
}

/** Places of the points that what is pointed at has to do with; of a type of links the two ends of each. */
export function findLit(model: NetworkModel, pointed: Referent, catalog: Catalog): ReadonlySet<number> {
  const lit = new Set<number>();
  const { tie } = pointed;
  if (tie) {
    const ends = endsOfTies(model, tie);
    if (ends.size > 0) return ends;
  }
  for (const { index, node } of model.points)
    if (touches(referentToLight(node, catalog), pointed)) lit.add(index);
  const { link } = pointed;
  if (lit.size > 0 || !link) return lit;
  for (const { edge, source, target } of model.connections)
    if (edge.types.some((type) => link.includes(type))) lit.add(source).add(target);
  return lit;
}
