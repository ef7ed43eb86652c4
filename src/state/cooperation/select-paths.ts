import { BROAD_NETWORKS } from '../../model/broad-networks.ts';
import type { Catalog } from '../../model/catalog/catalog.ts';
import {
  buildCooperationGraph,
  type CooperationEdge,
  type CooperationNode,
} from '../../model/graph/cooperation-graph.ts';
import { type ShortestPaths, shortestPaths } from '../../model/graph/paths.ts';
import type { Link } from '../../model/network.ts';
import type { Knowledge } from './knowledge.ts';

/** What stands between the two ends of a path in a link. */
const BETWEEN = '~';

/** So many ways are told and drawn. */
const MOST_PATHS = 5;

/** Every centre is under its auspices: a way through it says nothing, and none through the network that lists them all. */
const EVERYBODYS = 'UNESCO';
const OF_ALL_CENTRES = 'unesco-c2c';

/** The two ends of a path, as ids of nodes of the graph of cooperation. */
export interface PathEnds {
  readonly from: string;
  readonly to: string;
}

/** The two ends that a link names; null where it names none. */
export function pathEnds(code: string | null): PathEnds | null {
  const [from, to] = code?.split(BETWEEN) ?? [];
  return from && to ? { from, to } : null;
}

/** Two ends as a link names them. */
export const pathCode = ({ from, to }: PathEnds): string => `${from}${BETWEEN}${to}`;

/** Ways of cooperation between two nodes, and the links of which edges tell the positions. */
export interface CooperationPaths extends ShortestPaths<CooperationNode, CooperationEdge> {
  readonly links: readonly Link[];
}

/**
 * The shortest ways between two nodes of all that the tables state of networks and links, whatever is filtered by. Networks that nearly
 * everyone is in, or every centre, count only where they are asked for; UNESCO itself never does.
 */
export function selectPaths(
  { networks, links }: Pick<Knowledge, 'networks' | 'links'>,
  catalog: Catalog,
  { from, to }: PathEnds,
  broad: boolean,
): CooperationPaths | null {
  const counts = (id: string | null) =>
    broad || id === null || (id !== OF_ALL_CENTRES && !BROAD_NETWORKS.includes(id));
  const isEverybodys = ({ from: one, to: other }: Link) =>
    [one, other].some(({ kind, id }) => kind === 'organisation' && id === EVERYBODYS);
  const counted = links.filter((link) => counts(link.network) && !isEverybodys(link));
  const graph = buildCooperationGraph({
    networks: [...networks.values()]
      .filter(({ id }) => counts(id))
      .map((network) => ({
        ...network,
        members: network.members.filter(
          ({ kind, member }) => kind !== 'organisation' || member !== EVERYBODYS,
        ),
      })),
    links: counted,
    catalog,
  });
  const found = shortestPaths(graph, from, to, MOST_PATHS);
  return found && { ...found, links: counted };
}

/** The nodes of some ways, each once. */
export const nodesOfPaths = ({ paths }: CooperationPaths): readonly CooperationNode[] => [
  ...new Map(paths.flatMap(({ nodes }) => nodes).map((node) => [node.id, node])).values(),
];
