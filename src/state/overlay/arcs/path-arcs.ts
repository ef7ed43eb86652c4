import type { CooperationEdge, CooperationNode } from '../../../model/graph/cooperation-graph.ts';
import type { LinkEnd } from '../../../model/network.ts';
import type { CooperationPaths } from '../../cooperation/select-paths.ts';
import type { Arc } from '../map-overlay.ts';
import { type Ground, placeOfEnd } from './link-arcs.ts';

/** What an end of an arc is, if the map has a place for it. */
function endOf({ kind, key }: CooperationNode): LinkEnd | null {
  return kind === 'country' || kind === 'centre' ? { kind, id: key } : null;
}

/** A stretch of a way between two nodes that have a place. */
interface Stretch {
  readonly ends: readonly [LinkEnd, LinkEnd];
  readonly edges: readonly CooperationEdge[];
}

/** A way as stretches: over whoever has no place, such as a network, an arc goes straight on. */
function stretchesOf(
  nodes: readonly CooperationNode[],
  edges: readonly CooperationEdge[],
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let last: { end: LinkEnd; step: number } | null = null;
  nodes.forEach((node, step) => {
    const end = endOf(node);
    if (!end) return;
    if (last) stretches.push({ ends: [last.end, end], edges: edges.slice(last.step, step) });
    last = { end, step };
  });
  return stretches;
}

/** The ways between two as arcs, each stretch once; the links of a stretch tell what joins it, or else its networks. */
export function arcsOfPaths({ paths, links }: CooperationPaths, ground: Ground): readonly Arc[] {
  const arcs = new Map<string, Arc>();
  for (const { nodes, edges } of paths) {
    for (const { ends, edges: between } of stretchesOf(nodes, edges)) {
      const [from, to] = [placeOfEnd(ends[0], ground), placeOfEnd(ends[1], ground)];
      const key = `path ${ends.map(({ id }) => id).join(' ')}`;
      if (!from || !to) continue;
      const known = arcs.get(key);
      const own = between.flatMap((edge) => edge.links.flatMap((index) => links[index] ?? []));
      const networks = [...(known?.referent.network ?? []), ...between.flatMap((edge) => edge.networks)];
      const idsOf = (kind: LinkEnd['kind']) => ends.flatMap((end) => (end.kind === kind ? [end.id] : []));
      arcs.set(key, {
        ...{ key, from, to, ends },
        kind: 'pair',
        weight: 0.5,
        referent: { country: idsOf('country'), site: idsOf('centre'), network: [...new Set(networks)] },
        links: [...new Set([...(known?.links ?? []), ...own])],
        papers: null,
      });
    }
  }
  return [...arcs.values()];
}
