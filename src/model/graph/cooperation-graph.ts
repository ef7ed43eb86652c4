import type { Catalog } from '../catalog/catalog.ts';
import { LINK_TYPES, type LinkType } from '../link-types.ts';
import { type Link, MEMBER_ROLES, type MemberRole, type Network } from '../network.ts';
import { compareIds, type Graph, type GraphEdge, type GraphNode, sortGraph } from './graph.ts';

/** What a node of the graph of cooperation stands for. */
export const NODE_KINDS = ['country', 'centre', 'organisation', 'region', 'network'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Somebody who cooperates, or the network in which they do. */
export interface CooperationNode extends GraphNode {
  /** The kind, a colon and the key: `country:VNM`, `network:asean`. */
  readonly id: string;
  readonly kind: NodeKind;
  /** An ISO 3166-1 alpha-3 code, the id of a centre or network, or a name. */
  readonly key: string;
  /** Position in `catalog.sites`; null for all but centres, and for the centres without a row. */
  readonly siteIndex: number | null;
}

/** All that the tables say of two nodes together: that one takes part in the other, or that links join them. */
export interface CooperationEdge extends GraphEdge {
  /** 1 for taking part, in however many roles, and 1 for each link. */
  readonly weight: number;
  /** In which roles the one takes part in the other, which is a network; only `member` counts as membership. */
  readonly roles: readonly MemberRole[];
  /** Types of the links, each once. */
  readonly types: readonly LinkType[];
  /** The network itself, or the networks within which the links stand; each once, by id. */
  readonly networks: readonly string[];
  /** Positions in the links that were given, ascending. */
  readonly links: readonly number[];
}

export type CooperationGraph = Graph<CooperationNode, CooperationEdge>;

/** What a graph of cooperation is made of; networks and links as already chosen. */
export interface CooperationInput {
  readonly networks: readonly Network[];
  readonly links: readonly Link[];
  readonly catalog: Catalog;
  /** The kinds of nodes and the roles that count; all where nothing is said. */
  readonly include?: { readonly kinds?: readonly NodeKind[]; readonly roles?: readonly MemberRole[] };
}

/** An edge while it is gathered. */
interface Draft {
  readonly source: string;
  readonly target: string;
  readonly roles: Set<MemberRole>;
  readonly types: Set<LinkType>;
  readonly networks: Set<string>;
  readonly links: number[];
}

/** The id of the node of something of a kind. */
export function nodeId(kind: NodeKind, key: string): string {
  return `${kind}:${key}`;
}

/**
 * The graph that joins members to their networks and the two ends of each link. Every network given is a node, also one
 * without members; whoever else is a node takes part in one or stands at an end of a link.
 */
export function buildCooperationGraph({
  networks,
  links,
  catalog,
  include,
}: CooperationInput): CooperationGraph {
  const kinds = new Set<NodeKind>(include?.kinds ?? NODE_KINDS);
  const roles = new Set<MemberRole>(include?.roles ?? MEMBER_ROLES);
  const nodes = new Map<string, CooperationNode>();
  const drafts = new Map<string, Draft>();

  const addNode = (kind: NodeKind, key: string) => {
    const id = nodeId(kind, key);
    const siteIndex = kind === 'centre' ? (catalog.siteById.get(key)?.index ?? null) : null;
    if (!nodes.has(id)) nodes.set(id, { id, kind, key, siteIndex });
    return id;
  };
  const draftBetween = (a: string, b: string): Draft => {
    const [source, target] = a < b ? [a, b] : [b, a];
    const key = `${source}\n${target}`;
    const known = drafts.get(key);
    if (known) return known;
    const draft = {
      source,
      target,
      roles: new Set<MemberRole>(),
      types: new Set<LinkType>(),
      networks: new Set<string>(),
      links: [],
    };
    drafts.set(key, draft);
    return draft;
  };

  for (const network of kinds.has('network') ? networks : []) {
    const id = addNode('network', network.id);
    for (const { kind, member, role } of network.members) {
      if (!kinds.has(kind) || !roles.has(role)) continue;
      const draft = draftBetween(addNode(kind, member), id);
      draft.roles.add(role);
      draft.networks.add(network.id);
    }
  }
  links.forEach(({ from, to, type, network }, index) => {
    if (!kinds.has(from.kind) || !kinds.has(to.kind)) return;
    const [a, b] = [addNode(from.kind, from.id), addNode(to.kind, to.id)];
    if (a === b) return;
    const draft = draftBetween(a, b);
    draft.types.add(type);
    draft.links.push(index);
    if (network !== null) draft.networks.add(network);
  });
  return sortGraph(nodes.values(), [...drafts.values()].map(toEdge));
}

function toEdge({ source, target, roles, types, networks, links }: Draft): CooperationEdge {
  return {
    source,
    target,
    weight: (roles.size > 0 ? 1 : 0) + links.length,
    roles: MEMBER_ROLES.filter((role) => roles.has(role)),
    types: LINK_TYPES.filter((type) => types.has(type)),
    networks: [...networks].sort(compareIds),
    links,
  };
}
